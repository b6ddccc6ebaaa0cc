package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;

/**
 * The points of a TrueType glyph, as the table {@code glyf} describes them.
 *
 * @param contours each closed
 */
record GlyphShape(List<List<Spot>> contours) {

    /** A glyph made of glyphs that are made of glyphs: no font goes deeper. */
    private static final int DEEPEST = 6;

    private static final GlyphShape NOTHING = new GlyphShape(List.of());

    GlyphShape {
        contours = List.copyOf(contours);
    }

    /**
     * A point, y upwards.
     *
     * @param on whether the outline passes through it, or is only bent by it
     */
    record Spot(Point at, boolean on) {

        Spot middle(Spot other) {
            double x = (at.x() + other.at.x()) / 2;
            double y = (at.y() + other.at.y()) / 2;
            return new Spot(new Point(x, y), true);
        }
    }

    /** Reads a glyph; what a damaged font says of it draws nothing. */
    static GlyphShape read(GlyphOutlines glyphs, int glyph) {
        try {
            return read(glyphs, glyph, 0);
        } catch (IndexOutOfBoundsException e) {
            return NOTHING;
        }
    }

    private static GlyphShape read(GlyphOutlines glyphs, int glyph, int depth) {
        byte[] outline = glyphs.outline(glyph);
        if (outline.length == 0 || depth > DEEPEST) {
            return NOTHING;
        }
        List<Integer> parts = GlyphOutlines.componentsAt(outline);
        if (parts.isEmpty()) {
            return new GlyphShape(new GlyphPoints(outline).contours());
        }
        List<List<Spot>> contours = new ArrayList<>();
        for (int at : parts) {
            GlyphPart part = new GlyphPart(outline, at);
            contours.addAll(
                    part.placed(read(glyphs, part.glyph(), depth + 1).contours(), contours));
        }
        return new GlyphShape(contours);
    }

    /** The outline to draw along. */
    Outline outline() {
        Outline outline = new Outline();
        contours.forEach(contour -> draw(contour, outline));
        return outline;
    }

    private static void draw(List<Spot> contour, Outline outline) {
        int size = contour.size();
        Spot first = contour.get(0);
        Spot last = contour.get(size - 1);
        Spot pen = first.on() ? first : last.on() ? last : first.middle(last);
        outline.move(pen.at());
        for (int i = 0; i < size; i++) {
            Spot spot = contour.get(i);
            Spot next = contour.get((i + 1) % size);
            if (spot.on()) {
                outline.line(spot.at());
                pen = spot;
            } else {
                Spot end = next.on() ? next : spot.middle(next);
                outline.curve(twoThirds(pen, spot), twoThirds(end, spot), end.at());
                pen = end;
            }
        }
        outline.close();
    }

    /** A quadratic curve is the cubic one whose handles stand at two thirds of its own. */
    private static Point twoThirds(Spot from, Spot handle) {
        return from.at()
                .plus(
                        (handle.at().x() - from.at().x()) * 2 / 3,
                        (handle.at().y() - from.at().y()) * 2 / 3);
    }
}
