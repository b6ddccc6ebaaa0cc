package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Words of which one must stand in a text before a slow search can find anything in it. One pass
 * over the text tells which do, and where the first stands; before it stands no letter of ASCII.
 * Immutable.
 */
final class Cues {

    /** As many as {@code 1 << letter} tells apart: capitals and small letters share theirs. */
    private static final int LETTERS = 32;

    /**
     * A word at whose beginning one looks.
     *
     * @param marks the bits that stand for what it hints at
     */
    private record Cue(String word, int marks) {}

    private final boolean anyCase;
    private final List<List<Cue>> byLetter;
    private final int letters;

    /**
     * @param groups words that hint at the same, for each mark from 1, 2, 4 and so on
     * @param anyCase whether small letters and capitals are the same; then a word must begin with a
     *     letter of ASCII
     */
    Cues(List<Set<String>> groups, boolean anyCase) {
        Map<String, Integer> marks = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int mark = 1 << i;
            groups.get(i).forEach(word -> marks.merge(word, mark, (one, other) -> one | other));
        }
        this.anyCase = anyCase;
        this.byLetter =
                IntStream.range(0, LETTERS).mapToObj(letter -> beginning(letter, marks)).toList();
        this.letters = marks.keySet().stream().mapToInt(Cues::letter).reduce(0, (a, b) -> a | b);
    }

    private static List<Cue> beginning(int letter, Map<String, Integer> marks) {
        return marks.entrySet().stream()
                .filter(one -> letter(one.getKey()) == 1 << letter)
                .map(one -> new Cue(one.getKey(), one.getValue()))
                .toList();
    }

    private static int letter(String word) {
        return 1 << word.charAt(0);
    }

    /** The marks of all groups of which a word begins in a text. */
    int in(String text) {
        int found = 0;
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            found |= marks(text, at);
        }
        return found;
    }

    /** Where the first of the words begins, or -1. */
    int first(String text) {
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            if (marks(text, at) != 0) {
                return at;
            }
        }
        return -1;
    }

    /** The next beginning of some word with a letter of ours. */
    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && !mayBegin(text, at)) {
            at++;
        }
        return at;
    }

    private boolean mayBegin(String text, int at) {
        return (letters & 1 << text.charAt(at)) != 0 && (at == 0 || !isLetter(text.charAt(at - 1)));
    }

    private static boolean isLetter(char c) {
        int small = c | ' ';
        return small >= 'a' && small <= 'z';
    }

    private int marks(String text, int at) {
        int found = 0;
        List<Cue> cues = byLetter.get(text.charAt(at) % LETTERS);
        for (int i = 0; i < cues.size(); i++) {
            String word = cues.get(i).word;
            if (text.regionMatches(anyCase, at, word, 0, word.length())) {
                found |= cues.get(i).marks;
            }
        }
        return found;
    }
}
