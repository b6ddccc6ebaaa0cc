package org.waymark.load;

import java.util.Optional;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * Plain words on one line.
 *
 * @param longest the greatest number of characters
 */
record TextType(int longest) implements Type<String> {

    @Override
    public Optional<String> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar));
    }

    private Optional<String> check(Value value, ScalarNode scalar) {
        String text = scalar.text().strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            String message = "has " + length + " characters";
            return value.wrong(Code.VALUE_WRONG, message, "use at most " + longest);
        }
        if (text.indexOf('\n') >= 0) {
            return value.wrong(Code.VALUE_WRONG, "has more than one line", "write it on one");
        }
        return Optional.of(text);
    }

    @Override
    public String substitute(Position position) {
        return "";
    }

    @Override
    public Schema schema(Notation notation) {
        Schema text =
                Schema.text(
                        notation.text(),
                        Characters.LINE,
                        "Write words on one line: it is empty or has a line break in it.");
        return text.with("maxLength", longest);
    }

    @Override
    public String words() {
        return "text";
    }
}
