package org.waymark.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.Shape.Point;

/** Draws one sheet: frames, slabs, links, running header and footer. */
final class PagePainter {

    private static final double DOT_DISTANCE = 4;

    private final PrintTheme theme;
    private final Palette palette;
    private final Layout layout;
    private final Canvas canvas;
    private final LinePainter lines;
    private final double left;

    PagePainter(Resources resources, Layout layout, Canvas canvas, Inventory inventory) {
        this.theme = resources.theme();
        this.left = theme.page().left(canvas.number());
        this.palette = new Palette(theme.colours());
        this.layout = layout;
        this.canvas = canvas;
        this.lines = new LinePainter(resources, layout, canvas, inventory);
    }

    /** The links of the page, when it is drawn. */
    List<LinePainter.LinkBox> links() {
        return lines.links();
    }

    /** The fields of the page, when it is drawn. */
    List<Field.Area> fields() {
        return lines.fields().areas();
    }

    void draw(Sheet sheet, RunningLines running) {
        stack(sheet.content(), 0, null);
        underline(sheet.content(), 0);
        if (sheet.number() > 1 || theme.header().firstPage()) {
            running.header(sheet.number(), lines, canvas);
        }
        if (sheet.number() > 1 || theme.footer().firstPage()) {
            running.footer(sheet.number(), lines, canvas);
        }
    }

    private Point point(double x, double down) {
        PrintTheme.Page page = theme.page();
        return new Point(left + x, page.height() - page.marginTop() - down);
    }

    private void stack(List<Placed> content, double offset, @Nullable Artifact artifact) {
        frames(content, offset);
        for (Placed placed : content) {
            Artifact kind = placed.artifact() ? Artifact.PAGINATION : artifact;
            slab(placed.slab(), offset + placed.top(), kind);
        }
    }

    private void slab(Slab slab, double top, @Nullable Artifact artifact) {
        Content content = slab.content();
        if (content instanceof Content.Text text) {
            text(text, top, artifact);
        } else if (content instanceof Content.Blank blank) {
            Point corner = point(blank.x(), top + slab.height());
            double width = blank.width();
            Rectangle box = new Rectangle(corner.x(), corner.y(), width, slab.height());
            lines.fields().blank(blank.slot(), box, artifact);
        } else if (content instanceof Content.Across across) {
            fill(
                    new Content.Fill(
                            across.x(), 0, across.width(), across.thickness(), across.ink()),
                    top);
        } else if (content instanceof Content.Cells cells) {
            cells.fills().forEach(fill -> fill(fill, top));
            cells.cells().forEach(cell -> stack(cell.content(), top, artifact));
        }
    }

    private void text(Content.Text text, double top, @Nullable Artifact artifact) {
        Point start = point(text.x(), top + text.baseline());
        lines.draw(text.line(), start, artifact);
        Content.Leader leader = text.leader();
        Piece.PageNumber number = leader == null ? null : leader.number();
        if (leader != null && number != null) {
            leader(leader, number, new Point(start.x() + text.line().width(), start.y()));
        }
    }

    private void leader(Content.Leader leader, Piece.PageNumber number, Point end) {
        double size = number.style().size();
        double width = Digits.of(number.font(), layout.page(number.target())).width(size);
        double right = left + leader.right();
        double last = right - Math.max(width, number.width()) - size / 2;
        // Counted from the right, so that dots stand at the same places in every line.
        double count = Math.floor((last - end.x() - size / 2) / DOT_DISTANCE);
        Point first = new Point(last - count * DOT_DISTANCE, end.y());
        if (count > 0) {
            palette.of(leader.ink())
                    .ifPresent(
                            colour ->
                                    canvas.artifact(
                                            Artifact.LAYOUT,
                                            pen -> pen.dots(first, last, DOT_DISTANCE, colour)));
        }
        lines.draw(new Line(List.of(number)), new Point(right - width, end.y()), null);
    }

    private void fill(Content.Fill fill, double top) {
        palette.of(fill.ink())
                .ifPresent(
                        colour ->
                                canvas.artifact(
                                        Artifact.LAYOUT,
                                        pen ->
                                                pen.rectangle(
                                                        point(
                                                                fill.x(),
                                                                top + fill.y() + fill.height()),
                                                        fill.width(),
                                                        fill.height(),
                                                        colour)));
    }

    private void frames(List<Placed> content, double offset) {
        Map<Frame, double[]> reach = new LinkedHashMap<>();
        for (Placed placed : content) {
            for (Frame frame : outermostFirst(placed.slab().ties().frame())) {
                double[] ends = reach.computeIfAbsent(frame, f -> new double[] {placed.top(), 0});
                ends[1] = placed.bottom();
            }
        }
        reach.forEach((frame, ends) -> frame(frame, offset + ends[0], ends[1] - ends[0]));
    }

    private static Deque<Frame> outermostFirst(@Nullable Frame innermost) {
        Deque<Frame> frames = new ArrayDeque<>();
        for (Frame frame = innermost; frame != null; frame = frame.outer()) {
            frames.push(frame);
        }
        return frames;
    }

    private void frame(Frame frame, double top, double height) {
        PrintTheme.BoxStyle style = frame.style();
        fill(new Content.Fill(frame.x(), 0, frame.width(), height, style.tint()), top);
        if (style.bar() != Ink.NONE) {
            fill(new Content.Fill(frame.x(), 0, style.barWidth(), height, style.bar()), top);
        }
    }

    /** All at the end of the page, so that they do not cut the text into small parts. */
    private void underline(List<Placed> content, double offset) {
        if (theme.links().underline() <= 0) {
            return;
        }
        for (Placed placed : content) {
            double top = offset + placed.top();
            if (placed.slab().content() instanceof Content.Text text && text.leader() == null) {
                lines.underline(text.line(), point(text.x(), top + text.baseline()));
            } else if (placed.slab().content() instanceof Content.Cells cells) {
                cells.cells().forEach(cell -> underline(cell.content(), top));
            }
        }
    }
}
