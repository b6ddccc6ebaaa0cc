package org.waymark.content;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows where characters that show nothing by themselves belong. */
final class Joining {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /** Scripts whose letters change when they are joined or parted. */
    private static final Set<UnicodeScript> JOINED =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.NKO,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /** Scripts without blanks between words. */
    private static final Set<UnicodeScript> UNSPACED =
            EnumSet.of(
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR);

    /** England, Scotland and Wales: a black flag with the country in tags. */
    private static final Pattern FLAG =
            Pattern.compile(
                    "\\x{1F3F4}\\x{E0067}\\x{E0062}(?:\\x{E0065}\\x{E006E}\\x{E0067}"
                            + "|\\x{E0073}\\x{E0063}\\x{E0074}|\\x{E0077}\\x{E006C}\\x{E0073})"
                            + "\\x{E007F}");

    /** Halves of characters from the flag to the end of its tags. */
    private static final int FLAG_LENGTH = 14;

    private Joining() {}

    /** Whether the character that stands somewhere is needed there. */
    static boolean isPlace(String text, int at) {
        int character = text.codePointAt(at);
        int before = at == 0 ? 0 : text.codePointBefore(at);
        int next = at + Character.charCount(character);
        int after = next < text.length() ? text.codePointAt(next) : 0;
        return switch (character) {
            case JOINER -> joinsEmoji(before, after) || between(JOINED, before, after);
            case NON_JOINER -> between(JOINED, before, after);
            case ZERO_WIDTH_SPACE -> between(UNSPACED, before, after);
            case TEXT_STYLE, EMOJI_STYLE -> isEmoji(before) || isKeycap(before, after);
            default -> inFlag(text, at) || isVariant(character, before);
        };
    }

    private static boolean joinsEmoji(int before, int after) {
        return (isEmoji(before) || before == EMOJI_STYLE) && isEmoji(after);
    }

    /** By blocks, since what is an emoji is not known to every Java. */
    private static boolean isEmoji(int character) {
        return (character >= 0x1F000 && character <= 0x1FAFF)
                || (character >= 0x2190 && character <= 0x2BFF)
                || character == 0xA9
                || character == 0xAE
                || character == 0x203C
                || character == 0x2049
                || character == 0x2122
                || character == 0x2139
                || character == 0x3030
                || character == 0x303D
                || character == 0x3297
                || character == 0x3299;
    }

    private static boolean isKeycap(int before, int after) {
        boolean key = (before >= '0' && before <= '9') || before == '#' || before == '*';
        return key && after == KEYCAP;
    }

    private static boolean between(Set<UnicodeScript> scripts, int before, int after) {
        return isLetter(scripts, before) && isLetter(scripts, after);
    }

    /** Marks above and below letters count as letters; those of Arabic belong to no script. */
    private static boolean isLetter(Set<UnicodeScript> scripts, int character) {
        boolean vowel = character >= 0x64B && character <= 0x655;
        return scripts.contains(vowel ? UnicodeScript.ARABIC : UnicodeScript.of(character));
    }

    private static boolean inFlag(String text, int at) {
        int from = Math.max(0, at - FLAG_LENGTH);
        int to = Math.min(text.length(), at + FLAG_LENGTH);
        return FLAG.matcher(text.substring(from, to))
                .results()
                .anyMatch(flag -> from + flag.start() <= at && at < from + flag.end());
    }

    /** Another shape of a Chinese character, or of a Mongolian letter. */
    private static boolean isVariant(int character, int before) {
        boolean chinese =
                (character >= 0xFE00 && character <= 0xFE02)
                        || (character >= 0xE0100 && character <= 0xE01EF);
        boolean mongolian = character >= 0x180B && character <= 0x180F;
        UnicodeScript script = UnicodeScript.of(before);
        return (chinese && script == UnicodeScript.HAN)
                || (mongolian && script == UnicodeScript.MONGOLIAN);
    }
}
