package org.waymark.markdown;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Texts without markup, for titles, descriptions and lists of headings. */
final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n]+");

    private PlainText() {}

    /** The words of a block as far as they are written in it. */
    static String written(Node block) {
        return of(block, link -> null);
    }

    /** The words of a block with those that come from the targets of its links. */
    static String of(Node block, Function<Link, @Nullable String> supplied) {
        String words =
                RunningText.of(block, supplied)
                        .text()
                        .replace(String.valueOf(RunningText.OBJECT), "");
        String set = Typography.apply(words);
        return XmlCharacters.clean(BLANKS.matcher(set).replaceAll(" ").strip());
    }

    /** What a link or picture says, pictures by their alternative text. */
    static String withAlternatives(Node node) {
        StringBuilder text = new StringBuilder();
        Tree.each(node, part -> append(part, text));
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        }
    }
}
