package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays together, and on which lines things stand. */
class KeepsTest {

    private static final String SENTENCE =
            "A hub brings schools together, and each of them brings what it does well. ";
    private static final String DRAWING =
            "<svg viewBox=\"0 0 100 40\" aria-label=\"A\"><text x=\"0\" y=\"20\">drawn</text></svg>";
    private static final PrintTheme.Page PAGE = Samples.THEME.page();

    /** Everything that can follow a heading, of at least two lines. */
    private static Map<String, String> followers() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("a paragraph", "<p>" + SENTENCE.repeat(5) + "</p>");
        all.put("a paragraph of one line", "<p>Short.</p><p>" + SENTENCE.repeat(5) + "</p>");
        all.put("a list", "<ul><li>One</li><li>Two</li><li>Three</li></ul>");
        all.put("a numbered list", "<ol><li><p>One</p></li><li><p>Two</p></li></ol>");
        all.put("a grid", "<ol class=\"grid\"><li>" + SENTENCE + "</li><li>Two</li></ol>");
        all.put("definitions", "<dl><dt>Term</dt><dd>" + SENTENCE + "</dd></dl>");
        all.put("a heading", "<h3>Inner</h3><p>" + SENTENCE.repeat(3) + "</p>");
        all.put("a box", "<aside><p>One</p></aside><p>" + SENTENCE.repeat(3) + "</p>");
        all.put("a quotation", "<blockquote><p>" + SENTENCE.repeat(3) + "</p></blockquote>");
        all.put("code", "<pre>one\ntwo\nthree</pre>");
        all.put("a figure", "<figure>" + DRAWING + "<figcaption>Caption</figcaption></figure>");
        all.put(
                "a table",
                "<table><thead><tr><th>Head</th></tr></thead>"
                        + "<tbody><tr><td>One</td></tr><tr><td>Two</td></tr></tbody></table>");
        return all;
    }

    /** The block behind text of many lengths, so that the end of a page comes everywhere in it. */
    private static List<List<PrintedWords.Line>> pages(String block) {
        StringBuilder body = new StringBuilder();
        for (int i = 22; i < 29; i++) {
            for (String step : List.of("", "<p class=\"meta\">x</p>", "<p class=\"lead\">x</p>")) {
                body.append("<section class=\"new-page\"><h1>T</h1>").append("<p>x</p>".repeat(i));
                body.append(step).append(block).append("</section>");
            }
        }
        return PrintedWords.pages(Samples.pdf(body.toString()));
    }

    @Test
    void aHeadingKeepsTwoLinesOfWhateverFollows() {
        for (Map.Entry<String, String> follower : followers().entrySet()) {
            int moved = 0;
            for (List<PrintedWords.Line> page : pages("<h2>Heading</h2>" + follower.getValue())) {
                int at = index(page, "Heading");
                assertTrue(at < 0 || at + 2 < page.size(), follower.getKey() + " " + page);
                moved += at == 0 ? 1 : 0;
            }
            assertTrue(moved > 0, follower.getKey() + " never came to the end of a page");
        }
    }

    private static int index(List<PrintedWords.Line> page, String words) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).text().equals(words)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aParagraphWithAColonKeepsTheFirstOfWhatItAnnounces() {
        for (Map.Entry<String, String> follower : followers().entrySet()) {
            int moved = 0;
            for (List<PrintedWords.Line> page : pages("<p>You might:</p>" + follower.getValue())) {
                int at = index(page, "You might:");
                assertTrue(at < 0 || at + 1 < page.size(), follower.getKey() + " " + page);
                moved += at == 0 ? 1 : 0;
            }
            assertTrue(moved > 0, follower.getKey() + " never came to the end of a page");
        }
    }

    /** "After leading literacy" in its box is a heading for the eye. */
    @Test
    void aBoldLabelKeepsTwoLinesOfItsText() {
        String box =
                "<section class=\"for-npq\"><p class=\"for-npq-label\">Label</p><p>"
                        + SENTENCE.repeat(4)
                        + "</p></section>";
        int moved = 0;
        for (List<PrintedWords.Line> page : pages(box)) {
            int at = index(page, "Label");
            assertTrue(at < 0 || at + 2 < page.size(), page.toString());
            moved += at == 0 ? 1 : 0;
        }
        assertTrue(moved > 0);
    }

    /** Items of one line each are lines of one text: two of them at least on either side. */
    @Test
    void noItemOfOneLineStandsAloneBeforeOrBehindTheEndOfAPage() {
        for (String list : List.of("ul", "ol")) {
            String items = "<li>item</li>".repeat(12);
            for (List<PrintedWords.Line> page :
                    pages("<" + list + ">" + items + "</" + list + ">")) {
                long count = page.stream().filter(line -> line.text().endsWith("item")).count();
                assertTrue(count != 1, page.toString());
            }
        }
    }

    @Test
    void aTermStaysWithItsMeaning() {
        for (int before = 0; before < 4; before++) {
            StringBuilder body = new StringBuilder("<p>x</p>".repeat(before) + "<dl>");
            for (int i = 0; i < 40; i++) {
                body.append("<dt>term" + i + "</dt><dd>meaning" + i + "</dd>");
            }
            for (List<PrintedWords.Line> page : PrintedWords.pages(Samples.pdf(body + "</dl>"))) {
                String last = page.get(page.size() - 1).text();
                assertTrue(last.startsWith("meaning"), last);
            }
        }
    }

    /** In a cell that is cut there are paragraphs too. */
    @Test
    void aCellThatIsCutLeavesNoLineAlone() {
        for (int before = 0; before < 8; before++) {
            StringBuilder cell = new StringBuilder("<p>x</p>".repeat(before));
            for (int i = 0; i < 40; i++) {
                cell.append("<p>" + ("p" + i + "x ").repeat(60) + "</p>");
            }
            byte[] pdf = Samples.pdf("<table><tr><td>" + cell + "</td><td>B</td></tr></table>");
            List<List<PrintedWords.Line>> pages = PrintedWords.pages(pdf);
            assertTrue(pages.size() > 2);
            for (int i = 0; i + 1 < pages.size(); i++) {
                List<PrintedWords.Line> page = pages.get(i);
                String last = page.get(page.size() - 1).first().text();
                List<PrintedWords.Line> next = pages.get(i + 1);
                if (last.equals(next.get(0).first().text())) {
                    assertEquals(last, page.get(page.size() - 2).first().text(), "foot of a page");
                    assertEquals(last, next.get(1).first().text(), "head of a page");
                }
            }
        }
    }

    @Test
    void aTableInsideACellIsCutWhenItIsTallerThanAPage() {
        String inner = "<table><tr><td>" + SENTENCE.repeat(150) + "</td></tr></table>";
        for (String head : List.of("", "<thead><tr><th>Head</th><th>B</th></tr></thead>")) {
            String table =
                    "<table>%s<tbody><tr><td><p>Above</p>%s<p>Below</p></td><td>B</td></tr></tbody></table>"
                            .formatted(head, inner);
            byte[] pdf = Samples.pdf(table);
            List<PrintedWords.Word> words = PrintedWords.of(pdf);

            assertEquals(SourceWords.of(Samples.body(table).xhtml()), SourceWords.ofTags(pdf));
            assertEquals(List.of(), PrintedWords.below(pdf));
            assertNothingOverlaps(words);
        }
    }

    /** A header that takes half of the page would leave no room for what it heads. */
    @Test
    void aHeaderTallerThanAPageIsSetOnce() {
        String head = "<thead><tr><th>" + SENTENCE.repeat(200) + "</th><th>B</th></tr></thead>";
        String table = "<table>" + head + "<tbody><tr><td>end</td><td>b</td></tr></tbody></table>";
        byte[] pdf = Samples.pdf(table);

        assertEquals(SourceWords.of(Samples.body(table).xhtml()), SourceWords.ofTags(pdf));
        assertNothingOverlaps(PrintedWords.of(pdf));
        assertEquals(List.of(), PrintedWords.below(pdf));
    }

    private static void assertNothingOverlaps(List<PrintedWords.Word> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < Math.min(words.size(), i + 200); j++) {
                PrintedWords.Word one = words.get(i);
                PrintedWords.Word two = words.get(j);
                boolean beside = one.right() <= two.left() + 0.1 || two.right() <= one.left() + 0.1;
                double apart = Math.abs(one.baseline() - two.baseline());
                assertTrue(one.page() != two.page() || beside || apart > 9, one + " " + two);
            }
        }
    }

    @Test
    void aLabelStandsOnTheFirstLineOfItsItem() {
        for (String item :
                List.of(
                        "words",
                        "<p>words</p>",
                        "<p class=\"small\">words</p>",
                        "<p class=\"lead\">words</p>",
                        "<div><p class=\"small\">words</p></div>",
                        "<aside><p>words</p></aside>",
                        "<h2>words</h2>",
                        "<img src=\"images/shape.svg\" alt=\"A\"/> words",
                        "<qr href=\"https://a.example\" alt=\"A\"/> words",
                        "<span id=\"x\"><em>words</em></span>",
                        "<ul><li><p class=\"meta\">words</p></li></ul>")) {
            byte[] pdf =
                    Samples.pdf(
                            "<h1>T</h1><ol><li>" + item.replace(" id=\"x\"", "") + "</li></ol>");
            List<PrintedWords.Word> words = PrintedWords.of(pdf);
            PrintedWords.Word label = words.get(1);

            assertEquals("1.", label.text(), item);
            double first = words.get(words.size() - 1).baseline();
            assertEquals(first, label.baseline(), 0.01, item);
        }
    }

    /** Whatever stands between them, lines of body text keep to the rhythm of the page. */
    @Test
    void bodyTextStandsOnTheRhythmBehindEverything() {
        List<String> between = new ArrayList<>(followers().values());
        between.add("<hr/>");
        between.add("<table><tbody><tr><td>No header</td></tr></tbody></table>");
        between.add("<table><tr><td>" + SENTENCE.repeat(100) + "</td></tr></table>");
        between.add("<p><img src=\"images/dot.png\" alt=\"A\"/></p>");
        between.add("<p>x<qr href=\"https://a.example/\" alt=\"A\"/></p>");
        for (String block : between) {
            byte[] pdf = Samples.pdf("<h1>T</h1><p>first</p>" + block + "<p>last</p>");
            List<PrintedWords.Word> words = PrintedWords.of(pdf);
            double first = words.get(1).baseline();
            double last = words.get(words.size() - 1).baseline();

            double off = Math.IEEEremainder(last - first, PAGE.rhythm());
            assertEquals(0, off, 0.02, block);
        }
    }

    @Test
    void bodyTextInBoxesStandsOnTheRhythm() {
        for (String box : List.of("aside", "blockquote", "section class=\"details\"")) {
            String end = box.split(" ", 2)[0];
            String inside = "<p>one</p><ul><li>two</li></ul><p>three</p>";
            byte[] pdf = Samples.pdf("<p>first</p><" + box + ">" + inside + "</" + end + ">");
            List<PrintedWords.Word> words = PrintedWords.of(pdf);

            for (PrintedWords.Word word : words) {
                double off = word.baseline() - words.get(0).baseline();
                assertEquals(0, Math.IEEEremainder(off, PAGE.rhythm()), 0.02, box + word);
            }
        }
    }
}
