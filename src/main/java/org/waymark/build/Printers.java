package org.waymark.build;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.load.Project;
import org.waymark.pdf.Fonts;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PdfWriter;
import org.waymark.pdf.PrintSource;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.Standard;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Format;

/** The PDF writers of a project, one for each format; formats with the same faces share them. */
final class Printers {

    private final Project project;
    private final Standard standard;
    private final Map<PrintTheme.Faces, Checked<Fonts>> fonts = new HashMap<>();

    Printers(Project project, Standard standard) {
        this.project = project;
        this.standard = standard;
    }

    /**
     * What prints each format; nothing where there is no font to print with.
     *
     * @param press prints with them
     */
    Checked<Map<Format, Function<PrintSource, Checked<PdfFile>>>> at(Press press) {
        ProblemLog log = new ProblemLog();
        Map<Format, Function<PrintSource, Checked<PdfFile>>> printers = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            PrintTheme theme = Objects.requireNonNull(project.themes().get(format.theme()));
            Fonts read = fonts(theme, log);
            if (!read.isEmpty()) {
                PdfWriter writer = new PdfWriter(theme, read, standard);
                printers.put(format, press.with(writer, theme, standard));
            }
        }
        return log.with(printers.size() == Format.values().length ? printers : Map.of());
    }

    /** Whether the faces of some format have no shape for a character. */
    boolean lack(int codePoint) {
        return fonts.values().stream().anyMatch(read -> !read.value().covers(codePoint));
    }

    private Fonts fonts(PrintTheme theme, ProblemLog log) {
        if (!fonts.containsKey(theme.faces())) {
            Checked<Fonts> read = Fonts.read(theme, project.fonts());
            log.addAll(read.problems());
            fonts.put(theme.faces(), read);
        }
        return Objects.requireNonNull(fonts.get(theme.faces())).value();
    }
}
