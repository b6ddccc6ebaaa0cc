package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Fonts that stand in for letters which the theme's own faces lack. */
class FallbackFontTest {

    private static final String SNOW = "\u2744";
    private static final String SMILE = "\ud83d\ude00";
    private static final String READ = "\u9605\u8bfb";

    private static final byte[] FIRST =
            BorrowedFont.of(Map.of((int) ' ', ' ', 0x2744, 'x', 0x1F600, 'o', 0x0301, '-'));
    private static final byte[] SECOND =
            BorrowedFont.of(
                    Map.of((int) ' ', ' ', 0x2744, 'y', 0x9605, 'W', 0x8BFB, 'M', (int) 'e', 'e'));

    private static PrintTheme theme(String... fallback) {
        PrintTheme plain = Samples.THEME;
        PrintTheme.Faces faces = plain.faces();
        return new PrintTheme(
                new PrintTheme.Faces(
                        faces.regular(),
                        faces.italic(),
                        faces.bold(),
                        faces.boldItalic(),
                        faces.mono(),
                        List.of(fallback)),
                plain.page(),
                plain.colours(),
                plain.texts(),
                plain.paragraphs(),
                plain.boxes(),
                plain.lists(),
                plain.tables(),
                plain.contents(),
                plain.links(),
                plain.fields(),
                plain.codes(),
                plain.header(),
                plain.footer(),
                plain.keeps());
    }

    private static Checked<Fonts> fonts(Map<String, byte[]> more) {
        Map<String, byte[]> files = new HashMap<>(Samples.fontFiles());
        files.putAll(more);
        return Fonts.read(theme("first.ttf", "second.ttf"), files);
    }

    private static Fonts both() {
        return fonts(Map.of("first.ttf", FIRST, "second.ttf", SECOND)).value();
    }

    private static Checked<PdfFile> print(Fonts fonts, String blocks) {
        PrintTheme theme = theme("first.ttf", "second.ttf");
        return new PdfWriter(theme, fonts, Standard.UA1_A2A).write(Samples.body(blocks));
    }

    private static List<Integer> runs(String word) {
        ProblemLog log = new ProblemLog();
        Fonts fonts = both();
        List<Integer> lengths = new ArrayList<>();
        new Shaper(fonts, log)
                .runs(word, Face.BOLD, new Position("x", 1, 1))
                .forEach(run -> lengths.add(run.glyphs().text().length()));
        assertEquals(List.of(), log.problems());
        return lengths;
    }

    @Test
    void fontsAreAskedInTheirOrderForEachLetter() {
        Fonts fonts = both();
        List<Shaper.Run> runs =
                new Shaper(fonts, new ProblemLog())
                        .runs("a" + SNOW + READ + "e", Face.REGULAR, Position.of("x"));
        assertEquals(
                List.of("a", SNOW, "\u9605", "\u8bfb", "e"),
                runs.stream().map(run -> run.glyphs().text()).toList());
        assertEquals(fonts.face(Face.REGULAR), runs.get(0).glyphs().font());
        assertEquals(fonts.fallback().get(0), runs.get(1).glyphs().font());
        assertEquals(fonts.fallback().get(1), runs.get(2).glyphs().font());
        assertEquals(fonts.face(Face.REGULAR), runs.get(4).glyphs().font());
        assertEquals(
                List.of(false, false, true, true, false),
                runs.stream().map(Shaper.Run::mayEndLine).toList());
    }

    @Test
    void aLetterAndItsAccentStayTogetherAsLongAsAFontHasBoth() {
        assertEquals(List.of(4), runs("word"));
        assertEquals(List.of(2, 2), runs("ab" + SNOW + SNOW));
        assertEquals(List.of(2), runs(SNOW + "\u0301"));
        assertEquals(List.of(1, 1), runs("\u9605\u0301"));
        assertEquals(List.of(1, 2, 1), runs("e" + SMILE + "e"));
    }

    @Test
    void whatStandsInIsSeenSearchedForAndReadAloud() throws Exception {
        String blocks =
                "<h1>Cold "
                        + SNOW
                        + "</h1><p>Go"
                        + SNOW
                        + "on, "
                        + READ
                        + " it <strong>"
                        + SMILE
                        + "</strong>; r\u00e9sum\u00e9</p><p>"
                        + READ.repeat(60)
                        + "</p>"
                        + "<table><tr><th scope=\"col\">A"
                        + SNOW
                        + "</th></tr><tr><td>b</td></tr>"
                        + "</table>";
        Checked<PdfFile> file = print(both(), blocks);

        assertEquals(List.of(), file.problems());
        byte[] pdf = file.value().bytes();
        List<String> words = SourceWords.ofTags(pdf);
        assertEquals("Cold", words.get(0));
        assertTrue(
                words.containsAll(List.of(SNOW, "Go" + SNOW + "on,", READ, SMILE, ";", "A" + SNOW))
                        || words.contains(SMILE + ";"),
                words.toString());
        assertTrue(words.contains("Go" + SNOW + "on,"), words.toString());
        assertEquals(List.of(), Conformance.problems(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Go" + SNOW + "on, " + READ + " it"), text);
            assertTrue(text.replaceAll("\\s", "").contains(READ.repeat(60)), text);
        }
        assertArrayEquals(pdf, print(both(), blocks).value().bytes());
    }

    @Test
    void onlyTheLettersThatAreUsedAreEmbedded() throws IOException {
        byte[] pdf = print(both(), "<p>Cold " + SNOW + "</p>").value().bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> sizes = new ArrayList<>();
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded());
                assertEquals('+', font.getName().charAt(6));
                sizes.add(font.getFontDescriptor().getFontFile2().getLength());
            }
            int least = sizes.stream().mapToInt(Integer::intValue).min().orElse(0);
            assertTrue(least < FIRST.length / 10, sizes + " of " + FIRST.length);
        }
    }

    @Test
    void aTextThatNeedsNoneIsTheSameBytesWithAndWithoutThem() {
        String blocks = "<h1>Plain</h1><p>Words <em>and</em> <code>code</code>, \u0175 \u0177</p>";
        byte[] without = Samples.pdf(blocks);
        assertArrayEquals(without, print(both(), blocks).value().bytes());
        assertFalse(Samples.FONTS.covers(0x2744));
        assertTrue(both().covers(0x2744));
    }

    @Test
    void whatNoFontHasIsStillTold() {
        Checked<PdfFile> file = print(both(), "<p>to \u2192 " + SNOW + "\u2192</p>");
        assertEquals(
                List.of(Code.PRINT_GLYPH), file.problems().stream().map(p -> p.code()).toList());
        assertEquals(List.of("to", "?", SNOW + "?"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void cardsAndDrawingsAskThemToo() {
        String drawing =
                "<figure><svg viewBox=\"0 0 90 20\" width=\"90\" aria-label=\"Cold\">"
                        + "<text x=\"5\" y=\"15\">a"
                        + SNOW
                        + "e</text></svg></figure>";
        Checked<PdfFile> file = print(both(), drawing);
        assertEquals(List.of(), file.problems());
        SocialCard card =
                new SocialCard("Hub", "", "Part", "Title " + SNOW, null, Position.of("x"));
        Checked<byte[]> png = new SocialCardPainter(both(), CardColours.standard()).paint(card);
        assertEquals(List.of(), png.problems());
        byte[] without =
                new SocialCardPainter(Samples.FONTS, CardColours.standard()).paint(card).value();
        assertFalse(Arrays.equals(without, png.value()));
    }

    @Test
    void onesThatCannotBeReadAreToldAndTheOthersPrint() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("first.ttf", new byte[] {1, 2, 3});
        files.put("second.ttf", SECOND);
        Checked<Fonts> fonts = fonts(files);
        assertEquals(
                List.of("templates/print/fonts/first.ttf"),
                fonts.problems().stream().map(p -> p.position().file()).toList());
        assertEquals(1, fonts.value().fallback().size());
        assertEquals(List.of(), print(fonts.value(), "<p>" + SNOW + "</p>").problems());
        files.remove("first.ttf");
        files.put("second.ttf", BorrowedFont.of(Map.of(0x2744, 'x')));
        List<String> messages = fonts(files).problems().stream().map(p -> p.message()).toList();
        assertEquals(2, messages.size(), messages.toString());
        assertTrue(messages.get(0).contains("there is no such file"), messages.toString());
        files.put("second.ttf", BorrowedFont.with("OS/2", new byte[2], SECOND));
        assertEquals(2, fonts(files).problems().size());
    }
}
