package org.waymark.load;

import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Colour;
import org.waymark.problem.Position;

/** A colour. */
record ColourType() implements Type<Colour> {

    @Override
    public Optional<Colour> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar.text()));
    }

    private static Optional<Colour> check(Value value, String text) {
        Optional<Colour> colour = Colour.of(text);
        String message = "is not a colour in the form #0b3b52";
        String hint = "write # and six of 0-9 and a-f: two each for red, green and blue";
        return colour.isPresent() ? colour : value.wrong(Code.VALUE_WRONG, message, hint);
    }

    @Override
    public Colour substitute(Position position) {
        return new Colour(0);
    }

    @Override
    public Schema schema(Notation notation) {
        String message = "Write # and six of 0-9 and a-f, as in #0b3b52.";
        return Schema.text("string", "^#[0-9a-fA-F]{6}$", message);
    }

    @Override
    public String words() {
        return "a colour such as #0b3b52";
    }
}
