package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.waymark.pdf.PrintTheme.Face;

/**
 * One parsed font as plain arrays. It never changes after the reading, so that all threads can
 * share it.
 */
final class FontFace {

    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

    /** Faces as the theme names them, then those that stand in, in their own order. */
    static final Comparator<FontFace> ORDER =
            Comparator.comparing((FontFace font) -> font.fallback).thenComparing(FontFace::face);

    private final FontTables tables;
    private final Face face;
    private final int fallback;
    private final int unitsPerEm;
    private final int[] widths;
    private final CharacterMap characters;
    private final Kerning kerning;
    private final Ligatures ligatures;
    private final GlyphOutlines outlines;
    private final String name;

    FontFace(Face face, byte[] file) {
        this(face, 0, file);
    }

    /**
     * @param fallback 0 for a face of the theme, else its place among those that stand in, from 1
     */
    FontFace(Face face, int fallback, byte[] file) {
        this.face = face;
        this.fallback = fallback;
        this.tables = new FontTables(file);
        this.unitsPerEm = tables.table("head").u16(18);
        this.widths = widths(tables);
        this.characters = new CharacterMap(tables.table("cmap"));
        this.kerning = Kerning.read(tables, widths.length);
        this.ligatures = Ligatures.read(tables);
        this.outlines = new GlyphOutlines(tables, widths.length);
        this.name = postScriptName(tables.table("name"));
    }

    private static int[] widths(FontTables tables) {
        int[] widths = new int[tables.table("maxp").u16(4)];
        int measured = tables.table("hhea").u16(34);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = tables.table("hmtx").u16(4 * Math.min(i, measured - 1));
        }
        return widths;
    }

    private static String postScriptName(FontTables.Table table) {
        for (int i = 0; i < table.u16(2); i++) {
            int at = 6 + 12 * i;
            if (table.u16(at) == 3 && table.u16(at + 6) == 6) {
                byte[] name = table.bytes(table.u16(4) + table.u16(at + 10), table.u16(at + 8));
                return new String(name, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "Unnamed";
    }

    /** Whether the font's maker allows a subset of its outlines inside a document. */
    boolean mayBeEmbedded() {
        int rights = tables.has("OS/2") ? tables.table("OS/2").u16(8) : 0;
        boolean onlyRestricted = (rights & 0xf) == RESTRICTED;
        return !onlyRestricted && (rights & (NO_SUBSET | BITMAP_ONLY)) == 0;
    }

    /** Looks at all that is asked for later, once letters are printed, and at the blank. */
    void checkWhole() {
        capHeight();
        italicAngle();
        box();
        if (width(glyph(' ')) < 0 || glyph(' ') == 0) {
            throw new IndexOutOfBoundsException("no blank");
        }
    }

    Face face() {
        return face;
    }

    FontTables tables() {
        return tables;
    }

    String name() {
        return name;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** The glyph of a character, 0 when there is none. */
    int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** The advance width of a glyph in font units. */
    int width(int glyph) {
        return widths[glyph];
    }

    Kerning kerning() {
        return kerning;
    }

    Ligatures ligatures() {
        return ligatures;
    }

    GlyphOutlines outlines() {
        return outlines;
    }

    /** How far letters rise above the baseline, as a share of the size. */
    double ascent() {
        return (double) tables.table("hhea").s16(4) / unitsPerEm;
    }

    /** How far letters reach below the baseline, as a share of the size; negative. */
    double descent() {
        return (double) tables.table("hhea").s16(6) / unitsPerEm;
    }

    /** The height of capitals in font units. */
    int capHeight() {
        FontTables.Table os2 = tables.table("OS/2");
        return os2.u16(0) >= 2 ? os2.s16(88) : tables.table("hhea").s16(4);
    }

    /** The slant in degrees, negative when it leans to the right. */
    int italicAngle() {
        return tables.table("post").s16(4);
    }

    /** The box around all glyphs in font units: left, bottom, right, top. */
    int[] box() {
        FontTables.Table head = tables.table("head");
        return new int[] {head.s16(36), head.s16(38), head.s16(40), head.s16(42)};
    }
}
