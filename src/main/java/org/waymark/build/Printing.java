package org.waymark.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How one build makes its PDFs.
 *
 * @param memo where finished PDFs are kept for the next build, or null to make all of them anew
 */
public record Printing(@Nullable Memory memo) {

    /**
     * The memo of finished PDFs.
     *
     * @param folder where it is; made when it is not there
     * @param program which program makes them: a changed one must have another name, or its PDFs
     *     would be those of the old one
     */
    public record Memory(Path folder, String program) {}

    /** All PDFs are made anew, and nothing is kept. */
    public static Printing plain() {
        return new Printing(null);
    }
}
