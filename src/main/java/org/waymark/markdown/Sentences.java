package org.waymark.markdown;

import java.util.List;

/** Tells where sentences begin and end, well enough for capitals and for nearness. */
final class Sentences {

    private static final String STOPS = ".!?…";
    private static final String OPENERS = "([{\"'“‘*_";
    private static final String CLOSERS = ")]}\"'”’*_";
    private static final List<String> NO_STOPS =
            List.of(
                    "e.g", "i.e", "etc", "vs", "no", "approx", "incl", "cf", "mr", "mrs", "ms",
                    "dr");

    private Sentences() {}

    /** Whether what begins at this character begins a sentence. */
    static boolean startsAt(String text, int offset) {
        int before = skipBack(text, offset, OPENERS);
        if (before == 0) {
            return true;
        }
        int end = before;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || (end < before && endsAt(text, end));
    }

    /** Whether a sentence ends right before this character, given that a blank follows. */
    static boolean endsAt(String text, int offset) {
        int end = skipBack(text, offset, CLOSERS);
        if (end == 0 || STOPS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        return text.charAt(end - 1) != '.' || !isShortened(text, end - 1);
    }

    private static boolean isShortened(String text, int stop) {
        return NO_STOPS.stream().anyMatch(word -> endsWithWord(text, stop, word));
    }

    private static boolean endsWithWord(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static int skipBack(String text, int offset, String characters) {
        int at = offset;
        while (at > 0 && characters.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
