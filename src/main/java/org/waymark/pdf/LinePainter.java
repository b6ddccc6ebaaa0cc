package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** Draws lines of text on a canvas, and remembers where the links are. */
final class LinePainter {

    /** From the baseline to the line under a link, as a share of the type size. */
    private static final double UNDERLINE = 0.16;

    private final PrintTheme theme;
    private final Palette palette;
    private final Layout layout;
    private final Canvas canvas;
    private final DrawingPainter drawings;
    private final FieldPainter fields;
    private final List<LinkBox> links = new ArrayList<>();

    LinePainter(Resources resources, Layout layout, Canvas canvas, Inventory inventory) {
        this.theme = resources.theme();
        this.palette = new Palette(theme.colours());
        this.layout = layout;
        this.canvas = canvas;
        this.drawings = new DrawingPainter(resources, inventory);
        this.fields = new FieldPainter(resources, canvas, inventory);
    }

    /** A part of the page where a click follows a link. */
    record LinkBox(Piece.LinkTarget link, Point corner, double width, double height) {

        /** Whether another box of the same line belongs to the same link. */
        private boolean continuedBy(LinkBox next) {
            boolean sameLine = corner.y() == next.corner.y();
            return sameLine && link.equals(next.link) && corner.x() < next.corner.x();
        }

        private LinkBox upTo(double right) {
            return new LinkBox(link, corner, right - corner.x(), height);
        }
    }

    /** The links drawn so far. */
    List<LinkBox> links() {
        return links;
    }

    /** What draws the boxes of fields. */
    FieldPainter fields() {
        return fields;
    }

    /**
     * Draws a line.
     *
     * @param start the page's point where its baseline begins
     * @param artifact null for content, which goes to the tags of the pieces
     */
    void draw(Line line, Point start, @Nullable Artifact artifact) {
        Map<Piece.LinkTarget, double[]> spans = new LinkedHashMap<>();
        List<Piece> pieces = line.pieces();
        double x = start.x();
        for (int i = 0; i < pieces.size(); ) {
            int end = sameRun(pieces, i);
            Point at = new Point(x, start.y());
            drawRun(pieces.subList(i, end), at, artifact, end == pieces.size());
            for (Piece piece : pieces.subList(i, end)) {
                double width = width(piece);
                span(piece, x, x + width, spans);
                x += width;
            }
            i = end;
        }
        if (artifact == null) {
            spans.forEach((link, span) -> addLink(link, span, start.y()));
        }
    }

    /** The end of the pieces that one operator can draw. */
    private static int sameRun(List<Piece> pieces, int start) {
        int end = start + 1;
        Glyphs first = glyphs(pieces.get(start));
        while (first != null && end < pieces.size()) {
            Glyphs next = glyphs(pieces.get(end));
            boolean same =
                    next != null
                            && next.font() == first.font()
                            && pieces.get(end).style().equals(pieces.get(start).style());
            if (!same) {
                break;
            }
            end++;
        }
        return end;
    }

    private static @Nullable Glyphs glyphs(Piece piece) {
        if (piece instanceof Piece.Word word) {
            return word.glyphs();
        }
        return piece instanceof Piece.Space space ? space.glyphs() : null;
    }

    private double width(Piece piece) {
        return piece instanceof Piece.PageNumber number
                ? number(number).width(number.style().size())
                : piece.width();
    }

    private Glyphs number(Piece.PageNumber number) {
        return Digits.of(number.font(), layout.page(number.target()));
    }

    private void drawRun(List<Piece> run, Point at, @Nullable Artifact artifact, boolean endsLine) {
        Piece first = run.get(0);
        if (first instanceof Piece.Image image) {
            drawImage(image, at, artifact);
            return;
        }
        if (first instanceof Piece.Tick tick) {
            fields.tick(tick, at, artifact);
            return;
        }
        Glyphs glyphs = first instanceof Piece.PageNumber number ? number(number) : joined(run);
        boolean wordGoesOn =
                run.get(run.size() - 1) instanceof Piece.Word word && word.breakCost() >= 0;
        boolean hasSpace = run.get(run.size() - 1) instanceof Piece.Space;
        Glyphs all = endsLine && !wordGoesOn && !hasSpace ? Digits.withSpace(glyphs) : glyphs;
        Piece.Style style = first.style();
        Colour colour = colour(style);
        draw(style.tag(), artifact, pen -> pen.text(all, style.size(), colour, at));
    }

    private Colour colour(Piece.Style style) {
        return palette.text(style.ink());
    }

    private void draw(Tag tag, @Nullable Artifact artifact, Consumer<Pen> drawing) {
        if (artifact == null) {
            canvas.tagged(tag, drawing);
        } else {
            canvas.artifact(artifact, drawing);
        }
    }

    private static Glyphs joined(List<Piece> run) {
        List<Glyphs> parts = new ArrayList<>();
        int length = 0;
        for (Piece piece : run) {
            Glyphs glyphs = glyphs(piece);
            if (glyphs != null) {
                parts.add(glyphs);
                length += glyphs.length();
            }
        }
        return parts.size() == 1 ? parts.get(0) : joined(parts, length);
    }

    private static Glyphs joined(List<Glyphs> parts, int length) {
        int[] ids = new int[length];
        int[] advances = new int[length];
        String[] texts = Arrays.copyOf(new String[0], length);
        int at = 0;
        for (Glyphs part : parts) {
            System.arraycopy(part.ids(), 0, ids, at, part.length());
            System.arraycopy(part.advances(), 0, advances, at, part.length());
            System.arraycopy(part.texts(), 0, texts, at, part.length());
            at += part.length();
        }
        return new Glyphs(parts.get(0).font(), ids, advances, texts);
    }

    private void drawImage(Piece.Image image, Point at, @Nullable Artifact artifact) {
        boolean decoration = image.picture().alt().isBlank();
        Tag tag = image.style().tag();
        if (artifact == null && !decoration) {
            tag.attribute(
                    "Layout",
                    "BBox",
                    List.of(at.x(), at.y(), at.x() + image.width(), at.y() + image.height()));
        }
        Artifact kind = artifact == null && decoration ? Artifact.LAYOUT : artifact;
        draw(tag, kind, pen -> drawings.draw(image, at, pen));
    }

    private static void span(
            Piece piece, double from, double to, Map<Piece.LinkTarget, double[]> spans) {
        Piece.LinkTarget link = piece.style().link();
        if (link == null || piece instanceof Piece.Space) {
            return;
        }
        double[] span = spans.computeIfAbsent(link, l -> new double[] {from, to, 0});
        span[1] = Math.max(span[1], to);
        double height = piece instanceof Piece.Image image ? image.height() : piece.style().size();
        span[2] = Math.max(span[2], height);
    }

    private void addLink(Piece.LinkTarget link, double[] span, double baseline) {
        double below = 0.28 * theme.texts().body().size();
        Point corner = new Point(span[0], baseline - below);
        LinkBox box = new LinkBox(link, corner, span[1] - span[0], span[2] + below);
        LinkBox last = links.isEmpty() ? box : links.get(links.size() - 1);
        if (last.continuedBy(box)) {
            links.set(links.size() - 1, last.upTo(span[1]));
        } else {
            links.add(box);
        }
    }

    /** Draws the lines under links; a line of contents has none. */
    void underline(Line line, Point start) {
        double thickness = theme.links().underline();
        Map<Piece.LinkTarget, double[]> spans = new LinkedHashMap<>();
        double x = start.x();
        for (Piece piece : line.pieces()) {
            double width = width(piece);
            span(piece, x, x + width, spans);
            x += width;
        }
        for (Map.Entry<Piece.LinkTarget, double[]> one : spans.entrySet()) {
            double y = start.y() - UNDERLINE * theme.texts().body().size();
            double[] span = one.getValue();
            Point corner = new Point(span[0], y);
            Colour colour = palette.text(theme.links().colour());
            canvas.artifact(
                    Artifact.LAYOUT,
                    pen -> pen.rectangle(corner, span[1] - span[0], thickness, colour));
        }
    }
}
