package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one paragraph, heading or table cell in a row, whatever markup stands between
 * them: sentences, quotation marks and abbreviations do not stop at markup.
 *
 * @param stretches which node each part of the text comes from, in order and without gaps
 */
record RunningText(String text, List<Stretch> stretches) {

    /** Stands for something that has no characters of its own, such as a picture. */
    static final char OBJECT = '\uFFFC';

    /** What may be done to a stretch of text. */
    enum Handling {
        /** Ordinary words. */
        RUNNING,
        /** Headings and the words of links, which must stay short. */
        SHORT,
        /** Words of another language: no abbreviations of ours. */
        FOREIGN,
        /** Code and the like: as written. */
        FIXED
    }

    /** A part of the text that comes from one node. */
    record Stretch(Node node, int start, int end, Handling handling) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    static boolean isBlock(Node node) {
        return node instanceof Paragraph
                || node instanceof org.commonmark.node.Heading
                || node instanceof TableCell
                || node instanceof FieldBlock
                || node instanceof SummaryBlock;
    }

    /** The text of a block with only what is written in it. */
    static RunningText written(Node block) {
        return of(block, link -> null);
    }

    /**
     * The text of a block.
     *
     * @param supplied the words of a link that come from its target, or null for its own
     */
    static RunningText of(Node block, Function<Link, @Nullable String> supplied) {
        Gathering gathering = new Gathering(supplied);
        boolean heading = block instanceof org.commonmark.node.Heading;
        gathering.children(block, heading ? Handling.SHORT : Handling.RUNNING);
        return new RunningText(gathering.text.toString(), List.copyOf(gathering.stretches));
    }

    /** The stretch that a character belongs to. */
    Stretch at(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (stretches.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return stretches.get(low);
    }

    private static final class Gathering {

        private final StringBuilder text = new StringBuilder();
        private final List<Stretch> stretches = new ArrayList<>();
        private final Function<Link, @Nullable String> supplied;

        private Gathering(Function<Link, @Nullable String> supplied) {
            this.supplied = supplied;
        }

        /** Recursion is safe: the parser limits how deep inline markup nests. */
        private void children(Node parent, Handling handling) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                node(node, handling);
            }
        }

        private void node(Node node, Handling handling) {
            if (node instanceof Text words) {
                add(node, words.getLiteral(), handling);
            } else if (node instanceof Code code) {
                add(node, code.getLiteral(), Handling.FIXED);
            } else if (node instanceof HtmlInline html) {
                add(node, html.getLiteral(), Handling.FIXED);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                add(node, "\n", Handling.FIXED);
            } else if (node instanceof Image) {
                add(node, String.valueOf(OBJECT), Handling.FIXED);
            } else if (node instanceof Link link) {
                link(link, handling);
            } else {
                children(node, handling);
            }
        }

        private void link(Link link, Handling handling) {
            Address address = Address.of(link.getDestination());
            String words = supplied.apply(link);
            if (words != null) {
                add(link, words, address.scheme() == Scheme.FACT ? handling : Handling.SHORT);
            } else if (link.getFirstChild() == null) {
                add(link, String.valueOf(OBJECT), Handling.FIXED);
            } else {
                boolean language = address.kind() == Address.Kind.LANGUAGE;
                children(link, language ? Handling.FOREIGN : Handling.SHORT);
            }
        }

        private void add(Node node, String words, Handling handling) {
            int start = text.length();
            text.append(words);
            if (!words.isEmpty()) {
                stretches.add(new Stretch(node, start, text.length(), handling));
            }
        }
    }
}
