package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;

/** Lists whose items stand side by side. */
class GridTest {

    /** Links of the length that hubs really have. */
    private static final List<String> TITLES =
            List.of(
                    "A School’s Guide to Implementation, Education Endowment Foundation",
                    "Mentors: responsibilities for early career teacher entitlement,"
                            + " Department for Education",
                    "Liverpool City Region music hub, Liverpool City Region",
                    "STEM Learning, STEM Learning");

    private static String item(int number, String words) {
        String address = "https://next-steps.example/go/link-" + number;
        return "<li id=\"l%d\"><qr href=\"%s\" alt=\"Code of link %d\"/><p class=\"small\">%s<br/>%s</p></li>"
                .formatted(number, address, number, words, address.substring(8));
    }

    private static String grid(int items) {
        StringBuilder list = new StringBuilder("<ol class=\"grid\">");
        for (int i = 0; i < items; i++) {
            list.append(item(i, "n" + i + "x " + TITLES.get(i % TITLES.size())));
        }
        return list.append("</ol>").toString();
    }

    private static PrintedWords.Word find(byte[] pdf, String text) {
        return find(PrintedWords.of(pdf), text);
    }

    private static PrintedWords.Word find(List<PrintedWords.Word> words, String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no word " + text));
    }

    @Test
    void itemsStandSideBySideAndAreReadInTheOrderOfTheSource() {
        byte[] pdf = Samples.pdf(grid(6));

        for (int i = 0; i < 6; i += 2) {
            PrintedWords.Word left = find(pdf, "n" + i + "x");
            PrintedWords.Word right = find(pdf, "n" + (i + 1) + "x");
            assertEquals(left.baseline(), right.baseline(), 0.01);
            assertTrue(right.left() > left.left() + 150);
        }
        assertEquals(SourceWords.of(Samples.body(grid(6)).xhtml()), SourceWords.ofTags(pdf));
        assertEquals(List.of(), TagReader.read(pdf).faults());
    }

    @Test
    void eachItemHasItsLabelItsCodeAndItsWordsInTheTags() {
        String list = grid(1).replace("<ol ", "<ol start=\"7\" ");
        String dump = TagDump.of(TagReader.read(Samples.pdf(list)).root());

        assertTrue(
                dump.replace("|", "") // where lines begin
                        .replaceAll("\\s+", " ")
                        .contains(
                                "L ListNumbering=Decimal LI Lbl \"7. \" LBody"
                                        + " Figure Alt=Code of link 0 BBox=yes \"\" P \"n0x A School’s"),
                dump);
    }

    @Test
    void theLabelStandsOnTheFirstLineOfTheWords() {
        byte[] pdf = Samples.pdf("<h1>T</h1>" + grid(3));

        assertEquals(find(pdf, "3.").baseline(), find(pdf, "n2x").baseline(), 0.01);
    }

    /** The first capitals are as high as the first black modules, or the row looks crooked. */
    @Test
    void wordsBeginAtTheTopOfTheBlack() {
        byte[] pdf = Samples.pdf("<h1>T</h1>" + grid(2));
        PrintedCodes.Spot spot = PrintedCodes.of(pdf, 10).spots().get(0);
        int modules = new QrCodes().of("https://next-steps.example/go/link-0").orElseThrow().all();
        double white = spot.width() * QrCode.QUIET / modules;
        double top = Samples.THEME.page().height() - spot.top() + white;
        double capitals = find(pdf, "n0x").baseline() - 0.66 * find(pdf, "n0x").size();

        assertEquals(top, capitals, Samples.THEME.page().rhythm() / 2 + 0.3);
    }

    @Test
    void twelveLinksTakeTwoThirdsOfAPage() {
        List<PrintedWords.Line> lines = PrintedWords.lines(Samples.pdf(grid(12)));
        PrintedWords.Word last = lines.get(lines.size() - 1).first();
        PrintTheme.Page page = Samples.THEME.page();

        assertEquals(1, last.page());
        assertTrue((last.baseline() - page.marginTop()) / page.height() < 0.67);
    }

    @Test
    void noItemIsDividedBetweenPages() {
        for (int before = 0; before < 5; before++) {
            String head = "<p>x</p>".repeat(before);
            byte[] pdf = Samples.pdf(head + grid(40));
            List<PrintedCodes.Spot> codes = PrintedCodes.of(pdf, 10).spots();
            List<PrintedWords.Word> words = PrintedWords.of(pdf);
            assertEquals(40, codes.size());
            for (int i = 0; i < 40; i++) {
                int page = codes.get(i).page() + 1;
                assertEquals(page, find(words, "n" + i + "x").page(), "item " + i);
                assertEquals(page, find(words, (i + 1) + ".").page(), "label " + i);
            }
            assertTrue(codes.get(39).page() > 0);
        }
    }

    @Test
    void anItemTallerThanAPageGoesOnOnTheNext() {
        String tall = item(0, "Long words. ".repeat(900)) + item(1, "Short");
        String list = "<ol class=\"grid\">" + tall + "</ol>";
        byte[] pdf = Samples.pdf(list);

        assertEquals(SourceWords.of(Samples.body(list).xhtml()), SourceWords.ofTags(pdf));
        assertEquals(List.of(), PrintedWords.below(pdf));
    }

    @Test
    void whereThereIsNoRoomForColumnsItemsStandBelowEachOther() {
        String table =
                "<table><tr><td>"
                        + grid(2)
                        + "</td><td>"
                        + "Beside it. ".repeat(99)
                        + "</td></tr></table>";
        Checked<PdfFile> file = Samples.write(table);
        byte[] pdf = file.value().bytes();

        assertEquals(List.of(), file.problems());
        assertTrue(find(pdf, "n1x").baseline() > find(pdf, "n0x").baseline() + 40);
        assertEquals(find(pdf, "n1x").left(), find(pdf, "n0x").left(), 0.01);
    }

    @Test
    void itemsNeedNoCode() {
        Checked<PdfFile> file =
                Samples.write("<ul class=\"grid\"><li>One</li><li/><li><em>Two</em> qr</li></ul>");
        byte[] pdf = file.value().bytes();

        assertEquals(List.of(), file.problems());
        assertEquals(List.of(), TagReader.read(pdf).faults());
        assertEquals(List.of("One", "Two", "qr"), SourceWords.ofTags(pdf));
    }

    @Test
    void aLinkCanGoToAnItem() {
        String link = "<p><a class=\"ref\" href=\"#l39\">Link</a></p>";
        List<String> words = TagReader.read(Samples.pdf(link + grid(40))).words();

        assertEquals(List.of("Link,", "page"), words.subList(0, 2));
        assertTrue(Integer.parseInt(words.get(2)) > 1, words.get(2));
    }

    @Test
    void textBehindAGridStandsOnTheRhythm() {
        double step = Samples.THEME.page().rhythm();
        List<Double> baselines = new ArrayList<>();
        for (int items = 1; items < 6; items++) {
            byte[] pdf = Samples.pdf("<p>before</p>" + grid(items) + "<p>behind</p>");
            baselines.add(find(pdf, "behind").baseline() - find(pdf, "before").baseline());
        }
        for (double distance : baselines) {
            assertEquals(0, Math.IEEEremainder(distance, step), 0.02, "distance " + distance);
        }
    }

    @Test
    void theNumberOfADocumentIsDividedWithoutComplaint() {
        String address = "https://docs.example/d/" + "1aBcD2eFgH".repeat(6) + "/edit";
        String list =
                "<ol class=\"grid\"><li><qr href=\"%s\" alt=\"A\"/>%s</li><li>B</li></ol>"
                        .formatted(address, address);
        Checked<PdfFile> file = Samples.write(list);

        assertEquals(List.of(), file.problems());
        assertEquals(List.of(address, "B"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void aLongAddressIsDividedBesideItsCode() {
        String address =
                "https://www.gov.uk/guidance/national-professional-qualification-npq-courses";
        String list =
                "<ol class=\"grid\"><li><qr href=\"%s\" alt=\"A\"/>%s</li><li>B</li></ol>"
                        .formatted(address, address.substring(12));
        Checked<PdfFile> file = Samples.write(list);
        List<String> lines =
                PrintedWords.of(file.value().bytes()).stream()
                        .map(PrintedWords.Word::text)
                        .toList();

        assertEquals(List.of(), file.problems());
        assertTrue(
                lines.stream().anyMatch(line -> line.endsWith("/") || line.startsWith("-")),
                lines.toString());
    }
}
