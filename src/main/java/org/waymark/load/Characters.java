package org.waymark.load;

import java.util.OptionalInt;

/** Knows the characters that have no place in a text: a page or a PDF cannot carry them. */
final class Characters {

    private static final String ODD =
            "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufeff\\ufffe\\uffff";

    /** A regular expression of Java and JavaScript for text that is not blank. */
    static final String PROSE = "^[^" + ODD + "]*[^" + ODD + " \\t\\n][^" + ODD + "]*$";

    /** The same for text on one line. */
    static final String LINE = "^[ \\t\\n]*[^" + ODD + " \\t\\n][^" + ODD + "\\n]*[ \\t\\n]*$";

    private Characters() {}

    /** The index of the first character that has no place in a text. */
    static OptionalInt firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOdd(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The text with a space for each such character, so that all places stay the same. */
    static String clean(String text) {
        OptionalInt first = firstOdd(text);
        return first.isEmpty() ? text : clean(text, first.getAsInt());
    }

    private static String clean(String text, int first) {
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < out.length(); i++) {
            if (isOdd(text, i)) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static boolean isOdd(String text, int index) {
        char c = text.charAt(index);
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || c == '\uFEFF' || c >= '\uFFFE' || isHalf(text, index);
    }

    /** Half of a character: only an escape in JSON or YAML can write one. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
