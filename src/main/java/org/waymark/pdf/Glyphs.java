package org.waymark.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Shaped text: the glyphs of a word with their advances, ligatures joined and kerning included.
 *
 * @param font the font they are of
 * @param ids glyph numbers of the font
 * @param advances from each glyph to the next, in font units
 * @param texts the letters that each glyph stands for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed: this is the hot path
record Glyphs(FontFace font, int[] ids, int[] advances, String[] texts) {

    double width(double size) {
        int sum = 0;
        for (int advance : advances) {
            sum += advance;
        }
        return sum * size / font.unitsPerEm();
    }

    int length() {
        return ids.length;
    }

    /** Some of the glyphs, for a word that has to be cut. */
    Glyphs part(int from, int to) {
        return new Glyphs(
                font,
                Arrays.copyOfRange(ids, from, to),
                Arrays.copyOfRange(advances, from, to),
                Arrays.copyOfRange(texts, from, to));
    }

    String text() {
        return String.join("", List.of(texts));
    }
}
