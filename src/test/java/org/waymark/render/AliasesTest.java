package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** What readers find at addresses that pages, briefings and links had before. */
class AliasesTest {

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), AliasesTest::rename);
    }

    private static void rename(TestProject project) throws IOException {
        alias(project, "content/options/2-share.md", "help-others, /Next/Help_others.htm");
        alias(project, "content/npqs/1-leading-reading.md", "reading, npq/old-reading/");
        alias(project, "content/pages/6-about.md", "who-we-are");
        alias(project, "content/pages/index.md", "start");
        alias(project, "content/consultations/consultation-2017.md", "2017");
        project.replace(
                "content/links/all.json",
                "\"id\": \"guide\",",
                "\"id\": \"guide\", \"aliases\": [\"old-guide\"],");
    }

    private static void alias(TestProject project, String file, String aliases) throws IOException {
        String text = project.read(file);
        project.write(file, text.replaceFirst("---\n", "---\naliases: [" + aliases + "]\n"));
    }

    private static Path file(String path) {
        return site.project().output().resolve(path);
    }

    /** Where the page at an old address leads, by itself and by its link. */
    private static String end(String path) throws IOException {
        Document page = site.page(path);
        String refresh = page.select("meta[http-equiv=refresh]").attr("content");
        assertEquals("0; url=" + page.select("main a").attr("href"), refresh);
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        return page.select("main a").attr("href");
    }

    @Test
    void anOldIdLeadsToThePageOfItsKind() throws IOException {
        assertEquals("share.html", end("options/help-others.html"));
        assertEquals("leading-reading.html", end("npqs/reading.html"));
        assertEquals("about.html", end("who-we-are.html"));
        assertEquals("index.html", end("start.html"));
        assertEquals("consultation-2017.html", end("consultations/2017.html"));
    }

    @Test
    void anOldAddressLeadsOnWhereverItWas() throws IOException {
        assertEquals("../options/share.html", end("Next/Help_others.htm"));
        assertEquals("../../npqs/leading-reading.html", end("npq/old-reading/index.html"));
    }

    @Test
    void itSaysWhatItLeadsToAndNamesTheNewAddress() throws IOException {
        Document page = site.page("options/help-others.html");
        assertEquals("Share expertise", page.select("h1").text());
        assertEquals("Share expertise", page.select("main a").text());
        assertEquals(
                "https://www.gov.uk/riverside/next/options/share.html",
                page.select("link[rel=canonical]").attr("href"));
    }

    /** What is printed on paper and in codes goes on leading to the briefing and to the link. */
    @Test
    void oldShortAddressesLeadOn() throws IOException {
        assertEquals(
                "../../briefings/next-steps-after-leading-reading.pdf",
                end("go/reading/index.html"));
        assertEquals("https://www.gov.uk/evidence/guide", end("go/old-guide/index.html"));
        assertFalse(Files.exists(file("go/old-reading")));
    }

    @Test
    void aPdfStandsAtItsOldAddressTooInEveryFormat() throws IOException {
        for (String format : List.of("", "-booklet", "-large-print", "-poster")) {
            assertArrayEquals(
                    Files.readAllBytes(
                            file("briefings/next-steps-after-leading-reading" + format + ".pdf")),
                    Files.readAllBytes(
                            file("briefings/next-steps-after-reading" + format + ".pdf")));
        }
    }

    @Test
    void searchEnginesAreToldOfNoOldAddress() throws IOException {
        String sitemap = Files.readString(file("sitemap.xml"));
        for (String old : List.of("help-others", "after-reading", "who-we-are", "start.html")) {
            assertFalse(sitemap.contains(old), sitemap);
        }
    }

    /** The root of the host is not always the root of the site. */
    @Test
    void hostsThatReadThemGetTheSameRedirects() throws IOException {
        List<String> lines = Files.readAllLines(file("_redirects"));
        String root = "/riverside/next/";
        for (String line :
                List.of(
                        "/options/help-others.html " + root + "options/share.html 301",
                        "/options/help-others " + root + "options/share.html 301",
                        "/Next/Help_others " + root + "options/share.html 301",
                        "/npq/old-reading/ " + root + "npqs/leading-reading.html 301",
                        "/start.html " + root + " 301",
                        "/briefings/next-steps-after-reading-poster.pdf "
                                + root
                                + "briefings/next-steps-after-leading-reading-poster.pdf 301",
                        "/go/reading "
                                + root
                                + "briefings/next-steps-after-leading-reading.pdf 302",
                        "/go/guide/ https://www.gov.uk/evidence/guide 302",
                        "/go/old-guide https://www.gov.uk/evidence/guide 302")) {
            assertTrue(lines.contains(line), line + " is not in " + lines);
        }
        for (String line : lines) {
            assertEquals(3, line.split(" ", -1).length, line);
        }
    }
}
