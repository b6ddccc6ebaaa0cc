package org.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * What a text says, whatever it looks like in its file: a line for each block, with its depth, its
 * kind and its words, links with where they lead. How lines are broken, which of its marks Markdown
 * is written with and whether quotes are straight or curly makes no difference.
 */
public final class Gist {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern DOUBLE_DASH = Pattern.compile("(?<= )--(?= )");
    private static final int CHAPTER = 2;
    private static final char NO_BREAK = '\u00a0';

    /** Below this there are no other blanks, and no quotes and dashes of printers. */
    private static final char OTHER_BLANKS = '\u1680';

    private final Map<String, StringBuilder> chapters = new LinkedHashMap<>();
    private StringBuilder out = new StringBuilder();

    private Gist() {}

    /** Each chapter by its heading, and what stands before the first one by an empty name. */
    static Map<String, String> of(Node root) {
        Gist gist = new Gist();
        gist.begin("");
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading && heading.getLevel() <= CHAPTER) {
                gist.begin(fold(PlainText.written(heading)));
            }
            gist.block(child, 0);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        gist.chapters.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    /** Words without what only looks different: blanks, quotes, dashes and dots. */
    public static String fold(String words) {
        return isFolded(words) ? words : folded(words);
    }

    /** A quick look, as most words only look the one way. */
    private static boolean isFolded(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == NO_BREAK || c >= OTHER_BLANKS || isRepeated(c, before)) {
                return false;
            }
            before = c;
        }
        return words.isEmpty() || before != ' ';
    }

    private static boolean isRepeated(char c, char before) {
        return c == before && (c == ' ' || c == '-');
    }

    /** The same without that look. */
    static String folded(String words) {
        String plain =
                words.replace('“', '"')
                        .replace('”', '"')
                        .replace('„', '"')
                        .replace('‘', '\'')
                        .replace('’', '\'')
                        .replace('–', '-')
                        .replace("…", "...");
        String even = BLANKS.matcher(plain).replaceAll(" ").strip();
        return DOUBLE_DASH.matcher(even).replaceAll("-");
    }

    private void begin(String name) {
        out = chapters.computeIfAbsent(name, unused -> new StringBuilder());
    }

    private void block(Node node, int depth) {
        if (node instanceof LinkReferenceDefinition) {
            return;
        }
        String words = fold(words(node)) + literal(node);
        out.append(depth).append(' ').append(kind(node));
        out.append(words.isEmpty() ? "" : " " + words).append('\n');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isBlock(child)) {
                block(child, depth + 1);
            }
        }
    }

    /** Parts of tables are blocks, though the library does not call them so. */
    private static boolean isBlock(Node node) {
        return node instanceof Block
                || node instanceof TableHead
                || node instanceof TableBody
                || node instanceof TableRow
                || node instanceof TableCell;
    }

    /** The kind of a block with what it says besides its words. */
    private static String kind(Node node) {
        if (node instanceof Heading heading) {
            return "heading" + heading.getLevel();
        }
        if (node instanceof OrderedList list) {
            return "numbers from " + list.getMarkerStartNumber();
        }
        if (node instanceof AlertBlock alert) {
            return "alert " + alert.kind().word();
        }
        if (node instanceof ContainerBlock block) {
            return ":::" + block.name() + " " + String.join(" ", ids(block));
        }
        if (node instanceof FieldBlock field) {
            Field asked = field.field();
            return "field " + asked.kind() + " " + asked.lines() + " " + asked.choices();
        }
        return plainKind(node);
    }

    private static String plainKind(Node node) {
        if (node instanceof ListItem || node instanceof BulletList) {
            return node instanceof ListItem ? "item" : "list";
        }
        if (node instanceof TableCell || node instanceof TableRow) {
            return node instanceof TableCell ? "cell" : "row";
        }
        if (node instanceof TableBlock) {
            return "table";
        }
        if (node instanceof BlockQuote) {
            return "quote";
        }
        return node instanceof ThematicBreak ? "rule" : "text";
    }

    /** The order of the NPQs that a passage is for means nothing. */
    private static Iterable<String> ids(ContainerBlock block) {
        return block.kind() == ContainerBlock.Kind.FOR
                ? block.ids().stream().sorted().toList()
                : block.ids();
    }

    private static String literal(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        }
        if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        }
        return node instanceof HtmlBlock html ? html.getLiteral() : "";
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            words.append(isBlock(child) ? "" : word(child));
        }
        return words.toString();
    }

    private static String word(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof HtmlInline html) {
            return html.getLiteral();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        if (node instanceof Link link) {
            return "[" + words(link) + "](" + link.getDestination() + ")";
        }
        return node instanceof Image image
                ? "![" + words(image) + "](" + image.getDestination() + ")"
                : words(node);
    }
}
