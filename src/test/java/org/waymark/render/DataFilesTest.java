package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.content.Hub;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.site.Resolver;
import org.waymark.site.Site;
import org.waymark.site.SmallHub;

/** The site as data: true of the site, complete, and with names that stay. */
class DataFilesTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";
    private static final String LINKS = "content/links/all.json";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), DataFilesTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        Notes.noting(Notes.note("2026-11-02", "New.", ", \"options\": [\"share\"]")).to(project);
        project.replace("content/options/2-share.md", "title: Share", "title: R&D \\ Share");
    }

    private static Map<String, Object> data(String file) throws IOException {
        return ParsedJson.of(Files.readString(site.project().output().resolve(file)));
    }

    private static List<Map<String, Object>> pages() throws IOException {
        return ParsedJson.list(data("pages.json"), "pages");
    }

    private static List<Map<String, Object>> briefings() throws IOException {
        return ParsedJson.list(data("pages.json"), "briefings");
    }

    private static List<Map<String, Object>> links() throws IOException {
        return ParsedJson.list(data("links.json"), "links");
    }

    /** Where an address of the site stands in it. */
    private static String path(String address) {
        assertTrue(address.startsWith(ADDRESS), address);
        String path = address.substring(ADDRESS.length());
        return path.isEmpty() ? "index.html" : path;
    }

    @Test
    void everyPageIsListedOnceAndNothingElse() throws IOException {
        Set<String> published =
                site.project().published().keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .filter(path -> !path.startsWith("go/") && !path.equals("404.html"))
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed =
                ParsedJson.texts(pages(), "address").stream().map(DataFilesTest::path).toList();
        assertEquals(published, new TreeSet<>(listed));
        assertEquals(published.size(), listed.size());
    }

    @Test
    void whatIsSaidOfAPageIsWhatItSaysItself() throws IOException {
        for (Map<String, Object> one : pages()) {
            String address = ParsedJson.text(one, "address");
            Document page = site.page(path(address));
            assertEquals(page.select("h1").text(), one.get("title"));
            assertEquals(page.select("meta[name=description]").attr("content"), one.get("summary"));
            assertEquals(page.select("link[rel=canonical]").attr("href"), address);
        }
    }

    @Test
    void pagesHaveKindsAndNamesOfTheirOwn() throws IOException {
        List<String> ids = ParsedJson.texts(pages(), "id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(
                ids.containsAll(
                        List.of(
                                "npq:leading-reading",
                                "option:share",
                                "consultation:consultation-2017",
                                "page:index",
                                "page:npqs",
                                "page:about")),
                ids.toString());
        for (Map<String, Object> one : pages()) {
            assertEquals(ParsedJson.text(one, "id").split(":", 2)[0], one.get("kind"));
        }
    }

    @Test
    void onlyNotedChangesHaveADay() throws IOException {
        List<String> changed =
                pages().stream()
                        .filter(one -> one.containsKey("changedOn"))
                        .map(one -> one.get("id") + " " + one.get("changedOn"))
                        .toList();
        assertEquals(
                List.of(
                        "npq:leading-reading 2026-11-02",
                        "npq:leading-teaching 2026-11-02",
                        "option:share 2026-11-02"),
                changed);
    }

    @Test
    void everyBriefingTellsTheTruthAboutItsFiles() throws IOException {
        Set<Path> told = new HashSet<>();
        for (Map<String, Object> briefing : briefings()) {
            for (Map<String, Object> file : ParsedJson.list(briefing, "files")) {
                Path pdf = site.project().output().resolve(path(ParsedJson.text(file, "address")));
                assertEquals((int) Files.size(pdf), file.get("bytes"));
                try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
                    assertEquals(document.getNumberOfPages(), file.get("pages"));
                }
                told.add(pdf);
            }
            List<String> formats = ParsedJson.texts(ParsedJson.list(briefing, "files"), "format");
            assertEquals(List.of("a4", "booklet", "large-print", "poster"), formats);
        }
        long published =
                site.project().published().keySet().stream()
                        .filter(path -> path.endsWith(".pdf"))
                        .count();
        assertEquals(published, told.size());
    }

    @Test
    void aBriefingTellsItsVersionFeedPageAndShortAddress() throws IOException {
        Map<String, Object> reading = briefings().get(1);
        assertEquals("briefing:leading-reading", reading.get("id"));
        assertEquals("Next steps after leading reading", reading.get("title"));
        assertEquals("npq:leading-reading", reading.get("page"));
        assertEquals(ADDRESS + "go/leading-reading", reading.get("short"));
        assertEquals(ADDRESS + "feeds/leading-reading.xml", reading.get("feed"));
        String version = ParsedJson.text(reading, "version");
        assertTrue(version.matches("[0-9a-f]{7}"), version);
        assertTrue(site.briefing("leading-reading").contains("version " + version), version);
        assertFalse(briefings().get(0).containsKey("page"));
    }

    @Test
    void eachFileSaysItsVersionAndWhatItsKeysMean() throws IOException {
        Map<String, Object> fields = ParsedJson.group(data("pages.json"), "fields");
        Set<String> pageKeys = ParsedJson.group(fields, "pages").keySet();
        pages().forEach(one -> assertTrue(pageKeys.containsAll(one.keySet()), one.toString()));
        Set<String> briefingKeys = new HashSet<>(ParsedJson.group(fields, "briefings").keySet());
        briefingKeys.add("feed");
        for (Map<String, Object> one : briefings()) {
            assertTrue(briefingKeys.containsAll(one.keySet()), one.toString());
            ParsedJson.list(one, "files").get(0).keySet().stream()
                    .map(key -> "files." + key)
                    .forEach(key -> assertTrue(briefingKeys.contains(key), key));
        }
        Set<String> linkKeys = ParsedJson.group(data("links.json"), "fields").keySet();
        links().forEach(one -> assertTrue(linkKeys.containsAll(one.keySet()), one.toString()));
        assertEquals(1, data("pages.json").get("version"));
        assertEquals(1, data("links.json").get("version"));
    }

    @Test
    void linksAreThoseOfTheDirectoryAndTheirShortAddressesLeadThere() throws IOException {
        Set<String> shown =
                new TreeSet<>(site.page("links.html").select(".links a").eachAttr("href"));
        assertEquals(shown, new TreeSet<>(ParsedJson.texts(links(), "url")));
        for (Map<String, Object> link : links()) {
            Document redirect = site.page(path(ParsedJson.text(link, "short")) + "/index.html");
            assertEquals(link.get("url"), redirect.select("main a").attr("href"));
        }
    }

    @Test
    void aLinkNamesItsOptionsAndNpqsAsThePagesDo() throws IOException {
        Map<String, Object> mentoring =
                links().stream()
                        .filter(one -> "mentoring".equals(one.get("id")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("option:share"), mentoring.get("options"));
        assertEquals(List.of("npq:leading-teaching"), mentoring.get("npqs"));
        assertTrue(ParsedJson.texts(pages(), "id").contains("npq:leading-teaching"));
    }

    private static Unprinted hub(String name, SmallSite.Edit edit) throws IOException {
        return new Unprinted(SmallHub.with(temp.resolve(name), edit));
    }

    private static List<String> ids(Unprinted hub, String file, String list) {
        return ParsedJson.texts(ParsedJson.list(hub.data(file), list), "id");
    }

    @Test
    void linksForMaintainersAreNoneOfIt() throws IOException {
        assertTrue(ParsedJson.texts(links(), "id").contains("guide"));
        Unprinted hub =
                hub(
                        "maintainer",
                        project ->
                                project.write(
                                        LINKS,
                                        project.read(LINKS)
                                                .replaceFirst("\"reader\"", "\"maintainer\"")));
        assertFalse(ids(hub, "links.json", "links").contains("guide"));
    }

    /** An address that nobody has opened stops the build; should it ever pass, it stays inside. */
    @Test
    void anAddressThatNobodyHasSeenIsNoneOfItEither() throws IOException {
        TestProject project = SmallSite.project(temp.resolve("unseen"));
        String all = project.read(LINKS);
        String evidence = "(?s)(\"id\": \"guide\".*?\"evidence\": \")[a-z-]+";
        project.write(LINKS, all.replaceFirst(evidence, "$1not-seen"));
        Loaded loaded = new Loader().load(project.root());
        assertEquals(1, loaded.problems().size(), loaded.problems().toString());
        Hub hub = loaded.project().hub();
        Site unseen = new Resolver().resolve(hub, TestProject.TODAY).value();
        List<Map<String, Object>> links = ParsedJson.list(LinksData.compose(unseen), "links");
        assertFalse(ParsedJson.texts(links, "id").contains("guide"));
        assertTrue(ParsedJson.texts(links, "id").contains("mentoring"));
    }

    @Test
    void namesStayWhenTitlesChange() throws IOException {
        Unprinted before = hub("before", project -> {});
        Unprinted after =
                hub(
                        "after",
                        project -> {
                            project.replace("content/options/2-share.md", "Share expert", "Other");
                            project.replace(
                                    "content/npqs/1-leading-reading.md", "title: Lea", "title: Pl");
                            project.replace("content/pages/6-about.md", "title: Ab", "title: Ab2");
                        });
        assertEquals(ids(before, "pages.json", "pages"), ids(after, "pages.json", "pages"));
        assertEquals(ids(before, "pages.json", "briefings"), ids(after, "pages.json", "briefings"));
    }

    @Test
    void withoutNotesThereIsNoDayAndNoFeed() throws IOException {
        Map<String, Object> data = hub("quiet", project -> {}).data("pages.json");
        assertFalse(data.containsKey("feed"));
        assertFalse(data.toString().contains("changedOn=2"));
    }
}
