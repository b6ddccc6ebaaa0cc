package org.waymark.load;

import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * A word of one form.
 *
 * @param pattern a regular expression that Java and JavaScript read alike
 * @param form what is reported where it does not match
 */
record FormType(String pattern, Form form) implements Type<String> {

    /** What is said of a word in another form; the message goes on after the value's name. */
    record Form(Code code, String message, String hint) {}

    @Override
    public Optional<String> read(Value value) {
        return Type.TEXT.read(value).flatMap(text -> check(value, text));
    }

    private Optional<String> check(Value value, String text) {
        return text.matches(pattern)
                ? Optional.of(text)
                : value.wrong(form.code(), form.message(), form.hint());
    }

    @Override
    public String substitute(Position position) {
        return "";
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.text("string", "^\\s*(?:" + pattern + ")\\s*$", form.hint());
    }

    @Override
    public String words() {
        return Type.TEXT.words();
    }
}
