package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;

/** Fields on paper: where they stand, what stays with them, how they look in grey. */
class FieldLayoutTest {

    private static final double MM = 72 / 25.4;
    private static final int DPI = 150;

    @Test
    void aQuestionStandsOnThePageOfItsFieldAndNoFieldIsCut() throws IOException {
        int pages = 0;
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            StringBuilder body = new StringBuilder("<section class=\"worksheet\">");
            for (int i = 0; i < 40; i++) {
                String words = ("q" + i + "x ").repeat(1 + random.nextInt(40)).strip();
                body.append("<p class=\"question\">" + words + "</p>" + field(i, random));
            }
            try (PDDocument pdf = Loader.loadPDF(Samples.pdf(body + "</section>"))) {
                for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                    Set<String> fields = new TreeSet<>(Worksheets.names(pdf.getPage(page)));
                    assertEquals(fields, questions(pdf, page + 1), "seed " + seed);
                    pages++;
                }
                assertInside(pdf);
            }
        }
        assertTrue(pages > 30, "only " + pages + " pages were looked at");
    }

    private static String field(int number, Random random) {
        String name = " name=\"q" + number + "x\" title=\"Q\"";
        return switch (random.nextInt(4)) {
            case 0 -> "<input type=\"text\"" + name + "/>";
            case 1 -> "<input type=\"date\"" + name + "/>";
            case 2 -> "<select" + name + "><option>A</option></select>";
            default -> "<textarea" + name + " rows=\"" + (1 + random.nextInt(12)) + "\"/>";
        };
    }

    /** The questions that have a word on a page. */
    private static Set<String> questions(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        Set<String> found = new TreeSet<>();
        for (String word : stripper.getText(pdf).split("\\s+", -1)) {
            if (word.matches("q[0-9]+x")) {
                found.add(word);
            }
        }
        return found;
    }

    private static void assertInside(PDDocument pdf) throws IOException {
        PrintTheme.Page page = Samples.THEME.page();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            for (var annotation : pdf.getPage(i).getAnnotations()) {
                PDRectangle place = annotation.getRectangle();
                assertTrue(place.getLowerLeftY() >= page.marginBottom() - 1, place.toString());
                assertTrue(place.getUpperRightY() <= page.height() - page.marginTop() + 1);
                assertTrue(place.getLowerLeftX() >= page.marginLeft() - 1, place.toString());
                assertTrue(place.getUpperRightX() <= page.width() - page.marginRight() + 1);
            }
        }
    }

    @Test
    void aFieldTallerThanAPageIsCutToItAndReported() throws IOException {
        Checked<PdfFile> file =
                Samples.write(
                        "<p class=\"question\">q1x</p>"
                                + "<textarea name=\"q1x\" title=\"Q\" rows=\"60\"/>");

        assertEquals(Code.PRINT_WIDTH, file.problems().get(0).code());
        assertEquals(
                "a field of 60 lines is taller than a page; it was cut to 23",
                file.problems().get(0).message());
        assertEquals(1, file.value().pages());
        try (PDDocument pdf = Loader.loadPDF(file.value().bytes())) {
            assertEquals(Set.of("q1x"), questions(pdf, 1));
            assertInside(pdf);
        }
    }

    @Test
    void boxesAreAsHighAsTheirLinesSoThatTheTextBelowStaysInRhythm() throws IOException {
        double step = Samples.THEME.page().rhythm();
        double without = baseline("");
        for (int rows = 1; rows < 8; rows++) {
            double with = baseline("<textarea name=\"a\" title=\"A\" rows=\"" + rows + "\"/>");
            double moved = (with - without) / step;

            assertEquals(Math.rint(moved), moved, 0.01, rows + " rows");
            assertTrue(with - without >= rows * 8 * MM, rows + " rows of less than 8 mm");
        }
    }

    /** How far below the paper's edge a word stands that follows some field. */
    private static double baseline(String field) throws IOException {
        return positions("<p>Above</p>" + field + "<p>Below</p>", "B").get(0).getYDirAdj();
    }

    private static List<TextPosition> positions(String body, String letter) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(body))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getUnicode().equals(letter)) {
                        found.add(text);
                    }
                }
            }.getText(pdf);
        }
        return found;
    }

    @Test
    void furtherLinesBehindABoxToTickStandBelowTheFirstWord() throws IOException {
        String words = "W" + "iiiiii ".repeat(25) + "<br/>W";
        String box = "<input type=\"checkbox\" name=\"a\" title=\"A\"/> ";
        List<TextPosition> starts = positions("<p class=\"tick\">" + box + words + "</p>", "W");

        assertEquals(2, starts.size());
        assertTrue(starts.get(1).getYDirAdj() > starts.get(0).getYDirAdj());
        assertEquals(starts.get(0).getXDirAdj(), starts.get(1).getXDirAdj(), 0.01);
        double left = Samples.THEME.page().marginLeft() + Samples.THEME.fields().tick();
        assertTrue(starts.get(0).getXDirAdj() > left, "the words do not touch the box");
    }

    @Test
    void theFormOfADateStandsBelowItsBoxWhereThereIsNoRoomBeside() throws IOException {
        String date = "<input type=\"date\" name=\"a\" title=\"A\"/>";
        String cells = "<td>Long words and more of them.</td>".repeat(3);
        String table = "<table><tr>" + cells + "<td>" + date + "</td></tr></table>";
        double beside = positions(date, "h").get(0).getXDirAdj();
        List<TextPosition> below = positions(table, "h");

        assertTrue(beside > Samples.THEME.page().marginLeft() + Samples.THEME.fields().dateWidth());
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(table))) {
            PDRectangle box = Worksheets.place(pdf, "a");
            double foot = Samples.THEME.page().height() - box.getLowerLeftY();
            assertTrue(below.get(0).getYDirAdj() > foot, "the form of the date is beside the box");
            assertInside(pdf);
        }
    }

    /** Ruled lines guide a pen: light, but not so light that a printer leaves them out. */
    @Test
    void ruledLinesAreEightMillimetresApartAndSeenInGrey() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
            PDRectangle place = Worksheets.place(pdf, "change");
            double scale = DPI / 72.0;
            int x = (int) ((place.getLowerLeftX() + place.getWidth() / 2) * scale);
            int top = page.getHeight() - (int) ((place.getUpperRightY() + 5) * scale);
            int bottom = page.getHeight() - (int) ((place.getLowerLeftY() - 5) * scale);
            List<Integer> lines = new ArrayList<>();
            List<Integer> shades = new ArrayList<>();
            for (int y = top; y < bottom; y++) {
                int shade = page.getRaster().getSample(x, y, 0);
                if (shade < 235 && page.getRaster().getSample(x, y - 1, 0) >= 235) {
                    lines.add(y);
                    int next = page.getRaster().getSample(x, y + 1, 0);
                    shades.add(Math.min(shade, next));
                }
            }

            // The box, three lines between the four rows, the box.
            assertEquals(5, lines.size(), lines.toString());
            for (int i = 1; i < lines.size(); i++) {
                double apart = (lines.get(i) - lines.get(i - 1)) / scale;
                assertTrue(apart >= 8 * MM - 0.7, lines.toString());
            }
            List<Integer> ruled = shades.subList(1, 4);
            assertTrue(ruled.stream().allMatch(shade -> shade > 150 && shade < 225), "" + shades);
            assertTrue(shades.get(0) < 140 && shades.get(4) < 140, "the box: " + shades);
        }
    }
}
