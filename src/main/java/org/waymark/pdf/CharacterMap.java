package org.waymark.pdf;

import java.util.HashMap;
import java.util.Map;

/** Which glyph shows a character: the {@code cmap} table, formats 4 and 12. */
final class CharacterMap {

    private final Map<Integer, Integer> glyphs = new HashMap<>();

    CharacterMap(FontTables.Table cmap) {
        for (int i = 0; i < cmap.u16(2); i++) {
            FontTables.Table part = cmap.from((int) cmap.u32(8 + 8 * i));
            if (isUnicode(cmap.u16(4 + 8 * i), cmap.u16(6 + 8 * i))) {
                read(part);
            }
        }
    }

    /** The glyph of a character, 0 when the font has none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    private static boolean isUnicode(int platform, int encoding) {
        return (platform == 0 && encoding <= 4)
                || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private void read(FontTables.Table part) {
        if (part.u16(0) == 4) {
            readSegments(part);
        } else if (part.u16(0) == 12) {
            readGroups(part);
        }
    }

    private void readSegments(FontTables.Table part) {
        int doubled = part.u16(6);
        for (int i = 0; i < doubled; i += 2) {
            int end = part.u16(14 + i);
            int start = part.u16(16 + doubled + i);
            for (int c = start; c <= end && c < 0xffff; c++) {
                put(c, segmentGlyph(part, doubled, i, c));
            }
        }
    }

    private static int segmentGlyph(FontTables.Table part, int doubled, int i, int character) {
        int delta = part.u16(16 + 2 * doubled + i);
        int rangeAt = 16 + 3 * doubled + i;
        int range = part.u16(rangeAt);
        if (range == 0) {
            return (character + delta) & 0xffff;
        }
        int start = part.u16(16 + doubled + i);
        int glyph = part.u16(rangeAt + range + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }

    private void readGroups(FontTables.Table part) {
        for (int i = 0; i < part.u32(12); i++) {
            int group = 16 + 12 * i;
            long start = part.u32(group);
            for (long c = start; c <= part.u32(group + 4) && c <= 0x10ffff; c++) {
                put((int) c, (int) (part.u32(group + 8) + c - start));
            }
        }
    }

    private void put(int character, int glyph) {
        if (glyph != 0) {
            glyphs.put(character, glyph);
        }
    }
}
