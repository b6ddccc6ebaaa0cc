package org.waymark.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as the search knows them: small letters without accents or apostrophes. The
 * script {@code site/resources/scripts/words.js} does the same in the browser, letter for letter.
 */
final class SearchWords {

    private static final Pattern DROPPED = Pattern.compile("[\\u0300-\\u036f'’‘ʼ]");
    private static final Pattern SPECIAL = Pattern.compile("[ßæœøđłþðıς]");
    private static final Map<String, String> LETTERS =
            Map.of(
                    "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "þ", "th", "ð",
                    "d", "ı", "i", "ς", "σ");
    private static final String RUN = "[\\p{L}\\p{M}\\p{N}]+";
    private static final Pattern WORD = Pattern.compile(RUN + "(?:[-‐]" + RUN + ")*");
    private static final Pattern HYPHEN = Pattern.compile("[-‐]");

    private SearchWords() {}

    /** Everything a text can be found by: "co-ordinator" by its parts and written as one. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (List<String> parts : parts(text)) {
            words.addAll(parts);
            if (parts.size() > 1) {
                words.add(String.join("", parts));
            }
        }
        return words;
    }

    /** The words in a row, hyphenated ones written as one, with a blank between any two. */
    static String plain(String text) {
        return String.join(" ", parts(text).stream().map(parts -> String.join("", parts)).toList());
    }

    /** The parts of each word; one part where there is no hyphen. */
    private static List<List<String>> parts(String text) {
        List<List<String>> words = new ArrayList<>();
        Matcher word = WORD.matcher(fold(text));
        while (word.find()) {
            words.add(List.of(HYPHEN.split(word.group(), -1)));
        }
        return words;
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = DROPPED.matcher(plain).replaceAll("");
        return SPECIAL.matcher(bare).replaceAll(letter -> LETTERS.get(letter.group()));
    }
}
