package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.GlyphShape.Spot;
import org.waymark.pdf.Shape.Point;

/**
 * Where a part of a glyph stands, after the table "glyf" of OpenType. The shipped fonts do not use
 * all of it; fonts that stand in may.
 */
class GlyphPartTest {

    private static final List<List<Spot>> INNER =
            List.of(List.of(spot(100, 200), spot(-40, 8), spot(0, 0)));

    private static Spot spot(double x, double y) {
        return new Spot(new Point(x, y), true);
    }

    /** A part as it is in a font: flags, the number of its glyph, and what the flags ask for. */
    private static GlyphPart part(int flags, int... bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : new int[] {flags >> 8, flags, 1, 2}) {
            out.write(value);
        }
        for (int value : bytes) {
            out.write(value);
        }
        return new GlyphPart(out.toByteArray(), 2);
    }

    private static List<Point> placed(GlyphPart part) {
        return placed(part, List.of());
    }

    private static List<Point> placed(GlyphPart part, List<List<Spot>> before) {
        return part.placed(INNER, before).stream().flatMap(List::stream).map(Spot::at).toList();
    }

    private static List<Point> points(double... values) {
        return List.of(
                new Point(values[0], values[1]),
                new Point(values[2], values[3]),
                new Point(values[4], values[5]));
    }

    /** Flag 2: the two values are how far the part is moved; flag 1: they have two bytes each. */
    @Test
    void aPartIsMovedByBytesOrByWords() {
        assertEquals(points(103, 195, -37, 3, 3, -5), placed(part(0x0002, 3, 0xFB)));
        assertEquals(
                points(100 + 256, 200 - 2, -40 + 256, 8 - 2, 256, -2),
                placed(part(0x0003, 1, 0, 0xFF, 0xFE)));
        assertEquals(0x0102, part(0x0002, 0, 0).glyph());
    }

    /** Shares of one have two bits before the point and fourteen behind it: 0x2000 is a half. */
    @Test
    void aPartIsMadeSmallerAlikeOrEachWay() {
        assertEquals(points(51, 102, -19, 6, 1, 2), placed(part(0x000A, 1, 2, 0x20, 0)));
        assertEquals(
                points(50, -200, -20, -8, 0, 0),
                placed(part(0x0043, 0, 0, 0, 0, 0x20, 0, 0xC0, 0)));
    }

    /** A quarter turn: x becomes y, and y becomes -x. */
    @Test
    void aPartIsTurnedByAMatrix() {
        int[] turn = {0, 0, 0, 0, 0x40, 0, 0xC0, 0, 0, 0};
        assertEquals(
                points(-200, 100, -8, -40, 0, 0),
                placed(part(0x0082, turn)).stream()
                        .map(point -> new Point(point.x() + 0.0, point.y() + 0.0))
                        .toList());
    }

    /** Without flag 2 the values are points of the glyph so far and of the part, that must meet. */
    @Test
    void aPartIsHungUpAtAPointOfWhatStandsThere() {
        List<List<Spot>> before = List.of(List.of(spot(1, 1)), List.of(spot(500, 700)));
        assertEquals(
                points(500 + 140, 700 + 192, 500, 700, 500 + 40, 700 - 8),
                placed(part(0x0000, 1, 1), before));
        assertEquals(
                points(500, 700, 500 - 140, 700 - 192, 500 - 100, 700 - 200),
                placed(part(0x0001, 0, 1, 0, 0), before));
    }
}
