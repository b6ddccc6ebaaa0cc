package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Random documents: wherever their pages end, no line and no heading stands there alone. */
class PageBreakTest {

    private static final Pattern WORD = Pattern.compile("(p|h)([0-9]+)x");

    @Test
    void noLineOfALongerParagraphStandsAloneAndNoHeadingStandsLast() throws IOException {
        int breaks = 0;
        for (int seed = 0; seed < 12; seed++) {
            List<List<String>> pages = pages(Samples.pdf(document(new Random(seed))));
            for (int page = 0; page + 1 < pages.size(); page++) {
                assertGoodBreak(pages.get(page), pages.get(page + 1), "seed " + seed);
                breaks++;
            }
        }
        assertTrue(breaks > 40, "only " + breaks + " page breaks were looked at");
    }

    /** Each word names the paragraph or heading it belongs to. */
    private static String document(Random random) {
        StringBuilder body = new StringBuilder("<h1>h0x</h1>");
        for (int block = 1; block < 60; block++) {
            if (random.nextInt(4) == 0) {
                int level = 2 + random.nextInt(2);
                String heading = ("h" + block + "x ").repeat(1 + random.nextInt(60)).strip();
                body.append(level == 3 ? "<h2>h" + block + "x</h2>" : "");
                body.append("<h" + level + ">" + heading + "</h" + level + ">");
            }
            String words = ("p" + block + "x ").repeat(1 + random.nextInt(150)).strip();
            body.append("<p>" + words + "</p>");
        }
        return body.toString();
    }

    private static void assertGoodBreak(List<String> before, List<String> after, String seed) {
        String last = before.get(before.size() - 1);
        assertTrue(last.startsWith("p"), seed + ": a heading is last on its page: " + last);
        if (last.equals(after.get(0))) {
            assertTrue(count(before, last) > 1, seed + ": one line of " + last + " at the foot");
            assertTrue(count(after, last) > 1, seed + ": one line of " + last + " at the head");
        }
    }

    private static long count(List<String> lines, String name) {
        return lines.stream().filter(name::equals).count();
    }

    /** For each page, the paragraph or heading of each of its lines. */
    private static List<List<String>> pages(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(
                        text(document, page)
                                .lines()
                                .takeWhile(line -> !isRunning(line))
                                .flatMap(PageBreakTest::name)
                                .toList());
            }
        }
        return pages;
    }

    /** The running lines are drawn last: the header with the title T, or else the footer. */
    private static boolean isRunning(String line) {
        return line.strip().equals("T") || line.startsWith("T ") || line.startsWith("Version ");
    }

    private static Stream<String> name(String line) {
        Matcher word = WORD.matcher(line);
        return word.find() ? Stream.of(word.group(1) + word.group(2)) : Stream.empty();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void randomDocumentsLoseNoWordAndRepeatNone() throws IOException {
        String body = document(new Random(99));

        Set<String> written = new LinkedHashSet<>();
        WORD.matcher(body).results().forEach(word -> written.add(word.group()));
        assertTrue(written.size() > 60);
        assertEquals(
                SourceWords.of(Samples.body(body).xhtml()), SourceWords.ofTags(Samples.pdf(body)));
    }
}
