package org.waymark.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.ShortForms.Use;

/**
 * Words before an abbreviation in brackets that look like its meaning but are not: "Senior Leader
 * in Education (SLE)".
 *
 * @param start where the words begin
 */
record WrongExpansion(int start, String words, Use use) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s-]*");
    private static final int LONGEST_WORD = 40;
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to",
                    "with");

    static List<WrongExpansion> in(String text, ShortForms shortForms) {
        List<WrongExpansion> wrong = new ArrayList<>();
        for (Use use : shortForms.in(text)) {
            boolean spelledOut = Bracketed.isAlone(text, use) && !Bracketed.afterWords(text, use);
            WrongExpansion found = spelledOut ? before(text, use) : null;
            if (found != null) {
                wrong.add(found);
            }
        }
        return wrong;
    }

    String message() {
        return String.format(
                Locale.ROOT, "\"%s\" is not what \"%s\" stands for", words, use.form());
    }

    String hint() {
        return String.format(Locale.ROOT, "write \"%s (%s)\"", use.words(), use.form());
    }

    private static @Nullable WrongExpansion before(String text, Use use) {
        int end = use.start() - 1;
        int from = Math.max(0, end - LONGEST_WORD * (use.term().term().length() + 2));
        String before = text.substring(from, end).stripTrailing();
        int start = startOfInitials(before, initials(use.term().term()));
        if (start < 0) {
            return null;
        }
        String words = before.substring(start).replaceAll("\\s+", " ");
        return new WrongExpansion(from + start, words, use);
    }

    /** The letters that words must begin with: the capitals, for "DfE" has a small word in it. */
    private static String initials(String term) {
        return term.replaceAll("[^\\p{Lu}]", "");
    }

    /** Where the words begin whose initials are these letters, reading from the end; or -1. */
    private static int startOfInitials(String before, String initials) {
        int letter = initials.length() - 1;
        int after = before.length();
        for (MatchResult word : words(before)) {
            boolean joined = BLANKS.matcher(before.substring(word.end(), after)).matches();
            char initial = Character.toUpperCase(word.group().charAt(0));
            boolean fits = letter >= 0 && initial == initials.charAt(letter);
            if (!joined || (!fits && !SMALL.contains(word.group()))) {
                return -1;
            }
            if (fits && --letter < 0) {
                return word.start();
            }
            after = word.start();
        }
        return -1;
    }

    /** The words of a text, last one first. */
    private static List<MatchResult> words(String text) {
        List<MatchResult> words = new ArrayList<>(WORD.matcher(text).results().toList());
        Collections.reverse(words);
        return words;
    }
}
