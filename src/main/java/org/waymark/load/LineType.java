package org.waymark.load;

import java.util.Optional;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;

/** Words on one line, or none: an empty text is a choice here, not an oversight. */
record LineType() implements Type<String> {

    @Override
    public Optional<String> read(Value value) {
        return isEmpty(value.node())
                ? Optional.of("")
                : Type.TEXT.read(value).map(text -> text(value, text));
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.kind() == Node.Kind.QUOTED
                && scalar.text().isEmpty();
    }

    /** The text with the spaces at its ends, which join it to what stands beside it. */
    private static String text(Value value, String stripped) {
        return value.node() instanceof ScalarNode scalar ? scalar.text() : stripped;
    }

    @Override
    public String substitute(Position position) {
        return "";
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.text(
                        notation.text(), "^$|" + Characters.LINE, "Write it on one line, or \"\".")
                .with("maxLength", 300);
    }

    @Override
    public String words() {
        return "text";
    }
}
