package org.waymark.problem;

import java.util.Locale;

/**
 * Names a letter that looks like one of a to z and is none: a message that shows the wrong name
 * beside the right one would show the same twice.
 */
public final class LookAlike {

    private LookAlike() {}

    /**
     * A further part of a hint, or nothing: which letter of what was written is not in what was
     * meant, if that has plain letters only and the letter can be mistaken for one.
     */
    public static String note(String written, String meant) {
        boolean plain = meant.chars().allMatch(c -> c < 0x7F);
        return plain
                ? written.codePoints()
                        .filter(LookAlike::canBeMistaken)
                        .mapToObj(LookAlike::sentence)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Greek, Cyrillic and Armenian letters, accents by themselves, and full-width signs. */
    private static boolean canBeMistaken(int character) {
        return (character >= 0x0300 && character <= 0x058F)
                || (character >= 0x1C80 && character <= 0x1C8F)
                || (character >= 0x2100 && character <= 0x218F)
                || (character >= 0xFF01 && character <= 0xFF5E)
                || (character >= 0x1D400 && character <= 0x1D7FF);
    }

    private static String sentence(int character) {
        String name = String.valueOf(Character.getName(character)).toLowerCase(Locale.ROOT);
        return String.format(
                Locale.ROOT,
                " (the \"%s\" that stands here is %s, U+%04X)",
                Character.toString(character),
                name,
                character);
    }
}
