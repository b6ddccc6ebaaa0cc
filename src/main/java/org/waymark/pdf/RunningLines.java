package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.PrintTheme.Running;
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
        draw(theme.header(), page, y, new To(lines, canvas, Artifact.HEADER));
        rule(theme.header(), y - theme.header().style().leading() * 0.6, canvas);
    }

    void footer(int page, LinePainter lines, Canvas canvas) {
        double y = theme.footer().distance();
        draw(theme.footer(), page, y, new To(lines, canvas, Artifact.FOOTER));
        rule(theme.footer(), y + theme.footer().style().leading() * 1.2, canvas);
    }

    private record To(LinePainter lines, Canvas canvas, Artifact artifact) {}

    private double measure() {
        return theme.page().width() - theme.page().marginLeft() - theme.page().marginRight();
    }

    private void draw(Running running, int page, double y, To to) {
        Line right = line(fill(running.right(), page), running, measure() / 2);
        double free = measure() - right.width() - 2 * running.style().size();
        Line left = line(fill(running.left(), page), running, free);
        double x = theme.page().marginLeft();
        if (!left.pieces().isEmpty()) {
            to.lines().draw(left, new Point(x, y), to.artifact());
        }
        if (!right.pieces().isEmpty()) {
            Point start = new Point(x + measure() - right.width(), y);
            to.lines().draw(right, start, to.artifact());
        }
    }

    private String fill(String text, int page) {
        return text.replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(layout.pages()))
                .replace("{section}", layout.chapterOn(page, theme.keeps().sectionLevel()))
                .replace("{title}", document.title())
                .replace("{date}", date())
                .replace("{address}", document.meta("address"))
                .replace("{author}", document.meta("author"))
                .replace("{version}", document.meta("version"));
    }

    private String date() {
        return FileDate.of(document.meta("date")).map(FileDate::words).orElse("");
    }

    /** The text in one line; words at its end give way when there is no room for them. */
    private Line line(String text, Running running, double room) {
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

    private void rule(Running running, double y, Canvas canvas) {
        palette.of(running.rule())
                .ifPresent(
                        colour ->
                                canvas.artifact(
                                        Artifact.LAYOUT,
                                        pen ->
                                                pen.rectangle(
                                                        new Point(theme.page().marginLeft(), y),
                                                        measure(),
                                                        0.5,
                                                        colour)));
    }
}
