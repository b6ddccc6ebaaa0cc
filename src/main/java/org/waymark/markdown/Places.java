package org.waymark.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** Finds where the parts of a parsed text stand in their file. */
final class Places {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Prose prose;
    private final String text;
    private Walk last = new Walk(0, "", 0, 0);

    Places(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
    }

    /** Where a node begins, or the nearest thing around it that knows. */
    Position of(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            List<SourceSpan> spans = near.getSourceSpans();
            if (!spans.isEmpty()) {
                return begin(spans.get(0));
            }
        }
        return prose.start();
    }

    Position of(SourceSpan span) {
        return prose.at(span.getLineIndex(), span.getColumnIndex());
    }

    /** Where a character of a text node stands, with escapes and entities counted as written. */
    Position in(Text node, int offset) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return of(node);
        }
        SourceSpan span = spans.get(0);
        int column = columns(span.getInputIndex(), node.getLiteral(), offset);
        return prose.at(span.getLineIndex(), span.getColumnIndex() + column);
    }

    /** Whether a character of a text node is written as an entity. */
    boolean isEntity(Text node, int offset) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        int start = spans.get(0).getInputIndex();
        int index = start + columns(start, node.getLiteral(), offset);
        return entityLength(text, index, node.getLiteral(), offset) > 0;
    }

    /** Where a character of running text stands. */
    Position in(RunningText running, int offset) {
        RunningText.Stretch stretch = running.at(offset);
        return stretch.node() instanceof Text text
                ? in(text, offset - stretch.start())
                : of(stretch.node());
    }

    /** A block's span begins before its indentation; its first character is what we mean. */
    private Position begin(SourceSpan span) {
        int skipped = 0;
        while (skipped < span.getLength()
                && " \t".indexOf(text.charAt(span.getInputIndex() + skipped)) >= 0) {
            skipped++;
        }
        return prose.at(span.getLineIndex(), span.getColumnIndex() + skipped);
    }

    /**
     * How far one came in a literal: whoever asks for one place often asks for a later one next.
     *
     * @param start where the literal begins in the source
     * @param offset how many of its characters were passed
     * @param source where that is in the source
     */
    private record Walk(int start, String literal, int offset, int source) {

        @SuppressWarnings("ReferenceEquality") // another text with the same letters is another walk
        boolean leadsTo(int begin, String words, int end) {
            return words == literal && begin == start && offset <= end;
        }
    }

    /** How many columns of the source the first characters of a literal take up. */
    private int columns(int start, String literal, int offset) {
        Walk before = last;
        Walk from =
                before.leadsTo(start, literal, offset)
                        ? before
                        : new Walk(start, literal, 0, start);
        int source = from.source();
        int i = from.offset();
        while (i < offset && source < text.length()) {
            int entity = entityLength(text, source, literal, i);
            boolean escape = isEscape(text, source, literal.charAt(i));
            source += entity > 0 ? entity : escape ? 2 : 1;
            i += entity > 0 ? Character.charCount(literal.codePointAt(i)) : 1;
        }
        last = new Walk(start, literal, i, source);
        return source - start;
    }

    private static boolean isEscape(String text, int source, char literal) {
        return text.charAt(source) == '\\'
                && source + 1 < text.length()
                && text.charAt(source + 1) == literal
                && ESCAPABLE.indexOf(literal) >= 0;
    }

    private static int entityLength(String text, int source, String literal, int at) {
        int end = text.charAt(source) == '&' ? text.indexOf(';', source) : -1;
        if (end < 0
                || end - source > 34
                || literal.startsWith(text.substring(source, end + 1), at)) {
            return 0;
        }
        boolean entity = text.substring(source + 1, end).matches("#?[A-Za-z0-9]+");
        return entity ? end - source + 1 : 0;
    }
}
