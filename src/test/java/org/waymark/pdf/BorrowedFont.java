package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A font with the shapes of a shipped one and characters of its own: no large font is needed. */
final class BorrowedFont {

    private static final int ENTRY = 16;

    private BorrowedFont() {}

    /**
     * A whole TrueType file.
     *
     * @param letters which character borrows the shape of which letter
     */
    static byte[] of(Map<Integer, Character> letters) {
        byte[] lender = Samples.fontFiles().getOrDefault(Samples.THEME.faces().mono(), new byte[0]);
        FontFace shapes = new FontFace(PrintTheme.Face.MONO, lender);
        Map<Integer, Integer> glyphs = new TreeMap<>();
        letters.forEach((letter, shape) -> glyphs.put(letter, shapes.glyph(shape)));
        return with("cmap", map(glyphs), lender);
    }

    /** The table of characters, in the form that knows all of Unicode. */
    private static byte[] map(Map<Integer, Integer> glyphs) {
        ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * glyphs.size());
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(map.capacity() - 12);
        map.putInt(0).putInt(glyphs.size());
        glyphs.forEach((letter, glyph) -> map.putInt(letter).putInt(letter).putInt(glyph));
        return map.array();
    }

    /** A font with another table in the place of one; the sums of tables are not looked at. */
    static byte[] with(String name, byte[] table, byte[] font) {
        ByteBuffer old = ByteBuffer.wrap(font);
        int count = old.getShort(4);
        ByteArrayOutputStream tables = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(12 + ENTRY * count);
        head.put(font, 0, 12);
        for (int i = 0; i < count; i++) {
            int entry = 12 + ENTRY * i;
            String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            byte[] own = new byte[old.getInt(entry + 12)];
            old.get(old.getInt(entry + 8), own);
            byte[] kept = tag.equals(name) ? table : own;
            head.put(font, entry, 8).putInt(head.capacity() + tables.size()).putInt(kept.length);
            tables.writeBytes(kept);
            tables.writeBytes(new byte[(4 - kept.length % 4) % 4]);
        }
        return ByteBuffer.allocate(head.capacity() + tables.size())
                .put(head.array())
                .put(tables.toByteArray())
                .array();
    }
}
