package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.GlyphShape.Spot;
import org.waymark.pdf.Shape.Point;

/** Reads the points of a glyph that is not made of others. */
final class GlyphPoints {

    private static final int HEADER = 10;
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private final byte[] outline;
    private int at;

    GlyphPoints(byte[] outline) {
        this.outline = outline;
    }

    List<List<Spot>> contours() {
        int[] ends = new int[GlyphOutlines.u16(outline, 0)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = GlyphOutlines.u16(outline, HEADER + 2 * i) + 1;
        }
        int instructions = HEADER + 2 * ends.length;
        at = instructions + 2 + GlyphOutlines.u16(outline, instructions);
        int[] flags = flags(ends.length == 0 ? 0 : ends[ends.length - 1]);
        int[] x = coordinates(flags, SHORT_X, SAME_X);
        int[] y = coordinates(flags, SHORT_Y, SAME_Y);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < flags.length; i++) {
            spots.add(new Spot(new Point(x[i], y[i]), (flags[i] & ON_CURVE) != 0));
        }
        return divided(spots, ends);
    }

    private static List<List<Spot>> divided(List<Spot> spots, int[] ends) {
        List<List<Spot>> contours = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            if (end > start) {
                contours.add(List.copyOf(spots.subList(start, end)));
                start = end;
            }
        }
        return contours;
    }

    private int[] flags(int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; i++) {
            flags[i] = next();
            int repeats = (flags[i] & REPEAT) != 0 ? next() : 0;
            for (; repeats > 0; repeats--, i++) {
                flags[i + 1] = flags[i];
            }
        }
        return flags;
    }

    /** Each is told by how far it is from the one before, in one byte, in two or in none. */
    private int[] coordinates(int[] flags, int shortFlag, int sameFlag) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                value += same ? next() : -next();
            } else if (!same) {
                value += (short) (next() << 8 | next());
            }
            values[i] = value;
        }
        return values;
    }

    private int next() {
        return outline[at++] & 0xff;
    }
}
