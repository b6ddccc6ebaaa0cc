package org.waymark.build;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.check.VeraPdf;
import org.waymark.pdf.Standard;

/**
 * How one build makes its PDFs.
 *
 * @param standard what the files keep to
 * @param verify whether each finished file is checked, by our own checks and by veraPDF
 * @param memo where finished PDFs are kept for the next build, or null to make all of them anew
 * @param clock tells how many nanoseconds the calling thread has worked, or null to measure nothing
 */
public record Printing(
        Standard standard, boolean verify, @Nullable Memory memo, @Nullable LongSupplier clock) {

    /**
     * The memo of finished PDFs.
     *
     * @param folder where it is; made when it is not there
     * @param program which program makes them: a changed one must have another name, or its PDFs
     *     would be those of the old one
     */
    public record Memory(Path folder, String program) {}

    /** The usual standard; all PDFs are made anew, nothing is kept, checked or measured. */
    public static Printing plain() {
        return new Printing(Standard.UA1_A2A, false, null, null);
    }

    /** By the name that a person writes, or empty when no standard has that name. */
    public static Optional<Printing> of(String standard, boolean verify) {
        return Arrays.stream(Standard.values())
                .filter(one -> one.toString().equalsIgnoreCase(standard))
                .map(one -> new Printing(one, verify, null, null))
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

    /** The same with a memo, or with none for null. */
    public Printing keeping(@Nullable Memory in) {
        return new Printing(standard, verify, in, clock);
    }

    /** The same with a clock, or with none for null. */
    public Printing measuredBy(@Nullable LongSupplier by) {
        return new Printing(standard, verify, memo, by);
    }
}
