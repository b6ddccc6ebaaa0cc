package org.waymark.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much closer or wider two glyphs stand: the pair adjustments of GPOS, as plain arrays. */
final class Kerning {

    /** The bit of a value format that says that an advance width is there. */
    private static final int ADVANCE = 4;

    private final int glyphs;
    private final List<List<Pairs>> lookups = new ArrayList<>();

    private Kerning(int glyphs) {
        this.glyphs = glyphs;
    }

    /** The adjustments of one subtable. */
    private interface Pairs {

        /** Whether this subtable decides about the pair. */
        boolean decides(int left, int right);

        int advance(int left, int right);
    }

    static Kerning read(FontTables tables, int glyphs) {
        Kerning kerning = new Kerning(glyphs);
        if (tables.has("GPOS")) {
            OpenTypeLayout layout = new OpenTypeLayout(tables.table("GPOS"), 9);
            for (OpenTypeLayout.Lookup lookup : layout.lookups("kern", 2)) {
                kerning.lookups.add(lookup.subtables().stream().map(kerning::pairs).toList());
            }
        }
        return kerning;
    }

    /** What is added to the left glyph's advance, in font units. */
    int between(int left, int right) {
        int sum = 0;
        for (List<Pairs> lookup : lookups) {
            for (Pairs pairs : lookup) {
                if (pairs.decides(left, right)) {
                    sum += pairs.advance(left, right);
                    break;
                }
            }
        }
        return sum;
    }

    private Pairs pairs(FontTables.Table subtable) {
        return subtable.u16(0) == 1 ? single(subtable) : classes(subtable);
    }

    private static Pairs single(FontTables.Table subtable) {
        int format = subtable.u16(4);
        int record = 2 + size(format) + size(subtable.u16(6));
        Map<Integer, Integer> advances = new HashMap<>();
        int[] firsts = OpenTypeLayout.coverage(subtable.from(subtable.u16(2)));
        for (int i = 0; i < firsts.length; i++) {
            FontTables.Table set = subtable.from(subtable.u16(10 + 2 * i));
            for (int k = 0; k < set.u16(0); k++) {
                int at = 2 + k * record;
                advances.put(pair(firsts[i], set.u16(at)), advance(set, at + 2, format));
            }
        }
        return new Listed(Map.copyOf(advances));
    }

    private record Listed(Map<Integer, Integer> advances) implements Pairs {
        @Override
        public boolean decides(int left, int right) {
            return advances.containsKey(pair(left, right));
        }

        @Override
        public int advance(int left, int right) {
            return advances.getOrDefault(pair(left, right), 0);
        }
    }

    private static int pair(int left, int right) {
        return (left << 16) | right;
    }

    private Pairs classes(FontTables.Table subtable) {
        int format = subtable.u16(4);
        int record = size(format) + size(subtable.u16(6));
        int columns = subtable.u16(14);
        int[] advances = new int[subtable.u16(12) * columns];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = advance(subtable, 16 + i * record, format);
        }
        boolean[] covered = new boolean[glyphs];
        for (int glyph : OpenTypeLayout.coverage(subtable.from(subtable.u16(2)))) {
            covered[glyph] = true;
        }
        int[] firsts = OpenTypeLayout.classes(subtable.from(subtable.u16(8)), glyphs);
        int[] seconds = OpenTypeLayout.classes(subtable.from(subtable.u16(10)), glyphs);
        return new Classed(covered, firsts, seconds, columns, advances);
    }

    @SuppressWarnings("ArrayRecordComponent") // private, never compared
    private record Classed(
            boolean[] covered, int[] firsts, int[] seconds, int columns, int[] advances)
            implements Pairs {
        @Override
        public boolean decides(int left, int right) {
            return covered[left];
        }

        @Override
        public int advance(int left, int right) {
            return advances[firsts[left] * columns + seconds[right]];
        }
    }

    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xff);
    }

    private static int advance(FontTables.Table table, int at, int format) {
        if ((format & ADVANCE) == 0) {
            return 0;
        }
        return table.s16(at + size(format & (ADVANCE - 1)));
    }
}
