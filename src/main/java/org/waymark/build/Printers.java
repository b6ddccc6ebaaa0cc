package org.waymark.build;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Brand;
import org.waymark.content.HubProfile;
import org.waymark.content.Scheme;
import org.waymark.load.Project;
import org.waymark.pdf.CardColours;
import org.waymark.pdf.Fonts;
import org.waymark.pdf.IconPainter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PdfWriter;
import org.waymark.pdf.PrintSource;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.SocialCardPainter;
import org.waymark.pdf.Standard;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.render.PaintShop;
import org.waymark.site.Format;

/**
 * The PDF writers of a project, one for each format, and what paints its pictures; those with the
 * same faces share them.
 */
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

    /** What paints pictures, with the faces of the usual format; one of them must be readable. */
    PaintShop paintShop(HubProfile hub, Press press) {
        PrintTheme theme = Objects.requireNonNull(project.themes().get(Format.A4.theme()));
        Fonts faces = Objects.requireNonNull(fonts.get(theme.faces())).value();
        CardColours colours = colours(hub.brand());
        return new PaintShop(
                press.cards(new SocialCardPainter(faces, colours)::paint, theme.faces(), colours),
                new IconPainter(colours));
    }

    /** Those of the band at the top of each page. */
    private static CardColours colours(@Nullable Brand brand) {
        if (brand == null) {
            return CardColours.standard();
        }
        Scheme scheme = Scheme.light(brand);
        return CardColours.of(scheme.deep(), scheme.mark());
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
