package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.waymark.pdf.Meter.Part;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * Makes PDFs that print well and that screen readers can read: every file keeps to a standard for
 * accessible and one for lasting files, and depends on nothing but its input. One writer is enough
 * for a whole build: threads can share it.
 */
public final class PdfWriter {

    private static final int MOST_DIGITS = 4;

    private final PrintTheme theme;
    private final Fonts fonts;
    private final QrCodes codes = new QrCodes();
    private final Standard standard;

    /**
     * @param theme how everything looks
     * @param fonts the fonts of that theme; at least one must have been readable
     * @param standard what the files keep to
     */
    public PdfWriter(PrintTheme theme, Fonts fonts, Standard standard) {
        if (fonts.isEmpty()) {
            throw new IllegalArgumentException("no font could be read");
        }
        this.theme = theme;
        this.fonts = fonts;
        this.standard = standard;
    }

    /** Makes the PDF of a source; what cannot be printed is reported, everything else printed. */
    public Checked<PdfFile> write(PrintSource source) {
        return write(source, Meter.NONE);
    }

    /** The same, telling a meter which part is being done. */
    public Checked<PdfFile> write(PrintSource source, Meter meter) {
        Checked<PrintDocument> document =
                meter.measure(Part.READING, () -> DocumentReader.read(source, codes));
        Checked<PdfFile> file = print(document.value(), 2, meter);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(file.problems());
        return new Checked<>(file.value(), problems.stream().distinct().toList());
    }

    /** Lays out with room for page numbers of some digits, and again if that was too little. */
    private Checked<PdfFile> print(PrintDocument document, int digits, Meter meter) {
        ProblemLog log = new ProblemLog();
        Targets targets = Targets.of(document, log);
        Resources resources =
                new Resources(theme, fonts, new Shaper(fonts, log), targets, standard, digits);
        Tag root = Tag.document();
        Layout layout = meter.measure(Part.LAYOUT, () -> layOut(document, resources, root, log));
        boolean fits = Integer.toString(layout.pages()).length() <= digits;
        if (!fits && digits < MOST_DIGITS) {
            return print(document, digits + 1, meter);
        }
        Inventory inventory = new Inventory();
        RunningLines running = new RunningLines(resources, document, layout);
        List<FileWriter.Drawn> drawn =
                meter.measure(Part.DRAWING, () -> draw(running, resources, layout, inventory));
        FileWriter file = new FileWriter(resources, document, layout, inventory);
        COSDictionary shared =
                meter.measure(Part.FONTS, () -> new ResourceWriter(inventory).write());
        byte[] bytes = meter.measure(Part.WRITING, () -> file.write(drawn, root, shared));
        return log.with(new PdfFile(bytes, layout.pages()));
    }

    private Layout layOut(PrintDocument document, Resources resources, Tag root, ProblemLog log) {
        List<Slab> slabs = Composer.compose(document, resources, root, log);
        return Layout.of(Paginator.paginate(slabs, theme.page().depth()));
    }

    private static List<FileWriter.Drawn> draw(
            RunningLines running, Resources resources, Layout layout, Inventory inventory) {
        List<FileWriter.Drawn> drawn = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            Canvas canvas = new Canvas(sheet.number() - 1, inventory);
            PagePainter painter = new PagePainter(resources, layout, canvas, inventory);
            painter.draw(sheet, running);
            drawn.add(
                    new FileWriter.Drawn(
                            canvas.finish(), canvas.marks(), painter.links(), painter.fields()));
        }
        return drawn;
    }
}
