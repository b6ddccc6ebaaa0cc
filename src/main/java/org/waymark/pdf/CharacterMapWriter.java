package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Writes the {@code cmap} table of a font file: format 4, for Windows and Unicode (3, 1). */
final class CharacterMapWriter {

    private static final int HEADER = 12;

    private CharacterMapWriter() {}

    /** Letters in a row whose glyphs are in a row too. */
    private record Segment(int start, int end, int glyph) {

        boolean continuedBy(int letter, int next) {
            return letter == end + 1 && next == glyph + letter - start;
        }

        int delta() {
            return (glyph - start) & 0xffff;
        }
    }

    /** The table for letters of 16 bits and the number of the glyph of each. */
    static byte[] write(NavigableMap<Integer, Integer> glyphs) {
        List<Segment> segments = segments(glyphs);
        int count = segments.size();
        int power = Integer.highestOneBit(count);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        u16(out, 0, 1, 3, 1, 0, HEADER);
        u16(out, 4, 16 + 8 * count, 0, 2 * count, 2 * power);
        u16(out, Integer.numberOfTrailingZeros(power), 2 * (count - power));
        segments.forEach(segment -> u16(out, segment.end()));
        u16(out, 0);
        segments.forEach(segment -> u16(out, segment.start()));
        segments.forEach(segment -> u16(out, segment.delta()));
        segments.forEach(segment -> u16(out, 0));
        return out.toByteArray();
    }

    /** The last segment is the one that the format asks for. */
    private static List<Segment> segments(NavigableMap<Integer, Integer> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int letter = entry.getKey();
            int glyph = entry.getValue();
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (last != null && last.continuedBy(letter, glyph)) {
                segments.set(segments.size() - 1, new Segment(last.start(), letter, last.glyph()));
            } else {
                segments.add(new Segment(letter, letter, glyph));
            }
        }
        segments.add(new Segment(0xffff, 0xffff, 0));
        return segments;
    }

    private static void u16(ByteArrayOutputStream out, int... values) {
        for (int value : values) {
            out.write(value >> 8);
            out.write(value);
        }
    }
}
