package org.waymark.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.check.VeraPdf;
import org.waymark.pdf.Standard;

/**
 * How the briefings are made.
 *
 * @param standard what the files keep to
 * @param verify whether each finished file is checked, by our own checks and by veraPDF
 */
public record Printing(Standard standard, boolean verify) {

    /** As it is when nobody asks for anything else. */
    public static Printing usual() {
        return new Printing(Standard.UA1_A2A, false);
    }

    /** By the name that a person writes, or empty when no standard has that name. */
    public static Optional<Printing> of(String standard, boolean verify) {
        return Arrays.stream(Standard.values())
                .filter(one -> one.toString().equalsIgnoreCase(standard))
                .map(one -> new Printing(one, verify))
                .findFirst();
    }

    /** The names of all standards. */
    public static List<String> standards() {
        return Arrays.stream(Standard.values()).map(Standard::toString).toList();
    }

    /** Whether veraPDF, which is not part of Waymark, is at hand. */
    public static boolean canVerify() {
        return VeraPdf.isThere();
    }
}
