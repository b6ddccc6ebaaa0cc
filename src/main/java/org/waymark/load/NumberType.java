package org.waymark.load;

import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** A whole number within limits. */
record NumberType(int least, int most) implements Type<Integer> {

    @Override
    public Optional<Integer> read(Value value) {
        return value.bare(words()).flatMap(scalar -> check(value, scalar.text()));
    }

    private Optional<Integer> check(Value value, String text) {
        if (!text.matches("-?[0-9]++")) {
            String message = "must be a whole number, not " + Words.quote(text);
            return value.wrong(Code.VALUE_TYPE, message, null);
        }
        boolean small = text.length() < 10;
        int number = small ? Integer.parseInt(text) : most + 1;
        if (number < least || number > most) {
            String message = "must be from " + least + " to " + most;
            return value.wrong(Code.VALUE_WRONG, message, null);
        }
        return Optional.of(number);
    }

    @Override
    public Integer substitute(Position position) {
        return least;
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.of("integer").with("minimum", least).with("maximum", most);
    }

    @Override
    public String words() {
        return "a whole number";
    }
}
