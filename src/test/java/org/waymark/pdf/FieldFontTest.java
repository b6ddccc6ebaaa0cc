package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;

/** The font of what somebody types. */
class FieldFontTest {

    private static final FontFace BODY = Samples.FONTS.face(Face.REGULAR);

    private static PDTrueTypeFont font(PDDocument pdf) throws IOException {
        PDFont font =
                Worksheets.form(pdf)
                        .getDefaultResources()
                        .getFont(COSName.getPDFName(FieldFont.RESOURCE));
        return (PDTrueTypeFont) font;
    }

    @Test
    void theLettersOfWesternEuropeAndWalesCanBeTyped() throws IOException {
        StringBuilder letters = new StringBuilder(Worksheets.ACCENTS.replace(" ", ""));
        Charset western = Charset.forName("windows-1252");
        for (int code = 0xc0; code < 0x100; code++) {
            letters.append(new String(new byte[] {(byte) code}, western));
        }
        letters.append("ÁÉÍÓÚÝáéíóúýÄËÏÖÜŸäëïöüÿÀÈÌÒÙẀỲàèìòùẁỳÂÊÎÔÛŴŶâêîôûŵŷŠšŽž€£‘’“”–—…•%&@#/\\");
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            PDTrueTypeFont font = font(pdf);
            for (int letter : letters.codePoints().toArray()) {
                String text = Character.toString(letter);
                byte[] code = font.encode(text);

                assertEquals(1, code.length, text);
                assertEquals(text, font.toUnicode(code[0] & 0xff));
                assertTrue(font.getWidth(code[0] & 0xff) > 100, text);
            }
        }
    }

    /** The letters look as they do in the briefing: the outlines are those of its face. */
    @Test
    void typedLettersLookLikePrintedOnes() throws IOException {
        byte[] file = Samples.fontFiles().get(Samples.THEME.faces().regular());
        assertNotNull(file);
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf());
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (String text : List.of("ŵ", "Ŷ", "é", "œ", "A", "ẅ")) {
                PDTrueTypeFont font = font(pdf);
                int code = font.encode(text)[0] & 0xff;
                int glyph = BODY.glyph(text.codePointAt(0));
                double scale = 1000.0 / whole.getUnitsPerEm();
                Rectangle2D printed = whole.getGlyph().getGlyph(glyph).getPath().getBounds2D();
                Rectangle2D typed = font.getPath(code).getBounds2D();

                assertEquals(printed.getHeight(), typed.getHeight(), 0.5, text);
                assertEquals(printed.getWidth(), typed.getWidth(), 0.5, text);
                assertEquals(BODY.width(glyph) * scale, font.getWidth(code), 0.01, text);
            }
        }
    }

    /** PDF/A-2 6.2.11.6: names of the Differences are found through a (3,1) character map. */
    @Test
    void theFileHasOneCharacterMapForUnicode() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            TrueTypeFont file = font(pdf).getTrueTypeFont();

            assertEquals(1, file.getCmap().getCmaps().length);
            assertNotNull(file.getCmap().getSubtable(3, 1));
            assertTrue(file.getUnicodeCmapLookup().getGlyphId('ŵ') > 0);
            assertEquals(0, file.getUnicodeCmapLookup().getGlyphId('Ж'));
        }
    }

    @Test
    void itIsSmallAndTheSameInEveryDocument() throws IOException {
        byte[][] files = new byte[2][];
        String[] bodies = {"", "<p>Other words</p>"};
        for (int i = 0; i < 2; i++) {
            String field = "<input type=\"text\" name=\"a\" title=\"A\"/>";
            try (PDDocument pdf = Loader.loadPDF(Samples.pdf(bodies[i] + field))) {
                COSStream file = font(pdf).getFontDescriptor().getFontFile2().getCOSObject();
                files[i] = file.createInputStream().readAllBytes();
                assertTrue(file.getLength() < 15_000, "packed: " + file.getLength());
            }
        }

        assertArrayEquals(files[0], files[1]);
    }

    @Test
    void lettersThatAFaceLacksAreNotPromised() {
        FontFace poor = new FontFace(Face.REGULAR, Samples.resource("ligatures.ttf"));
        FieldFont font = new FieldFont(poor);
        String encoding = font.write().getCOSDictionary(COSName.ENCODING) + "";

        assertTrue(new FieldFont(BODY).has('ŵ'));
        assertFalse(font.has('ŵ'));
        assertFalse(encoding.contains("wcircumflex"), encoding);
    }

    @Test
    void aCharacterMapThatWasWrittenIsReadAgain() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
            for (int i = 0, letter = 32; i < 60; i++) {
                letter += random.nextInt(3) == 0 ? 1 + random.nextInt(500) : 1;
                glyphs.put(letter, 1 + (random.nextBoolean() ? i : random.nextInt(900)));
            }
            CharacterMap read = new CharacterMap(only(CharacterMapWriter.write(glyphs)));

            glyphs.forEach((letter, glyph) -> assertEquals(glyph, read.glyph(letter)));
            assertEquals(0, read.glyph(glyphs.lastKey() + 1));
            assertEquals(0, read.glyph(31));
        }
    }

    /** A font file's only table. */
    private static FontTables.Table only(byte[] cmap) {
        ByteBuffer file = ByteBuffer.allocate(28 + cmap.length);
        file.putInt(0x00010000).putShort((short) 1).putShort((short) 16).putInt(0);
        file.put("cmap".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(28);
        file.putInt(cmap.length).put(cmap);
        return new FontTables(file.array()).table("cmap");
    }
}
