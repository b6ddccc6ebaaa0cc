package org.waymark.pdf;

import java.util.Arrays;

/** Glyphs that are only known when pages are drawn: page numbers, and the space at a line's end. */
final class Digits {

    private Digits() {}

    /** A number, without kerning, so that columns of them stand straight. */
    static Glyphs of(FontFace font, int number) {
        String digits = Integer.toString(number);
        int[] ids = digits.chars().map(font::glyph).toArray();
        int[] advances = Arrays.stream(ids).map(font::width).toArray();
        return new Glyphs(font, ids, advances, digits.split(""));
    }

    /** The same with a space behind it: without it a screen reader joins the words of two lines. */
    static Glyphs withSpace(Glyphs glyphs) {
        int length = glyphs.length();
        int space = glyphs.font().glyph(' ');
        int[] ids = Arrays.copyOf(glyphs.ids(), length + 1);
        int[] advances = Arrays.copyOf(glyphs.advances(), length + 1);
        String[] texts = Arrays.copyOf(glyphs.texts(), length + 1);
        ids[length] = space;
        advances[length] = glyphs.font().width(space);
        texts[length] = " ";
        return new Glyphs(glyphs.font(), ids, advances, texts);
    }
}
