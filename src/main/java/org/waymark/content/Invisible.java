package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Characters in a text that no reader sees, and that yet make it another text: a word with one in
 * it is not found, and some turn the words behind them around. Characters in a row count as one.
 *
 * @param start where the first stands in the text
 * @param end where what follows the last stands
 * @param codePoint the first
 */
public record Invisible(int start, int end, int codePoint) {

    /** First and last character of each range, in order. */
    private static final int[][] RANGES = {
        {0x00, 0x08},
        {0x0B, 0x1F},
        {0x7F, 0x9F},
        {0xAD, 0xAD},
        {0x34F, 0x34F},
        {0x61C, 0x61C},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x2028, 0x202E},
        {0x2060, 0x206F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFDD0, 0xFDEF},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0},
        {0xFFF0, 0xFFFB},
        {0xFFFE, 0xFFFF},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE0FFF},
    };

    /** All in a text, but those that belong where they stand, as in an emoji of several people. */
    public static List<Invisible> in(String text) {
        List<Invisible> found = new ArrayList<>();
        for (int at = nextOdd(text, 0); at < text.length(); at = nextOdd(text, at)) {
            int end = endOf(text, at);
            if (end > at) {
                found.add(new Invisible(at, end, text.codePointAt(at)));
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return found;
    }

    /** A quick look: the next character that is not one of ASCII which everybody sees. */
    private static int nextOdd(String text, int from) {
        int at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' ? c < 0x7F : c == '\n' || c == '\t';
    }

    /** The end of those that begin here, which is here for any other character. */
    private static int endOf(String text, int start) {
        int end = start;
        while (end < text.length()
                && isHidden(text.codePointAt(end))
                && !Joining.isPlace(text, end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a character shows nothing. */
    public static boolean isHidden(int codePoint) {
        for (int[] range : RANGES) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }

    /** What stands there, in a sentence. */
    public String message() {
        int more = end - start - Character.charCount(codePoint);
        String name = name(codePoint);
        return more == 0
                ? "an invisible character stands here: " + name
                : "invisible characters stand here, of which the first is " + name;
    }

    /** A character's name and number, as in {@code zero width space (U+200B)}. */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        String words = name == null ? "a character without a name" : name.toLowerCase(Locale.ROOT);
        return words + String.format(Locale.ROOT, " (U+%04X)", codePoint);
    }
}
