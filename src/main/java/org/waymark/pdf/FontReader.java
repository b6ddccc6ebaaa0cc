package org.waymark.pdf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Reads one font file that a theme names, and tells why it cannot be printed with. */
final class FontReader {

    private final Position at;
    private final byte @Nullable [] file;
    private final ProblemLog log;

    /**
     * @param file its bytes, or null when there is no such file
     */
    FontReader(String name, byte @Nullable [] file, ProblemLog log) {
        this.at = Position.of("templates/print/fonts/" + name);
        this.file = file;
        this.log = log;
    }

    /**
     * The font, if it can be read.
     *
     * @param fallback its place among those that stand in, or 0 for a face of the theme
     */
    Optional<FontFace> read(Face face, int fallback) {
        if (file == null) {
            add(
                    "the print theme names this font, but there is no such file",
                    "put it there, or name another one in templates/print/theme.json");
            return Optional.empty();
        }
        try {
            FontFace font = new FontFace(face, fallback, file);
            font.checkWhole();
            if (!font.mayBeEmbedded()) {
                add(
                        "this font's licence does not allow it inside a PDF",
                        "choose a font with an open licence");
            }
            return Optional.of(font);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            add(FontTables.kind(file) + " cannot be printed", "use a whole TrueType file (.ttf)");
            return Optional.empty();
        }
    }

    private void add(String message, String hint) {
        log.add(Code.PRINT_FONT, at, message, hint);
    }
}
