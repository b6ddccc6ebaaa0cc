package org.waymark.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small rules of English for setting words into a sentence. */
final class Spelling {

    private static final Pattern VOWEL_SOUND =
            Pattern.compile("(?:[aeiou]|hour|honest|hono|heir).*");
    private static final Pattern CONSONANT_SOUND =
            Pattern.compile("(?:eu|ewe|one\\b|once|uni(?!n|m)|use|usu|ut[ei]|ubi|u[krs]\\b).*");

    private Spelling() {}

    /** The article that a phrase takes, judged by how its first word is spoken. */
    static String article(String phrase) {
        String spoken = phrase.toLowerCase(Locale.ROOT);
        boolean vowel =
                VOWEL_SOUND.matcher(spoken).matches() && !CONSONANT_SOUND.matcher(spoken).matches();
        return vowel ? "an" : "a";
    }

    static String capitalised(String phrase) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
    }

    /** A phrase for comparison: capitals, hyphens, blanks and kinds of apostrophe do not count. */
    static String folded(String phrase) {
        return phrase.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s\\u00A0-]+", " ")
                .strip();
    }
}
