package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.site.SmallHub;

/** Words in drawings need no more room than they were given, whatever letters they have. */
class DrawnWordTest {

    private static final Path FONTS = Path.of("templates/print/fonts");

    /** The letters of English, Welsh and French, and the marks between them. */
    private static final String LETTERS =
            IntStream.concat(IntStream.range(0x20, 0x7f), IntStream.range(0xa1, 0x180))
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                    + "\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u20ac";

    @TempDir Path temp;

    @Test
    void noLetterOfTheBriefingsFacesIsWiderThanItCounts() throws IOException {
        List<String> wider = new ArrayList<>();
        int measured = 0;
        for (String face : List.of("Regular", "SemiBold")) {
            Path file = FONTS.resolve("AtkinsonHyperlegibleNext-" + face + ".ttf");
            try (TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                var glyphs = font.getUnicodeCmapLookup();
                for (int letter : LETTERS.codePoints().toArray()) {
                    int glyph = glyphs.getGlyphId(letter);
                    double width = (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                    measured += glyph == 0 ? 0 : 1;
                    if (glyph != 0 && width > DrawnWord.width(letter)) {
                        wider.add(Character.toString(letter) + " " + width);
                    }
                }
            }
        }
        assertEquals(List.of(), wider);
        assertTrue(measured > 400, "only " + measured + " letters were measured");
    }

    @Test
    void aWordThatIsTooLongForAnyFrameIsDivided() {
        String name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        List<DrawnWord> parts = DrawnWord.of("In " + name);
        assertEquals("In", parts.get(0).text());
        List<String> texts = parts.stream().skip(1).map(DrawnWord::text).toList();
        assertEquals(name, String.join("", texts).replace("-", ""));
        assertTrue(texts.size() > 2, texts.toString());
        for (DrawnWord part : parts) {
            assertTrue(part.width() <= 11, part.toString());
        }
    }

    @Test
    void blanksOfAnyKindSeparateWords() {
        assertEquals(
                List.of("a", "b", "c"),
                DrawnWord.of(" a\n b \tc ").stream().map(DrawnWord::text).toList());
    }

    /** Capitals and the widest letters of both drawings, measured on the printed page. */
    @Test
    void noPrintedWordLeavesItsFrame() throws IOException {
        SmallSite site = SmallSite.with(temp.resolve("wide"), DrawnWordTest::widen);
        String path = "briefings/next-steps-after-leading-reading.pdf";
        String xhtml =
                new Unprinted(SmallHub.of(site.project())).briefings().getOrDefault(path, "");
        Map<String, Double> widths = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(site.project().output().resolve(path).toFile())) {
            new Printed(widths).getText(pdf);
        }
        int measured = 0;
        for (Element drawing : Jsoup.parse(xhtml).select("svg")) {
            for (Element text : drawing.select("text.label, text.own-label")) {
                double width = widths.getOrDefault(text.text(), -1.0) / 0.75;
                double room = edge(text, drawing) - Double.parseDouble(text.attr("x"));
                assertTrue(width > 0, "not printed: " + text.text());
                assertTrue(width <= room, text.text() + " is " + width + " wide in " + room);
                measured++;
            }
        }
        assertTrue(measured > 40, "only " + measured + " lines were measured");
    }

    private static void widen(TestProject project) throws IOException {
        String steps = "";
        for (int step = 0; step < 12; step++) {
            String title = "MWMW WMMW QUALIFIED mwmwm Llanfairpwllgwyngyllgogerych " + step;
            steps +=
                    "{ \"title\": \""
                            + title
                            + "\", \"note\": \"x\", \"ours\": "
                            + (step < 6)
                            + "},";
        }
        String file = "content/pathway.json";
        project.replace(file, "{ \"title\": \"Mentor\"", steps + "{ \"title\": \"Mentor\"");
        project.replace(file, "\"Yourself\"", "\"WMWMW QUALIFIED TEACHERS WHO MWMWMW\"");
        project.replace(
                "content/options/2-share.md", "label: Share", "label: MWMWMWM WMWMWMWMWMWMWMWM");
    }

    /** The right edge of the frame a text stands in, else of the drawing. */
    private static double edge(Element text, Element drawing) {
        double x = Double.parseDouble(text.attr("x"));
        double y = Double.parseDouble(text.attr("y"));
        for (Element frame : drawing.select("rect.step")) {
            double left = Double.parseDouble(frame.attr("x"));
            double top = Double.parseDouble(frame.attr("y"));
            double right = left + Double.parseDouble(frame.attr("width"));
            double bottom = top + Double.parseDouble(frame.attr("height"));
            if (left < x && x < right && top < y && y < bottom) {
                return right - 4;
            }
        }
        return Double.parseDouble(drawing.attr("width"));
    }

    /** Notes how wide each piece of text was printed, in points. */
    private static final class Printed extends PDFTextStripper {

        private final Map<String, Double> widths;
        private final List<TextPosition> piece = new ArrayList<>();

        private Printed(Map<String, Double> widths) {
            this.widths = widths;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!piece.isEmpty() && !follows(piece.get(piece.size() - 1), text)) {
                finish();
            }
            piece.add(text);
            super.processTextPosition(text);
        }

        private static boolean follows(TextPosition before, TextPosition text) {
            double gap = text.getX() - before.getX() - before.getWidth();
            return Math.abs(before.getY() - text.getY()) < 0.1 && Math.abs(gap) < 6;
        }

        private void finish() {
            StringBuilder words = new StringBuilder();
            piece.forEach(letter -> words.append(letter.getUnicode()));
            int last = piece.size() - 1;
            while (last > 0 && piece.get(last).getUnicode().isBlank()) {
                last--;
            }
            TextPosition end = piece.get(last);
            double width = end.getX() + end.getWidth() - piece.get(0).getX();
            widths.merge(words.toString().strip(), width, Math::max);
            piece.clear();
        }

        @Override
        protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
            try {
                finish();
                super.endPage(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
