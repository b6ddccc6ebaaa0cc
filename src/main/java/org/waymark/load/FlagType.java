package org.waymark.load;

import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** True or false. */
record FlagType() implements Type<Boolean> {

    @Override
    public Optional<Boolean> read(Value value) {
        return value.bare(words()).flatMap(scalar -> check(value, scalar.text()));
    }

    private Optional<Boolean> check(Value value, String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default ->
                    value.wrong(
                            Code.VALUE_TYPE,
                            "must be true or false, not " + Words.quote(text),
                            null);
        };
    }

    @Override
    public Boolean substitute(Position position) {
        return false;
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.of("boolean");
    }

    @Override
    public String words() {
        return "true or false";
    }
}
