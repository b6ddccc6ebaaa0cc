package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
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

    /** What the files keep to. */
    public Standard standard() {
        return standard;
    }

    /** Makes the PDF of a source; what cannot be printed is reported, everything else printed. */
    public Checked<PdfFile> write(PrintSource source) {
        Checked<PrintDocument> document = DocumentReader.read(source, codes);
        Checked<PdfFile> file = layOut(document.value(), 2);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(file.problems());
        return new Checked<>(file.value(), problems.stream().distinct().toList());
    }

    /** Lays out with room for page numbers of some digits, and again if that was too little. */
    private Checked<PdfFile> layOut(PrintDocument document, int digits) {
        ProblemLog log = new ProblemLog();
        Targets targets = Targets.of(document, log);
        Resources resources =
                new Resources(theme, fonts, new Shaper(fonts, log), targets, standard, digits);
        Tag root = Tag.document();
        List<Slab> slabs = Composer.compose(document, resources, root, log);
        PrintTheme.Page page = theme.page();
        double height = page.height() - page.marginTop() - page.marginBottom();
        Layout layout = Layout.of(Paginator.paginate(slabs, height));
        boolean fits = Integer.toString(layout.pages()).length() <= digits;
        if (!fits && digits < MOST_DIGITS) {
            return layOut(document, digits + 1);
        }
        byte[] bytes = draw(document, resources, layout, root);
        return log.with(new PdfFile(bytes, layout.pages()));
    }

    private byte[] draw(PrintDocument document, Resources resources, Layout layout, Tag root) {
        Inventory inventory = new Inventory();
        RunningLines running = new RunningLines(resources, document, layout);
        List<FileWriter.Drawn> drawn = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            Canvas canvas = new Canvas(sheet.number() - 1, inventory);
            PagePainter painter = new PagePainter(resources, layout, canvas, inventory);
            painter.draw(sheet, running);
            drawn.add(
                    new FileWriter.Drawn(
                            canvas.finish(), canvas.marks(), painter.links(), painter.fields()));
        }
        return new FileWriter(resources, document, layout, inventory).write(drawn, root);
    }
}
