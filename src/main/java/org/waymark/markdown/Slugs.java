package org.waymark.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the headings of one text ids that are plain ASCII and all different. */
final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ð",
                    "d");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A new id for a heading with these words. */
    String next(String words) {
        String base = slug(words);
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + numbers.merge(base, 2, (number, two) -> number + 1);
        }
        return id;
    }

    static String slug(String words) {
        String folded = APOSTROPHES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        String slug = OTHERS.matcher(folded).replaceAll("-");
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start >= end ? "section" : slug.substring(start, end);
    }
}
