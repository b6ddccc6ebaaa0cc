package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a TrueType file with the glyphs of one document only, numbered as the document numbers
 * them.
 */
final class FontSubset {

    /** The tables that a PDF reader needs besides those written anew. */
    private static final List<String> COPIED = List.of("cvt ", "fpgm", "prep");

    private final FontFace font;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> components = new LinkedHashMap<>();
    private final List<byte[]> outlines = new ArrayList<>();

    private FontSubset(FontUse use) {
        this.font = use.font();
        use.used().forEach(used -> glyphs.add(used.glyph()));
    }

    static byte[] write(FontUse use) {
        return write(use, Map.of());
    }

    /** The same with tables that say more than a document's own numbers need. */
    static byte[] write(FontUse use, Map<String, byte[]> more) {
        FontSubset subset = new FontSubset(use);
        // The list grows while it is read: parts of composite glyphs come behind the used ones.
        for (int i = 0; i < subset.glyphs.size(); i++) {
            subset.outlines.add(subset.renumbered(subset.glyphs.get(i)));
        }
        return subset.file(more);
    }

    private byte[] renumbered(int glyph) {
        byte[] outline = font.outlines().outline(glyph);
        for (int at : GlyphOutlines.componentsAt(outline)) {
            int number = component(GlyphOutlines.u16(outline, at));
            outline[at] = (byte) (number >> 8);
            outline[at + 1] = (byte) number;
        }
        return outline;
    }

    private int component(int glyph) {
        return components.computeIfAbsent(
                glyph,
                g -> {
                    glyphs.add(g);
                    return glyphs.size() - 1;
                });
    }

    private byte[] file(Map<String, byte[]> more) {
        Map<String, byte[]> tables = new TreeMap<>(more);
        tables.put("head", head());
        tables.put("hhea", withCount("hhea", 34));
        tables.put("maxp", withCount("maxp", 4));
        tables.put("hmtx", metrics());
        tables.put("glyf", glyf());
        tables.put("loca", loca());
        for (String name : COPIED) {
            if (font.tables().has(name)) {
                tables.put(name, font.tables().table(name).bytes());
            }
        }
        return assemble(tables);
    }

    /** Long offsets, and no checksum: readers of embedded fonts do not ask for one. */
    private byte[] head() {
        byte[] head = font.tables().table("head").bytes();
        head[8] = 0;
        head[9] = 0;
        head[10] = 0;
        head[11] = 0;
        head[50] = 0;
        head[51] = 1;
        return head;
    }

    private byte[] withCount(String table, int at) {
        byte[] bytes = font.tables().table(table).bytes();
        bytes[at] = (byte) (glyphs.size() >> 8);
        bytes[at + 1] = (byte) glyphs.size();
        return bytes;
    }

    private byte[] metrics() {
        FontTables.Table old = font.tables().table("hmtx");
        int measured = font.tables().table("hhea").u16(34);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int glyph : glyphs) {
            int bearing =
                    glyph < measured
                            ? old.u16(4 * glyph + 2)
                            : old.u16(4 * measured + 2 * (glyph - measured));
            u16(out, font.width(glyph));
            u16(out, bearing);
        }
        return out.toByteArray();
    }

    private byte[] glyf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] outline : outlines) {
            out.writeBytes(outline);
            pad(out);
        }
        return out.toByteArray();
    }

    private byte[] loca() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int offset = 0;
        for (byte[] outline : outlines) {
            u32(out, offset);
            offset += (outline.length + 3) / 4 * 4;
        }
        u32(out, offset);
        return out.toByteArray();
    }

    private static byte[] assemble(Map<String, byte[]> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int power = Integer.highestOneBit(tables.size());
        u32(out, 0x00010000);
        u16(out, tables.size());
        u16(out, power * 16);
        u16(out, Integer.numberOfTrailingZeros(power));
        u16(out, (tables.size() - power) * 16);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            table.getKey().chars().forEach(out::write);
            u32(out, checksum(table.getValue()));
            u32(out, offset);
            u32(out, table.getValue().length);
            offset += (table.getValue().length + 3) / 4 * 4;
        }
        for (byte[] table : tables.values()) {
            out.writeBytes(table);
            pad(out);
        }
        return out.toByteArray();
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xff) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 4 != 0) {
            out.write(0);
        }
    }

    private static void u16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static void u32(ByteArrayOutputStream out, int value) {
        u16(out, value >> 16);
        u16(out, value);
    }
}
