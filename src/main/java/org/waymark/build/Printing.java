package org.waymark.build;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How one build makes its PDFs.
 *
 * @param memo where finished PDFs are kept for the next build, or null to make all of them anew
 * @param clock tells how many nanoseconds the calling thread has worked, or null to measure nothing
 */
public record Printing(@Nullable Memory memo, @Nullable LongSupplier clock) {

    /**
     * The memo of finished PDFs.
     *
     * @param folder where it is; made when it is not there
     * @param program which program makes them: a changed one must have another name, or its PDFs
     *     would be those of the old one
     */
    public record Memory(Path folder, String program) {}

    /** All PDFs are made anew, nothing is kept, and nothing measured. */
    public static Printing plain() {
        return new Printing(null, null);
    }
}
