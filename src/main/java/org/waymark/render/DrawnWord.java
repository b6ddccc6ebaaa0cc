package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a drawing with the room it needs. A drawing cannot wrap its words by itself, so its
 * template does; and since browsers choose their own letters, each counts as the widest that common
 * faces have for it.
 *
 * @param text the word, or a part of one that is too long for any box
 * @param width in ems of the upright face; bold letters need a seventh more
 */
public record DrawnWord(String text, double width) {

    /** No box of a drawing is narrower, so a longer word is divided. */
    private static final double LONGEST = 11;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String NARROW = ".,:;'\u2018\u2019!|ijl\u00ec\u00ed\u00ef\u0142";
    private static final String SLIM = "frt()[]-/I";
    private static final String WIDE = "mMW%@\u2014\u2026\u00e6\u00c6\u0153\u0152\u0132\u0174";

    static List<DrawnWord> of(String text) {
        List<DrawnWord> words = new ArrayList<>();
        BLANKS.splitAsStream(text.strip()).forEach(word -> divide(word, words));
        return words;
    }

    private static void divide(String word, List<DrawnWord> parts) {
        StringBuilder part = new StringBuilder();
        double width = 0;
        for (int letter : word.codePoints().toArray()) {
            if (width + width(letter) + width('-') > LONGEST) {
                parts.add(new DrawnWord(part + "-", width + width('-')));
                part.setLength(0);
                width = 0;
            }
            part.appendCodePoint(letter);
            width += width(letter);
        }
        parts.add(new DrawnWord(part.toString(), width));
    }

    static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.43;
        }
        if (WIDE.indexOf(letter) >= 0 || letter >= 0x2e80) {
            return 1.1;
        }
        boolean small = Character.isLetterOrDigit(letter) && !Character.isUpperCase(letter);
        return small && letter != 'w' && letter != '\u0175' ? 0.68 : 0.91;
    }
}
