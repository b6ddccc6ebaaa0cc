package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;

/** The outlines of a font's glyphs: the tables {@code glyf} and {@code loca}. */
final class GlyphOutlines {

    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final FontTables.Table glyf;
    private final int[] offsets;

    GlyphOutlines(FontTables tables, int glyphs) {
        this.glyf = tables.table("glyf");
        boolean wide = tables.table("head").u16(50) != 0;
        FontTables.Table loca = tables.table("loca");
        this.offsets = new int[glyphs + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = wide ? (int) loca.u32(4 * i) : 2 * loca.u16(2 * i);
        }
    }

    /** The outline as it stands in the font; empty for a space. */
    byte[] outline(int glyph) {
        return glyf.bytes(offsets[glyph], offsets[glyph + 1] - offsets[glyph]);
    }

    /** The same to draw along; empty for a space. */
    Outline shape(int glyph) {
        return GlyphShape.read(this, glyph).outline();
    }

    /** Where, in a composite outline, the numbers of the glyphs it is made of stand. */
    static List<Integer> componentsAt(byte[] outline) {
        List<Integer> places = new ArrayList<>();
        if (outline.length < 10 || outline[0] >= 0) {
            return places;
        }
        int at = 10;
        int flags;
        do {
            flags = u16(outline, at);
            places.add(at + 2);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleSize(flags);
        } while ((flags & MORE) != 0);
        return places;
    }

    private static int scaleSize(int flags) {
        if ((flags & SCALE) != 0) {
            return 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & MATRIX) != 0 ? 8 : 0;
    }

    static int u16(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }
}
