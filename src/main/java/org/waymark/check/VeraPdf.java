package org.waymark.check;

import java.util.List;
import org.waymark.problem.Problem;

/**
 * The validator of the PDF Association. It is no part of Waymark and need not be there: ask {@link
 * #isThere()} before anything else. Its classes are loaded when the first file is checked.
 */
public final class VeraPdf {

    private VeraPdf() {}

    /** Whether its classes can be found. */
    public static boolean isThere() {
        try {
            String first = "org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider";
            Class.forName(first, false, VeraPdf.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * What in a file is against some standards; empty when it keeps to all of them.
     *
     * @param name what messages call the file
     * @param profiles the validator's names of the standards, as in {@code ua1} and {@code 2a}
     */
    public static List<Problem> check(String name, byte[] pdf, List<String> profiles) {
        return new Validation(name).problems(pdf, profiles);
    }
}
