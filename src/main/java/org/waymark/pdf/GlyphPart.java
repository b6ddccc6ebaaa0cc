package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.GlyphShape.Spot;
import org.waymark.pdf.Shape.Point;

/** One glyph inside another, as an accent is in a letter: which one, how large and where. */
final class GlyphPart {

    private static final int WORDS = 0x0001;
    private static final int OFFSETS = 0x0002;
    private static final int SCALE = 0x0008;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    /** Shares are written in fixed point, with 14 binary places. */
    private static final double ONE = 1 << 14;

    private final byte[] outline;
    private final int at;
    private final int flags;

    /**
     * @param at where the number of the inner glyph stands
     */
    GlyphPart(byte[] outline, int at) {
        this.outline = outline;
        this.at = at;
        this.flags = GlyphOutlines.u16(outline, at - 2);
    }

    int glyph() {
        return GlyphOutlines.u16(outline, at);
    }

    /**
     * Moves the inner glyph to its place.
     *
     * @param before what the outer glyph has already: its points may be named
     */
    List<List<Spot>> placed(List<List<Spot>> inner, List<List<Spot>> before) {
        List<List<Spot>> turned = moved(inner, matrix(), new Point(0, 0));
        return moved(turned, new double[] {1, 0, 0, 1}, offset(turned, before));
    }

    private static List<List<Spot>> moved(List<List<Spot>> shape, double[] m, Point by) {
        return shape.stream()
                .map(contour -> contour.stream().map(spot -> moved(spot, m, by)).toList())
                .toList();
    }

    private static Spot moved(Spot spot, double[] m, Point by) {
        double x = spot.at().x();
        double y = spot.at().y();
        return new Spot(by.plus(m[0] * x + m[2] * y, m[1] * x + m[3] * y), spot.on());
    }

    /** By a distance, or so that two points meet. */
    private Point offset(List<List<Spot>> inner, List<List<Spot>> before) {
        if ((flags & OFFSETS) != 0) {
            boolean words = (flags & WORDS) != 0;
            return words
                    ? new Point(s16(at + 2), s16(at + 4))
                    : new Point(outline[at + 2], outline[at + 3]);
        }
        boolean words = (flags & WORDS) != 0;
        Point there = spot(before, words ? GlyphOutlines.u16(outline, at + 2) : u8(at + 2));
        Point here = spot(inner, words ? GlyphOutlines.u16(outline, at + 4) : u8(at + 3));
        return there.plus(-here.x(), -here.y());
    }

    private static Point spot(List<List<Spot>> shape, int number) {
        return shape.stream().flatMap(List::stream).toList().get(number).at();
    }

    private double[] matrix() {
        int from = at + ((flags & WORDS) != 0 ? 6 : 4);
        if ((flags & SCALE) != 0) {
            return new double[] {share(from), 0, 0, share(from)};
        }
        if ((flags & TWO_SCALES) != 0) {
            return new double[] {share(from), 0, 0, share(from + 2)};
        }
        return (flags & MATRIX) != 0
                ? new double[] {share(from), share(from + 2), share(from + 4), share(from + 6)}
                : new double[] {1, 0, 0, 1};
    }

    private double share(int from) {
        return s16(from) / ONE;
    }

    private int s16(int from) {
        return (short) GlyphOutlines.u16(outline, from);
    }

    private int u8(int from) {
        return outline[from] & 0xff;
    }
}
