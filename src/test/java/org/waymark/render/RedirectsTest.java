package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** The short addresses that are printed: what is at them, and for what. */
class RedirectsTest {

    private static final String LINKS = "content/links/all.json";

    @TempDir static Path temp;

    private static SmallSite site;

    /** Two links for maintainers: one that a page names, one that nothing names. */
    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), RedirectsTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        String links = project.read(LINKS);
        String one = links.substring(links.indexOf("    {"), links.indexOf("    },") + 7);
        String kept =
                one.replace("reader", "maintainer")
                        .replace("    \"options\": [", "    \"npqs\": [");
        kept = kept.replace("[\"reflect\"]", "[]");
        String named = kept.replace("\"guide\"", "\"named\"").replace("/guide", "/a?b=c&d='e'");
        String unnamed = kept.replace("\"guide\"", "\"unnamed\"").replace("/guide", "/f");
        project.write(
                LINKS,
                links.replaceFirst(
                        "    \\{",
                        java.util.regex.Matcher.quoteReplacement(named + unnamed + "    {")));
        project.replace("content/pages/6-about.md", "We are a hub.", "See [this](link:named).");
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(site.project().output().resolve("go"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static Document page(String name) throws IOException {
        return site.page("go/" + name + "/index.html");
    }

    @Test
    void everyBriefingAndEveryLinkThatReadersMeetHasOne() throws IOException {
        assertEquals(
                Set.of(
                        "next-steps",
                        "leading-reading",
                        "leading-teaching",
                        "guide",
                        "mentoring",
                        "npq-reading",
                        "consultation",
                        "hub-home",
                        "named"),
                names());
    }

    /** Without a delay it is no time limit (WCAG 2.2.1), and without a script it always works. */
    @Test
    void aLinksLeadsToItsAddressAtOnceAndWithoutAScript() throws IOException {
        Document page = page("guide");
        String address = "https://www.gov.uk/evidence/guide";
        assertEquals("0; url=" + address, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(address, page.select("main a").attr("href"));
        assertEquals(address, page.select("link[rel=canonical]").attr("href"));
        assertEquals(0, page.select("script").size());
    }

    @Test
    void anAddressWithMarksOfHtmlInItIsNotChanged() throws IOException {
        String address = "https://www.gov.uk/evidence/a?b=c&d='e'";
        assertEquals(
                "0; url=" + address,
                page("named").select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(address, page("named").select("main a").attr("href"));
    }

    /** Who stays on the page, or hears only its title, knows where the way goes. */
    @Test
    void itSaysWhatItLeadsTo() throws IOException {
        Document page = page("guide");
        assertEquals("A guide to implementation – Riverside Teaching Hub", page.title());
        assertEquals("A guide to implementation", page.select("h1").text());
        assertEquals("A guide to implementation", page.select("main a").text());
        assertEquals("en-GB", page.select("html").attr("lang"));
    }

    @Test
    void aBriefingsLeadsToItsFileWhereverTheSiteStands() throws IOException {
        Document page = page("leading-reading");
        String file = "briefings/next-steps-after-leading-reading.pdf";
        assertEquals(
                "0; url=../../" + file, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("../../" + file, page.select("main a").attr("href"));
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertTrue(canonical.startsWith("https://") && canonical.endsWith("/" + file), canonical);
        String label = page.select("main a").text();
        assertTrue(
                label.matches("Next steps after leading reading \\(PDF, \\d+ KB, \\d+ pages\\)"),
                label);
    }

    @Test
    void theGeneralBriefingsHasAWordForItsName() throws IOException {
        String href = page("next-steps").select("main a").attr("href");
        assertEquals("../../briefings/next-steps-after-a-specialist-npq.pdf", href);
    }

    /** They say nothing of their own that anybody could search for. */
    @Test
    void searchEnginesAreToldToLeaveThemOut() throws IOException {
        for (String name : names()) {
            assertEquals("noindex", page(name).select("meta[name=robots]").attr("content"), name);
        }
        String sitemap = Files.readString(site.project().output().resolve("sitemap.xml"));
        assertFalse(sitemap.contains("/go/"), sitemap);
        assertTrue(sitemap.contains("/briefings/next-steps-after-leading-reading.pdf<"), sitemap);
    }

    @Test
    void theyAreNotCountedAsPages() throws IOException {
        TestProject project = site.project();
        String root = project.root().toString();
        String said = project.run("check", root, "--date", "2026-11-22").out();
        assertTrue(said.contains("Checked 24 pages and 12 PDFs"), said);
    }
}
