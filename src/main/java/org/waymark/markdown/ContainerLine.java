package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with three or more colons.
 *
 * @param colons how many colons
 * @param words what follows them; none on a line that closes a block
 * @param rest what follows the first word, as one piece
 */
record ContainerLine(int colons, List<Word> words, SourceLine rest) {

    /** A word of the line with its place, which is null only where the parser gives none. */
    record Word(String text, @Nullable SourceSpan span) {}

    private static final int DEEPEST_INDENT = 3;
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    /** The line that the parser stands at, or null when it is an ordinary one. */
    static @Nullable ContainerLine at(ParserState state) {
        int start = state.getNextNonSpaceIndex();
        CharSequence content = state.getLine().getContent();
        int end = start;
        while (end < content.length() && content.charAt(end) == ':') {
            end++;
        }
        if (state.getIndent() > DEEPEST_INDENT || end - start < 3) {
            return null;
        }
        return of(end - start, state.getLine().substring(end, withoutClosingColons(content, end)));
    }

    boolean closes() {
        return words.isEmpty();
    }

    private static ContainerLine of(int colons, SourceLine after) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(after.getContent());
        while (word.find()) {
            words.add(word(after, word.start(), word.end()));
        }
        return new ContainerLine(colons, List.copyOf(words), rest(after));
    }

    private static Word word(SourceLine line, int start, int end) {
        SourceLine part = line.substring(start, end);
        return new Word(part.getContent().toString(), part.getSourceSpan());
    }

    private static SourceLine rest(SourceLine line) {
        String text = line.getContent().toString();
        Matcher first = WORD.matcher(text);
        int start = first.find() ? first.end() : text.length();
        int end = text.stripTrailing().length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return line.substring(Math.min(start, end), end);
    }

    /** Pandoc allows an opening line to end with colons for show. */
    private static int withoutClosingColons(CharSequence content, int from) {
        int end = content.length();
        while (end > from && " \t:".indexOf(content.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
