package org.waymark.markdown;

import java.util.List;
import org.waymark.markdown.ShortForms.Use;

/** Looks at the brackets around an abbreviation and at the words beside them. */
final class Bracketed {

    private Bracketed() {}

    /** Whether the abbreviation stands alone in brackets. */
    static boolean isAlone(String text, Use use) {
        return use.start() > 0
                && text.charAt(use.start() - 1) == '('
                && text.startsWith(")", use.end());
    }

    /** "National Professional Qualification (NPQ)": the text spells it out itself. */
    static boolean afterWords(String text, Use use) {
        if (!isAlone(text, use)) {
            return false;
        }
        String before = before(text, use, wordsOf(use));
        return wordsOf(use).stream().anyMatch(words -> endsWithWords(before, words));
    }

    /** "NPQ (National Professional Qualification)": the same the other way round. */
    static boolean beforeWords(String text, Use use) {
        int open = use.end();
        while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
            open++;
        }
        int close = text.indexOf(')', open);
        if (!text.startsWith("(", open) || close < 0) {
            return false;
        }
        String inside = Spelling.folded(text.substring(open + 1, close));
        return wordsOf(use).stream().anyMatch(words -> Spelling.folded(words).equals(inside));
    }

    /** The words in the plural and in the singular. */
    private static List<String> wordsOf(Use use) {
        Use other = new Use(use.term(), !use.plural(), "", use.start(), use.end());
        return List.of(use.words(), other.words());
    }

    private static String before(String text, Use use, List<String> words) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        int from = Math.max(0, use.start() - 2 * longest - 10);
        return Spelling.folded(text.substring(from, use.start() - 1));
    }

    private static boolean endsWithWords(String before, String words) {
        String folded = Spelling.folded(words);
        int start = before.length() - folded.length();
        return before.endsWith(folded)
                && (start == 0 || !Character.isLetterOrDigit(before.charAt(start - 1)));
    }
}
