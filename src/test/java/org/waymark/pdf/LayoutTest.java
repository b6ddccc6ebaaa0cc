package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;

class LayoutTest {

    private static final String SENTENCE =
            "A hub brings schools together, and each of them brings what it does well. ";

    @Test
    void linesHoldSixtyToSeventyFiveLetters() throws IOException {
        List<String> lines = lines(Samples.pdf("<p>" + SENTENCE.repeat(40) + "</p>"), 1);

        double mean = lines.stream().limit(30).mapToInt(String::length).average().orElse(0);

        assertTrue(mean > 60 && mean < 78, "mean " + mean);
    }

    @Test
    void noParagraphLeavesOneLineAloneOnAPage() throws IOException {
        for (int before = 30; before < 40; before++) {
            byte[] pdf =
                    Samples.pdf(
                            "<p>x</p>".repeat(before / 2) + "<p>" + SENTENCE.repeat(9) + "</p>");
            List<String> first = lines(pdf, 1);
            List<String> second = lines(pdf, 2);
            long onFirst = first.stream().filter(line -> line.length() > 20).count();

            assertTrue(onFirst != 1, "only one line at the foot: " + onFirst);
            assertTrue(second.size() != 1, "only one line at the head");
        }
    }

    @Test
    void aHeadingStaysWithTwoLinesOfItsText() throws IOException {
        for (int before = 15; before < 30; before++) {
            byte[] pdf =
                    Samples.pdf(
                            "<h1>T</h1>"
                                    + "<p>x</p>".repeat(before)
                                    + "<h2>Heading</h2><p>"
                                    + SENTENCE.repeat(5)
                                    + "</p>");
            for (int page = 1; page <= pages(pdf); page++) {
                List<String> lines = lines(pdf, page);
                int heading = lines.indexOf("Heading");
                assertTrue(heading < 0 || lines.size() >= heading + 3, lines.toString());
            }
        }
    }

    @Test
    void headerRowsAreRepeatedAsArtifactsOnEachPage() throws IOException {
        String row = "<tr><td>Cell</td><td>" + SENTENCE + "</td></tr>";
        byte[] pdf =
                Samples.pdf(
                        "<table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">What</th>"
                                + "</tr></thead><tbody>"
                                + row.repeat(120)
                                + "</tbody></table>");

        assertTrue(pages(pdf) > 2);
        for (int page = 1; page <= pages(pdf); page++) {
            assertTrue(lines(pdf, page).contains("Name What"), lines(pdf, page).toString());
        }
        assertEquals(1, SourceWords.ofTags(pdf).stream().filter("Name"::equals).count());
        assertEquals(List.of(), TagReader.read(pdf).faults());
    }

    @Test
    void aRowTallerThanAPageIsCutBetweenItsLines() throws IOException {
        String tall = "<table><tr><td>" + SENTENCE.repeat(120) + "</td><td>Short</td></tr></table>";
        Checked<PdfFile> file = Samples.write(tall);
        byte[] pdf = file.value().bytes();

        assertTrue(file.value().pages() > 1);
        assertEquals(SourceWords.of(Samples.body(tall).xhtml()), SourceWords.ofTags(pdf));
        assertInside(pdf);
    }

    @Test
    void nothingStandsOutsideTheMargins() throws IOException {
        assertInside(Samples.WRITER.write(Samples.everything()).value().bytes());
    }

    @Test
    void aWordLongerThanItsLineIsCutAndReported() throws IOException {
        String word = "Llanfair".repeat(40);
        Checked<PdfFile> file = Samples.write("<p>The " + word + " end.</p>");

        assertEquals(Code.PRINT_WIDTH, file.problems().get(0).code());
        assertEquals(1, file.problems().size());
        assertEquals(List.of("The", word, "end."), SourceWords.ofTags(file.value().bytes()));
        assertInside(file.value().bytes());
    }

    @Test
    void aLongAddressIsDividedAtASlash() throws IOException {
        String address = "https://www.gov.uk/" + "government/publications/teaching/".repeat(6);
        Checked<PdfFile> file = Samples.write("<p>See " + address + " for more.</p>");
        List<String> lines = lines(file.value().bytes(), 1);

        assertEquals(List.of(), file.problems());
        assertTrue(lines.get(0).endsWith("/"), lines.toString());
        assertEquals(
                List.of("See", address, "for", "more."), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void aTableThatIsTooWideIsReportedAndLosesNoWord() throws IOException {
        String cells = "<td>Implementation-wide</td>".repeat(14);
        String table = "<table><tbody><tr>" + cells + "</tr></tbody></table>";
        Checked<PdfFile> file = Samples.write(table);

        assertTrue(
                file.problems().stream().anyMatch(p -> p.message().contains("wider than the page")),
                file.problems().toString());
        assertEquals(
                SourceWords.of(Samples.body(table).xhtml()),
                SourceWords.ofTags(file.value().bytes()));
        assertInside(file.value().bytes());
    }

    @Test
    void sectionsOfAClassBeginAPage() throws IOException {
        byte[] pdf =
                Samples.pdf(
                        "<h1>T</h1><section class=\"option\"><h2>One</h2></section>"
                                + "<section class=\"option\"><h2>Two</h2></section>");

        assertEquals(3, pages(pdf));
    }

    @Test
    void aFigureTallerThanThePageIsMadeToFit() throws IOException {
        Checked<PdfFile> file =
                Samples.write(
                        "<figure><svg viewBox=\"0 0 100 900\" aria-label=\"Tall\">"
                                + "<text x=\"0\" y=\"890\">Foot</text></svg></figure>");

        assertEquals(1, file.value().pages());
        assertInside(file.value().bytes());
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The lines of a page without running header and footer. */
    private static List<String> lines(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            List<String> lines = new ArrayList<>(stripper.getText(document).lines().toList());
            lines.replaceAll(String::strip);
            lines.removeIf(line -> line.isBlank() || line.matches("Page [0-9]+ of [0-9]+"));
            return lines;
        }
    }

    private static void assertInside(byte[] pdf) throws IOException {
        PrintTheme.Page page = Samples.THEME.page();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    double right = text.getXDirAdj() + text.getWidthDirAdj();
                    boolean space = text.getUnicode().isBlank();
                    assertTrue(text.getXDirAdj() >= page.marginLeft() - 1, text.toString());
                    assertTrue(
                            space || right <= page.width() - page.marginRight() + 1,
                            text.toString());
                    assertTrue(text.getYDirAdj() < page.height() - 30, text.toString());
                }
            }.getText(document);
        }
    }
}
