package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/** The briefings that the hub really publishes. */
class RealBriefingsTest {

    @TempDir static Path temp;

    private static final Map<String, byte[]> BRIEFINGS = new TreeMap<>();
    private static TestProject project;

    @BeforeAll
    static void build() throws IOException {
        project = TestProject.copy(temp.resolve("real"));
        project.build();
        try (Stream<Path> files = Files.list(project.output().resolve("briefings"))) {
            for (Path file : files.toList()) {
                BRIEFINGS.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void thereIsOneForEachNpqAndOneForAllInEachFormat() {
        assertEquals(24, BRIEFINGS.size(), BRIEFINGS.keySet().toString());
        for (String format : List.of("-booklet.pdf", "-large-print.pdf", "-poster.pdf")) {
            long count = BRIEFINGS.keySet().stream().filter(one -> one.endsWith(format)).count();
            assertEquals(6, count, format);
        }
    }

    @Test
    void eachKeepsToPdfUaAndPdfA() throws Exception {
        for (Map.Entry<String, byte[]> briefing : BRIEFINGS.entrySet()) {
            assertEquals(List.of(), Conformance.problems(briefing.getValue()), briefing.getKey());
        }
    }

    /**
     * What veraPDF cannot see: each letter tagged once, no words joined, lists and tables whole.
     */
    @Test
    void theTagsOfEachReadWell() {
        BRIEFINGS.forEach(
                (name, bytes) -> assertEquals(List.of(), TagReader.read(bytes).faults(), name));
    }

    @Test
    void eachOpensWithItsTitleItsLanguageAndBookmarks() throws IOException {
        for (Map.Entry<String, byte[]> briefing : BRIEFINGS.entrySet()) {
            try (PDDocument document = Loader.loadPDF(briefing.getValue())) {
                PDDocumentCatalog catalog = document.getDocumentCatalog();
                String title = document.getDocumentInformation().getTitle();
                assertTrue(title.startsWith("Next steps after "), title);
                assertTrue(catalog.getViewerPreferences().displayDocTitle());
                assertEquals("en-GB", catalog.getLanguage());
                assertTrue(catalog.getMarkInfo().isMarked());
                List<String> bookmarks = bookmarks(catalog);
                if (isPoster(briefing.getKey())) {
                    assertEquals(1, document.getNumberOfPages(), briefing.getKey());
                    continue; // one page, one bookmark
                }
                assertTrue(
                        bookmarks.contains("Option 1: Reflect and implement"),
                        bookmarks.toString());
                assertTrue(
                        bookmarks.contains("Option 6: Expanding knowledge"), bookmarks.toString());
            }
        }
    }

    private static boolean isPoster(String name) {
        return name.endsWith("-poster.pdf");
    }

    private static List<String> bookmarks(PDDocumentCatalog catalog) {
        List<String> titles = new ArrayList<>();
        assertNotNull(catalog.getDocumentOutline());
        catalog.getDocumentOutline().children().forEach(item -> add(item, titles));
        return titles;
    }

    private static void add(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> add(child, titles));
    }

    /**
     * The order in which the text is drawn, which a plain text extractor follows, is the order of
     * the tags. Between two words there may be a running line, a leader or a list's mark; an
     * address may be divided between lines.
     */
    @Test
    void theTextOrderIsTheReadingOrder() throws IOException {
        for (Map.Entry<String, byte[]> briefing : BRIEFINGS.entrySet()) {
            String drawn = drawn(briefing.getValue());
            List<String> lost = new ArrayList<>();
            int next = 0;
            for (String word : TagReader.read(briefing.getValue()).words()) {
                int at = drawn.indexOf(word, next);
                if (at < 0 || at > next + 250) {
                    lost.add(word);
                } else {
                    next = at + word.length();
                }
            }
            assertEquals(List.of(), lost, briefing.getKey());
            int least = isPoster(briefing.getKey()) ? 500 : 10_000;
            assertTrue(next > least, "only " + next + " letters were compared");
        }
    }

    /**
     * The letters of all pages without the running lines, which can stand in the middle of a word.
     */
    private static String drawn(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String title = document.getDocumentInformation().getTitle();
            StringBuilder letters = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                boolean first = page == 1;
                stripper.getText(document)
                        .lines()
                        .filter(line -> first || !line.startsWith(title))
                        .filter(line -> !line.matches(".*Page \\d+ of \\d+ *"))
                        .forEach(letters::append);
            }
            return letters.toString().replaceAll("\\s+", "");
        }
    }

    /**
     * Whoever cannot use the PDF finds the same words on the option's page, and the other way
     * round.
     */
    @Test
    void eachParagraphOfAnOptionsPageStandsInTheGeneralBriefing() throws IOException {
        String printed = plain(general().text());
        List<String> missing = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> pages = Files.list(project.output().resolve("options"))) {
            for (Path page : pages.sorted().toList()) {
                Document html = read(page);
                for (Element block :
                        html.select(".prose p, .prose li, .prose td, .prose h2, .phases ul li")) {
                    compared++;
                    if (!printed.contains(plain(block.text()))) {
                        missing.add(page.getFileName() + ": " + block.text());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(compared > 150, "only " + compared + " paragraphs were compared");
    }

    /**
     * The same words in the same order, measured: of what an option's page says, nearly all stands
     * in the option's part of the briefing, in the order of the page. Questions to plan with stand
     * in the briefing's plan; lists of links and facts are set for their medium.
     */
    @Test
    void thePartOfAnOptionReadsInTheOrderOfItsPage() throws IOException {
        TagReader.Element briefing = general();
        Map<String, Double> shares = new TreeMap<>();
        try (Stream<Path> pages = Files.list(project.output().resolve("options"))) {
            for (Path page : pages.filter(name -> name.toString().endsWith(".html")).toList()) {
                Document html = read(page);
                String words =
                        html
                                .select(".lead, .terms h3, .terms p, .terms li, .prose, .relations")
                                .eachText()
                                .stream()
                                .collect(Collectors.joining(" "));
                List<String> web = ReadingOrder.words(words);
                assertTrue(web.size() > 300, page + " has only " + web.size() + " words");
                List<String> paper = ReadingOrder.words(part(briefing, title(html)).text());
                shares.put(html.title(), ReadingOrder.share(web, paper));
            }
        }
        assertEquals(6, shares.size(), shares.toString());
        shares.forEach((title, share) -> assertTrue(share >= 0.995, title + ": " + shares));
    }

    /** A page without the small numbers that lead from its facts to their sources. */
    private static Document read(Path page) throws IOException {
        Document html = Jsoup.parse(page.toFile(), "UTF-8");
        html.select("sup:has(a.source)").remove();
        return html;
    }

    private static String title(Document option) {
        return option.expectFirst("h1").text();
    }

    /** The part of a briefing under a heading that ends with some words. */
    private static TagReader.Element part(TagReader.Element in, String title) {
        for (TagReader.Element element : in.elements()) {
            boolean here =
                    element.elements().stream()
                            .anyMatch(
                                    one ->
                                            one.type().equals("H2")
                                                    && one.text().strip().endsWith(title));
            if (here) {
                return element;
            }
        }
        throw new AssertionError("the briefing has no part " + title);
    }

    private static TagReader.Element general() {
        byte[] pdf = BRIEFINGS.get("next-steps-after-a-specialist-npq.pdf");
        return TagReader.read(Objects.requireNonNull(pdf)).root();
    }

    /** Without what only paper needs: numbers of links, pages, and where a line was broken. */
    private static String plain(String text) {
        return text.replaceAll("\\[\\d+\\]", "")
                .replaceAll(" \\(Option.\\d+, page \\d+\\)", "")
                .replaceAll(", page \\d+", "")
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
