package org.waymark.load;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.waymark.problem.Nearest;

/** Puts what editors wrote into messages. */
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** The text in quotation marks, short enough for a message and on one line. */
    static String quote(String text) {
        String start = text.substring(0, Math.min(text.length(), 4 * LONGEST));
        String line = start.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ");
        boolean whole = line.length() <= LONGEST && start.length() == text.length();
        String shown = whole ? line : line.substring(0, Math.min(LONGEST, line.length())) + "…";
        return "\"" + shown + "\"";
    }

    /** "did you mean …?", or else all that is possible. */
    static String choice(String written, Collection<String> known) {
        return Nearest.hint(written, known).orElse("write " + any(known));
    }

    /** "did you mean …?", or else all keys that are possible. */
    static String key(String written, Collection<String> known) {
        return Nearest.hint(written, known)
                .orElseGet(() -> "the keys are " + String.join(", ", known));
    }

    /** A list in a sentence, as in "light, medium or high". */
    static String any(Collection<String> words) {
        String all = String.join(", ", words);
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** The id nearest to some words: lower-case letters and digits with hyphens between. */
    static String id(String words) {
        String start = words.substring(0, Math.min(words.length(), 4 * LONGEST));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFD);
        return plain.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
