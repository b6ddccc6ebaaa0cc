package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;

/** Ways in which fonts may say what the shipped ones say otherwise. */
class RareFontTest {

    private static final byte[] FILE =
            Samples.fontFiles().getOrDefault(Samples.THEME.faces().regular(), new byte[0]);

    private static FontFace with(String table, byte[] bytes) {
        return new FontFace(Face.REGULAR, BorrowedFont.with(table, bytes, FILE));
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    /**
     * The table "GPOS" of OpenType with one script, one feature and one pair, in a lookup of type
     * 9, which leads on to one of type 2. Fonts of more than 64 KB have such.
     */
    private static byte[] pairs(int first, int second, int format, int value) {
        byte[] head = shorts(1, 0, 10, 30, 44);
        byte[] script = shorts(1, 0, 0, 8, 4, 0, 0, 0xFFFF, 1, 0);
        byte[] feature = shorts(1, 0, 0, 8, 0, 1, 0);
        byte[] lookup = shorts(1, 4, 9, 0, 1, 8, 1, 2, 0, 8);
        byte[] pair = shorts(1, 18, format, 0, 1, 12, 1, second, value, 1, 1, first);
        tag(script, 2, "DFLT");
        tag(feature, 2, "kern");
        ByteBuffer all = ByteBuffer.allocate(head.length + 20 + 14 + 20 + pair.length);
        return all.put(head).put(script).put(feature).put(lookup).put(pair).array();
    }

    private static void tag(byte[] table, int at, String tag) {
        System.arraycopy(tag.getBytes(StandardCharsets.US_ASCII), 0, table, at, 4);
    }

    @Test
    void pairsMayStandFarAwayInTheFile() {
        FontFace own = new FontFace(Face.REGULAR, FILE);
        int a = own.glyph('A');
        int v = own.glyph('V');
        assertEquals(-77, with("GPOS", pairs(a, v, 4, -77)).kerning().between(a, v));
        assertEquals(0, with("GPOS", pairs(a, v, 4, -77)).kerning().between(v, a));
    }

    /** Bit 1 of a format is how far a glyph is moved, bit 4 how much nearer the next one stands. */
    @Test
    void aPairThatIsOnlyMovedStandsNoNearer() {
        FontFace own = new FontFace(Face.REGULAR, FILE);
        int a = own.glyph('A');
        int v = own.glyph('V');
        assertEquals(0, with("GPOS", pairs(a, v, 1, -77)).kerning().between(a, v));
    }

    @Test
    void aFontWithoutAPostScriptNameIsUnnamed() {
        assertEquals("Unnamed", with("name", shorts(0, 0, 6)).name());
    }

    @Test
    void aGlyphThatTheFontLacksIsEmpty() {
        FontFace face = with("glyf", new byte[0]);
        assertTrue(face.outlines().shape(face.glyph('A')).isEmpty());
    }

    @Test
    void aFileWithoutTablesIsNoFont() {
        byte[] bare = new byte[12];
        bare[1] = 1;
        assertEquals("this damaged font", FontTables.kind(bare));
        FontTables tables = new FontTables(bare);
        IndexOutOfBoundsException missing =
                assertThrows(IndexOutOfBoundsException.class, () -> tables.table("glyf"));
        assertEquals("no table glyf", missing.getMessage());
    }

    /** Each part has flags, a glyph and two bytes of place; then a scale, two, or four. */
    @Test
    void partsOfAGlyphFollowEachOtherWhateverTheirScales() {
        byte[] outline =
                shorts(
                        -1, 0, 0, 0, 0, 0x28, 7, 0, 0x2000, 0x60, 8, 0, 1, 2, 0xA0, 9, 0, 1, 2, 3,
                        4, 0x00, 10, 0);
        assertEquals(List.of(12, 20, 30, 44), GlyphOutlines.componentsAt(outline));
    }
}
