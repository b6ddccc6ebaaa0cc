package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

class FontsTest {

    private static final Position HERE = new Position("x.pdf", 3, 7);

    @Test
    void pairsOfLettersAreKerned() {
        FontFace font = Samples.FONTS.face(Face.REGULAR);
        Glyphs word = shape("AVA", Face.REGULAR);

        assertTrue(word.advances()[0] < font.width(word.ids()[0]), "AV stands closer");
        assertEquals(font.width(word.ids()[2]), word.advances()[2]);
    }

    @Test
    void kerningIsWhatTheFontSays() {
        FontFace font = Samples.FONTS.face(Face.REGULAR);

        assertEquals(-40, font.kerning().between(font.glyph('A'), font.glyph('V')));
        assertEquals(0, font.kerning().between(font.glyph('n'), font.glyph('n')));
    }

    @Test
    void theFamilyHasTheLettersOfWelshAndFrench() {
        for (Face face : Face.values()) {
            for (char letter : "ŵŷŴŶâêîôûéèëïçœ–—‘’“”…•£€".toCharArray()) {
                assertTrue(Samples.FONTS.face(face).glyph(letter) != 0, face + " " + letter);
            }
        }
    }

    @Test
    void ligaturesJoinAndCanStillBeSearchedFor() {
        Fonts fonts = ligatureFonts();
        ProblemLog log = new ProblemLog();

        Glyphs after = new Shaper(fonts, log).shape("office", Face.REGULAR, HERE);

        assertTrue(after.length() < 6, "joined: " + Arrays.toString(after.texts()));
        assertEquals("office", after.text());
        byte[] pdf =
                new PdfWriter(Samples.THEME, fonts, Standard.UA1_A2A)
                        .write(Samples.body("<p>office affair first</p>"))
                        .value()
                        .bytes();
        assertEquals(List.of("office", "affair", "first"), SourceWords.ofTags(pdf));
        assertEquals(List.of(), TagReader.read(pdf).faults());
    }

    @Test
    void aFileWithLigaturesConforms() throws Exception {
        byte[] pdf =
                new PdfWriter(Samples.THEME, ligatureFonts(), Standard.UA1_A2A)
                        .write(Samples.body("<p>office affair first</p>"))
                        .value()
                        .bytes();

        assertEquals(List.of(), Conformance.problems(pdf));
    }

    @Test
    void aMissingLetterIsNamedWithItsPlaceAndPrintsAsAQuestionMark() {
        Checked<PdfFile> file = Samples.write("<p>Go \u2192 there</p>");

        assertEquals(1, file.problems().size());
        assertEquals(Code.PRINT_GLYPH, file.problems().get(0).code());
        assertTrue(file.problems().get(0).message().contains("U+2192, RIGHTWARDS ARROW"));
        assertTrue(file.problems().get(0).position().column() > 1);
        assertEquals(List.of("Go", "?", "there"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void whatSomeFaceHasOrNobodySeesIsCovered() {
        for (int letter :
                "aW\u0175\u0177\u00e9 \u00a0\u200b\ufe0f\u2011\n".codePoints().toArray()) {
            assertTrue(Samples.FONTS.covers(letter), Integer.toHexString(letter));
        }
        for (int letter : "\u2744\u9605\ud83d\ude00".codePoints().toArray()) {
            assertFalse(Samples.FONTS.covers(letter), Integer.toHexString(letter));
        }
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertArrayEquals(
                shape("t\u0177", Face.REGULAR).ids(), shape("ty\u0302", Face.REGULAR).ids());
    }

    @Test
    void aMissingOrBrokenFontFileIsAProblemAndAnotherFacePrints() {
        Map<String, byte[]> files = new HashMap<>(Samples.fontFiles());
        files.remove(Samples.THEME.faces().bold());
        files.put(Samples.THEME.faces().italic(), new byte[] {0, 1, 0, 0, 9, 9});

        Checked<Fonts> fonts = Fonts.read(Samples.THEME, files);

        assertEquals(
                List.of(Code.PRINT_FONT, Code.PRINT_FONT),
                fonts.problems().stream().map(p -> p.code()).toList());
        Checked<PdfFile> file =
                new PdfWriter(Samples.THEME, fonts.value(), Standard.UA1_A2A)
                        .write(Samples.body("<p>a <strong>b</strong> <em>c</em></p>"));
        assertEquals(List.of("a", "b", "c"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsRefused() {
        byte[] font =
                Samples.fontFiles().getOrDefault(Samples.THEME.faces().regular(), new byte[0]);
        FontTables tables = new FontTables(font);
        int os2 = indexOf(font, tables.table("OS/2").bytes());
        font[os2 + 9] = 2;

        assertFalse(new FontFace(Face.REGULAR, font).mayBeEmbedded());
    }

    @Test
    void theProblemOfAFontSaysWhatItIs() {
        byte[] good = Samples.fontFiles().getOrDefault(Samples.THEME.faces().mono(), new byte[0]);
        byte[] closed = good.clone();
        closed[indexOf(closed, new FontTables(closed).table("OS/2").bytes()) + 9] = 2;
        Map<String, byte[]> files =
                Map.of(
                        "this font's licence does not allow it inside a PDF", closed,
                        "this damaged font cannot be printed", Arrays.copyOf(good, 5000),
                        "a file that is no font cannot be printed", new byte[] {1, 2, 3},
                        "a font with PostScript outlines (.otf) cannot be printed", start("OTTO"),
                        "a font for web pages (.woff) cannot be printed", start("wOF2"),
                        "a collection of fonts (.ttc) cannot be printed", start("ttcf"));
        files.forEach(
                (message, file) -> {
                    Map<String, byte[]> all = new HashMap<>(Samples.fontFiles());
                    all.put(Samples.THEME.faces().mono(), file);
                    Problem problem = Fonts.read(Samples.THEME, all).problems().get(0);
                    assertEquals(message, problem.message());
                    assertEquals(Code.PRINT_FONT, problem.code());
                    assertEquals(
                            "templates/print/fonts/" + Samples.THEME.faces().mono(),
                            problem.position().file());
                });
    }

    private static byte[] start(String signature) {
        return Arrays.copyOf(signature.getBytes(StandardCharsets.ISO_8859_1), 400);
    }

    @Test
    void theColourProfileIsSrgb() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        ColorSpace space = new ICC_ColorSpace(profile);
        float[] orange = {0.9f, 0.5f, 0.1f};

        float[] same = space.toRGB(orange);

        for (int i = 0; i < 3; i++) {
            assertEquals(orange[i], same[i], 0.01);
        }
    }

    private static Glyphs shape(String text, Face face) {
        return new Shaper(Samples.FONTS, new ProblemLog()).shape(text, face, HERE);
    }

    private static Fonts ligatureFonts() {
        Map<String, byte[]> files = new HashMap<>(Samples.fontFiles());
        files.put(Samples.THEME.faces().regular(), Samples.resource("ligatures.ttf"));
        return Fonts.read(Samples.THEME, files).value();
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i++) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
