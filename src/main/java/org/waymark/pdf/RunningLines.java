package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;

/** The lines at the head and the foot of each page. */
final class RunningLines {

    private final PrintTheme theme;
    private final Palette palette;
    private final PrintDocument document;
    private final Layout layout;
    private final PieceMaker pieces;

    RunningLines(Resources resources, PrintDocument document, Layout layout) {
        this.theme = resources.theme();
        this.palette = new Palette(theme.colours());
        this.document = document;
        this.layout = layout;
        this.pieces = new PieceMaker(resources);
    }

    void header(int page, LinePainter lines, Canvas canvas) {
        double y = theme.page().height() - theme.header().distance();
        double next = y + theme.header().style().leading();
        draw(theme.header(), page, new To(lines, Artifact.HEADER, next, y));
        Point start = new Point(left(page), y - theme.header().style().leading() * 0.6);
        rule(theme.header(), start, canvas);
    }

    void footer(int page, LinePainter lines, Canvas canvas) {
        double y = theme.footer().distance();
        double next = y - theme.footer().style().leading();
        draw(theme.footer(), page, new To(lines, Artifact.FOOTER, y, next));
        Point start = new Point(left(page), y + theme.footer().style().leading() * 1.2);
        rule(theme.footer(), start, canvas);
    }

    /**
     * Where the words go.
     *
     * @param upper the baseline of the left text when the two do not fit on one line
     * @param lower the baseline of the right text then
     */
    private record To(LinePainter lines, Artifact artifact, double upper, double lower) {

        /** The baseline for both, which is the one nearer to the text. */
        double only() {
            return artifact == Artifact.HEADER ? lower : upper;
        }
    }

    private double measure() {
        return theme.page().measure();
    }

    private double left(int page) {
        return theme.page().left(page);
    }

    private void draw(RunningStyle running, int page, To to) {
        Line left = line(fill(running.left(), page), running);
        Line right = line(fill(running.right(), page), running);
        boolean together = fitTogether(running, page);
        boolean turned = theme.page().isTurned(page);
        double x = left(page);
        double end = x + measure();
        if (!left.pieces().isEmpty()) {
            double y = together ? to.only() : to.upper();
            Point start = new Point(turned ? end - left.width() : x, y);
            to.lines().draw(left, start, to.artifact());
        }
        if (!right.pieces().isEmpty()) {
            double y = together ? to.only() : to.lower();
            Point start = new Point(turned ? x : end - right.width(), y);
            to.lines().draw(right, start, to.artifact());
        }
    }

    /** Judged by the widest page number, so that the line looks the same on all pages. */
    private boolean fitTogether(RunningStyle running, int page) {
        double width = 0;
        for (String text : List.of(running.left(), running.right())) {
            String widest = fill(text.replace("{page}", "{pages}"), page);
            double words = new Line(pieces.text(widest, running.style(), Tag.document())).width();
            if (words == 0) {
                return true;
            }
            width += words;
        }
        return width + 2 * running.style().size() <= measure();
    }

    private String fill(String text, int page) {
        return text.replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(layout.pages()))
                .replace("{section}", layout.chapterOn(page, theme.keeps().sectionLevel()))
                .replace("{title}", document.title())
                .replace("{date}", date())
                .replace("{address}", printed(document.meta("address")))
                .replace("{author}", document.meta("author"))
                .replace("{version}", document.meta("version"));
    }

    /** An address without what every browser adds by itself. */
    private static String printed(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "");
    }

    private String date() {
        return FileDate.of(document.meta("date")).map(FileDate::words).orElse("");
    }

    /** The text in one line; words at its end give way when it is wider than the page's text. */
    private Line line(String text, RunningStyle running) {
        double room = measure();
        List<Piece> all = pieces.text(text, running.style(), Tag.document());
        Line whole = new Line(all);
        if (whole.width() <= room) {
            return whole;
        }
        List<Piece> fitting = new ArrayList<>(all);
        Piece end = pieces.text("…", running.style(), Tag.document()).get(0);
        while (fitting.size() > 1 && new Line(fitting).width() + end.width() > room) {
            fitting.remove(fitting.size() - 1);
        }
        if (fitting.get(fitting.size() - 1) instanceof Piece.Space) {
            fitting.remove(fitting.size() - 1);
        }
        fitting.add(end);
        return new Line(fitting);
    }

    private void rule(RunningStyle running, Point start, Canvas canvas) {
        palette.of(running.rule())
                .ifPresent(
                        colour ->
                                canvas.artifact(
                                        Artifact.LAYOUT,
                                        pen -> pen.rectangle(start, measure(), 0.5, colour)));
    }
}
