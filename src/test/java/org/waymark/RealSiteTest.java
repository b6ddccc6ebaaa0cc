package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.build.BuildReport;

/** The hub's real content, built once and looked at from outside. */
class RealSiteTest {

    @TempDir static Path temp;

    private static TestProject project;
    private static BuildReport report;

    @BeforeAll
    static void build() throws IOException {
        project = TestProject.copy(temp.resolve("real"));
        report = project.build();
    }

    @Test
    void theContentHasNoErrors() {
        assertEquals(
                List.of(),
                report.problems().problems().stream()
                        .filter(problem -> !problem.code().toString().equals("address-placeholder"))
                        .map(problem -> problem.position() + " " + problem.message())
                        .toList());
    }

    @Test
    void everyNpqHasAPageAndABriefingAndEveryOptionAPage() throws IOException {
        Set<String> published = project.published().keySet();
        for (String npq : ids("npqs")) {
            assertTrue(published.contains("npqs/" + npq + ".html"), npq);
            assertTrue(published.contains("briefings/next-steps-after-" + npq + ".pdf"), npq);
        }
        for (String option : ids("options")) {
            assertTrue(published.contains("options/" + option + ".html"), option);
        }
        assertEquals(5, ids("npqs").size());
        assertEquals(6, ids("options").size());
        assertTrue(
                published.containsAll(
                        List.of("index.html", "404.html", "sitemap.xml", "robots.txt")));
        assertTrue(published.contains("briefings/next-steps-after-a-specialist-npq.pdf"));
    }

    /** A crawler of the test's own, so that a mistake of the build's checker would show. */
    @Test
    void noLinkOrFragmentLeadsNowhere() throws IOException {
        Map<Path, Document> pages = pages();
        List<String> broken = new ArrayList<>();
        int followed = 0;
        for (Map.Entry<Path, Document> page : pages.entrySet()) {
            for (Element link : page.getValue().select("[href], [src]")) {
                URI uri = URI.create(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
                if (uri.isAbsolute()) {
                    continue;
                }
                followed++;
                Path target =
                        uri.getPath().isEmpty()
                                ? page.getKey()
                                : page.getKey().resolveSibling(uri.getPath()).normalize();
                Document to = pages.get(target);
                boolean placed =
                        uri.getFragment() == null
                                || (to != null && to.getElementById(uri.getFragment()) != null);
                if (!Files.isRegularFile(target) || !placed) {
                    broken.add(page.getKey() + " -> " + uri);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(followed > 500, "only " + followed + " links were followed");
    }

    @Test
    void everyAddressInTheSiteIsInTheCatalogueOrTheHubsOwn() throws IOException {
        Set<String> catalogue = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("content/links"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("\"url\""))
                        .map(line -> line.replaceAll(".*\"url\": *\"([^\"]*)\".*", "$1"))
                        .forEach(catalogue::add);
            }
        }
        Set<String> strangers = new TreeSet<>();
        for (Document page : pages().values()) {
            for (Element link : page.select("a[href^=http]")) {
                String href = link.attr("href");
                if (!catalogue.contains(href) && !href.startsWith("https://next-steps.example/")) {
                    strangers.add(href);
                }
            }
        }
        assertEquals(Set.of(), strangers);
    }

    /**
     * The label is a promise made before the download: it must be true of the file. Where the guide
     * asks for the reader's course, the link begins with the answer and ends with the label.
     */
    @Test
    void downloadLinksTellTheTrueSizeAndNumberOfPages() throws IOException {
        int seen = 0;
        for (Map.Entry<Path, Document> page : pages().entrySet()) {
            for (Element link : page.getValue().select("a[href$=.pdf]")) {
                Path pdf = page.getKey().resolveSibling(link.attr("href")).normalize();
                try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                    String title = document.getDocumentInformation().getTitle();
                    String name = otherFormat(pdf).orElse(title);
                    long kilobytes = Math.round(Files.size(pdf) / 1000.0);
                    String label =
                            name
                                    + " (PDF, "
                                    + kilobytes
                                    + " KB, "
                                    + document.getNumberOfPages()
                                    + (document.getNumberOfPages() == 1 ? " page)" : " pages)");
                    Element answered = link.selectFirst(".answer-file");
                    assertEquals(label, (answered == null ? link : answered).text());
                    assertTrue(link.text().endsWith(label), link.text());
                    seen++;
                }
            }
        }
        assertTrue(seen >= 6, "only " + seen + " downloads were offered");
    }

    /** What the lists of other formats call them: the briefing itself is named above the list. */
    private static Optional<String> otherFormat(Path pdf) {
        String file = pdf.getFileName().toString();
        return Map.of(
                        "-booklet",
                        "A5 booklet",
                        "-large-print",
                        "Large print",
                        "-poster",
                        "Poster of the options")
                .entrySet()
                .stream()
                .filter(format -> file.endsWith(format.getKey() + ".pdf"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** An option's text stands in each format but the poster. */
    @Test
    void changingOneWordOfAnOptionChangesItsPageAndTheBriefingsAlone(@TempDir Path other)
            throws IOException {
        TestProject edited = TestProject.copy(other);
        edited.replace(
                "content/options/3-share-expertise.md",
                "this is a natural place",
                "this is a typical place");
        edited.build();
        Set<String> changed = changed(withoutMeasures(project), withoutMeasures(edited));
        changed.remove("waymark.sha256");
        Set<String> expected =
                ids("npqs").stream()
                        .flatMap(RealSiteTest::withOptions)
                        .collect(Collectors.toCollection(TreeSet::new));
        withOptions("a-specialist-npq").forEach(expected::add);
        expected.add("options/share-expertise.html");
        expected.add("scripts/search-index.js");
        expected.add("meaning.json"); // another word is another meaning
        assertEquals(expected, changed);
    }

    private static Stream<String> withOptions(String npq) {
        return Stream.of("", "-booklet", "-large-print")
                .map(format -> "briefings/next-steps-after-" + npq + format + ".pdf");
    }

    @Test
    void oneThreadAndFourGiveTheSameBytes(@TempDir Path one, @TempDir Path four)
            throws IOException {
        TestProject single = TestProject.copy(one);
        single.build(1);
        TestProject many = TestProject.copy(four);
        many.build(4);
        assertEquals(Set.of(), changed(single.published(), many.published()));
        assertEquals(Set.of(), changed(project.published(), many.published()));
    }

    @Test
    void buildingAgainWritesNothing() throws IOException {
        BuildReport again = project.build();
        assertEquals(0, java.util.Objects.requireNonNull(again.files()).written());
        assertEquals(0, again.files().removed());
    }

    /** {@code Output.sources()}: a file that an output does not claim cannot change its bytes. */
    @Test
    void anNpqsWordsReachNoPageThatDoesNotNameIt(@TempDir Path other) throws IOException {
        TestProject edited = TestProject.copy(other);
        String file = "content/npqs/5-leading-primary-mathematics.md";
        edited.write(file, edited.read(file) + "\nOne sentence more.\n");
        edited.build();
        Set<String> changed = changed(project.published(), edited.published());
        changed.remove("waymark.sha256");
        Set<String> expected = new TreeSet<>();
        withOptions("leading-primary-mathematics").forEach(expected::add);
        expected.add("npqs/leading-primary-mathematics.html");
        assertTrue(changed.containsAll(expected), changed.toString());
        changed.removeAll(expected);
        // Whatever else changed may only have changed because it tells the size of that PDF.
        for (String page : changed) {
            String text = edited.published().get(page);
            assertTrue(text.contains("next-steps-after-leading-primary-mathematics.pdf"), page);
        }
    }

    /** What was published, but for the sizes and versions of briefings that pages tell. */
    private static Map<String, String> withoutMeasures(TestProject project) throws IOException {
        Map<String, String> files = project.published();
        files.replaceAll(
                (name, text) ->
                        text.replaceAll("\\(PDF, \\d+ KB, \\d+ pages\\)", "(PDF)")
                                .replaceAll("version <strong>[0-9a-f]{7}<", "version <strong><")
                                .replaceAll("\"version\": ?\"[0-9a-f]{7}\"", "\"version\"")
                                .replaceAll("\"(bytes|pages)\": \\d+", "\"$1\""));
        return files;
    }

    /**
     * A reading of the test's own: in the main part, and in what stands before it. Names are left
     * as they are: the terms of the glossary, which have their words beside them, and what a short
     * address leads to, for its page leads on before anybody reads it. More than one of something
     * is explained as well as one is.
     */
    @Test
    void everyAbbreviationIsExplainedWhereAPageFirstHasIt() throws IOException {
        Map<String, String> terms = abbreviations();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Path, Document> page : pages().entrySet()) {
            if (!page.getValue().select("meta[http-equiv=refresh]").isEmpty()) {
                continue;
            }
            page.getValue().select("svg, select, script, code").remove();
            page.getValue().select("dl.glossary dt, dl.glossary a[href^=#term-]").remove();
            for (Element part : page.getValue().select("header.masthead, main")) {
                part.select("abbr").forEach(abbr -> abbr.prepend(abbr.attr("title") + " ("));
                String text = part.text().replace('\u00a0', ' ');
                terms.forEach((term, full) -> complain(page.getKey(), text, term, full, wrong));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyAbbreviationOfTheGlossaryHasItsWordsBesideIt() throws IOException {
        Path file = project.output().resolve("glossary.html");
        Map<String, String> entries = new HashMap<>();
        for (Element entry : Jsoup.parse(file.toFile(), "UTF-8").select("dl.glossary dt")) {
            entries.put(entry.ownText(), entry.select(".full").text().toLowerCase(Locale.ROOT));
        }
        Map<String, String> terms = abbreviations();
        entries.keySet().retainAll(terms.keySet());
        assertEquals(terms, entries);
    }

    /** The terms that are explained where a page first has them, with their words. */
    private static Map<String, String> abbreviations() throws IOException {
        Map<String, String> terms = new HashMap<>();
        Matcher entry =
                Pattern.compile("\"term\": \"([^\"]+)\",\\s*\"full\": \"([^\"]+)\"[^}]*?\\}")
                        .matcher(Files.readString(Path.of("content/glossary.json")));
        while (entry.find()) {
            if (!entry.group().contains("\"expand\": false")) {
                terms.put(entry.group(1), entry.group(2).toLowerCase(Locale.ROOT));
            }
        }
        assertTrue(terms.size() > 50, "only " + terms);
        return terms;
    }

    private static void complain(
            Path page, String text, String term, String full, List<String> wrong) {
        Matcher use =
                Pattern.compile("(?<![\\w/&.-])" + Pattern.quote(term) + "s?(?![\\w/-])")
                        .matcher(text);
        if (!use.find()) {
            return;
        }
        int from = Math.max(0, use.start() - full.length() - 4);
        int to = Math.min(text.length(), use.end() + full.length() + 4);
        if (!text.substring(from, to).toLowerCase(Locale.ROOT).contains(full)) {
            wrong.add(page.getFileName() + ": " + text.substring(from, to));
        }
    }

    /**
     * A fact is known by its words without those that explain an abbreviation, which stand in it
     * where the page first has the abbreviation and nowhere else.
     */
    @Test
    void everyFactLeadsToItsSourceWhereAPageFirstHasIt() throws IOException {
        Map<String, String> terms = abbreviations();
        int seen = 0;
        for (Map.Entry<Path, Document> page : pages().entrySet()) {
            Set<String> met = new TreeSet<>();
            for (Element fact : page.getValue().select("main .fact")) {
                if (met.add(unexplained(fact.text(), terms))) {
                    String where = page.getKey() + " " + fact.text();
                    Element next = fact.nextElementSibling();
                    String link = next == null ? "" : next.select("a.source").attr("href");
                    assertTrue(link.startsWith("#source-"), where);
                    assertEquals(
                            1,
                            page.getValue().select("li" + link + ":contains(checked on)").size(),
                            where);
                    seen++;
                }
            }
        }
        assertTrue(seen > 40, "only " + seen + " facts were found");
    }

    private static String unexplained(String text, Map<String, String> terms) {
        String plain = text.replace('\u00a0', ' ');
        for (Map.Entry<String, String> term : terms.entrySet()) {
            String words = Pattern.quote(term.getValue()) + "s? ";
            String brackets = "\\((" + Pattern.quote(term.getKey()) + "s?)\\)";
            plain = plain.replaceAll("(?i)" + words + brackets, "$1");
        }
        return plain;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(
                name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        return names;
    }

    private static List<String> ids(String folder) {
        String[] names = new File("content/" + folder).list();
        return Stream.of(java.util.Objects.requireNonNull(names))
                .map(name -> name.replaceFirst("^\\d+-", "").replaceFirst("\\.md$", ""))
                .sorted()
                .toList();
    }

    private static Map<Path, Document> pages() throws IOException {
        Map<Path, Document> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(project.output())) {
            for (Path file : files.filter(name -> name.toString().endsWith(".html")).toList()) {
                pages.put(file, Jsoup.parse(file.toFile(), "UTF-8"));
            }
        }
        return pages;
    }
}
