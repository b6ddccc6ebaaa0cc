package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The lines at the head and the foot of a page tell all they have to tell. */
class RunningLinesTest {

    /** The longest name that an NPQ has in England, on a host as long as that of a real hub. */
    private static final String LONG =
            "https://next-steps.generateteachinghub.org/go/special-educational-needs-co-ordinator";

    private static byte[] pdf(String address, String title, int pages) {
        String page =
                "<section class=\"new-page\"><h2>Senior leadership development</h2></section>";
        return Samples.WRITER
                .write(
                        Samples.source(
                                "<html lang=\"en-GB\"><head><title>"
                                        + title
                                        + "</title><meta name=\"date\" content=\"2026-09-22\"/>"
                                        + "<meta name=\"version\" content=\"0d0d0d0\"/>"
                                        + "<meta name=\"address\" content=\""
                                        + address
                                        + "\"/></head><body><h1>T</h1>"
                                        + page.repeat(pages - 1)
                                        + "</body></html>"))
                .value()
                .bytes();
    }

    /** The lines of each page as the eye finds them, from top to bottom. */
    private static List<List<String>> lines(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().map(String::strip).toList());
            }
        }
        return pages;
    }

    @Test
    void aShortAddressStandsBesideTheVersionWithoutItsHttps() throws IOException {
        List<String> lines = lines(pdf("https://a.school/go/x", "T", 1)).get(0);
        assertEquals(
                "a.school/go/x Version 0d0d0d0, 22 September 2026 · Page 1 of 1",
                lines.get(lines.size() - 1));
    }

    @Test
    void aLongOneStandsOnALineOfItsOwnAndNothingIsCut() throws IOException {
        for (List<String> lines : lines(pdf(LONG, "T", 3))) {
            assertEquals(LONG.substring("https://".length()), lines.get(lines.size() - 2));
            assertTrue(
                    lines.get(lines.size() - 1)
                            .matches("Version 0d0d0d0, 22 September 2026 · Page \\d of 3"),
                    lines.toString());
        }
    }

    /** A reader who turns the pages finds the number where it was. */
    @Test
    void allPagesHaveTheFooterAtTheSameHeight() throws IOException {
        for (int length = 30; length < 70; length++) {
            Set<Integer> heights = heights(pdf("https://" + "x".repeat(length), "T", 12));
            assertEquals(1, heights.size(), length + " letters: " + heights);
        }
    }

    /** The heights of the lines that tell the page. */
    private static Set<Integer> heights(byte[] pdf) throws IOException {
        Set<Integer> heights = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.contains("Page ")) {
                        heights.add(Math.round(positions.get(0).getYDirAdj()));
                    }
                }
            }.getText(document);
        }
        return heights;
    }

    @Test
    void aLongTitleAndALongChapterAreBothTold() throws IOException {
        String title = "Next steps after leading behaviour and culture in a school or in a trust";
        List<String> lines = lines(pdf("https://a.school", title, 2)).get(1);
        assertEquals(List.of(title, "Senior leadership development"), lines.subList(0, 2));
    }

    /** Only what is wider than the page's text alone is cut, and shows that it is. */
    @Test
    void wordsWiderThanThePageGiveWay() throws IOException {
        List<String> lines = lines(pdf("https://a.school", "word ".repeat(60).strip(), 2)).get(1);
        assertTrue(lines.get(0).endsWith("word…"), lines.get(0));
        assertFalse(lines.get(1).contains("…"), lines.get(1));
    }
}
