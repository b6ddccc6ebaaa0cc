package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** Finding one's way: menus, breadcrumbs, addresses and the files for search engines. */
class NavigationTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), NavigationTest::edit);
    }

    /** The menu's order is neither that of titles nor that of ids. */
    private static void edit(TestProject project) throws IOException {
        Path pages = project.root().resolve("content/pages");
        Files.move(pages.resolve("2-options.md"), pages.resolve("9-options.md"));
        Files.move(pages.resolve("5-glossary.md"), pages.resolve("2-glossary.md"));
        project.write(
                "content/pages/10-contact.md",
                "---\ntitle: Contact\nsummary: Write.\nmenu: footer\n---\nWrite to us.\n");
    }

    private static Set<String> pages() throws IOException {
        return site.project().published().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("go/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Elements menu(String page) throws IOException {
        return site.page(page).select("header nav a");
    }

    @Test
    void theGuideComesFirstAndPagesInTheOrderOfFileNames() throws IOException {
        List<String> order =
                List.of("Help me choose", "NPQs", "Glossary", "Pathway", "Links", "Options");
        for (String page : pages()) {
            assertEquals(order, menu(page).eachText(), page);
        }
    }

    /** As numbers: 6 comes before 10. */
    @Test
    void theFooterHasItsOwnMenuInOrder() throws IOException {
        assertEquals(
                List.of("About", "A to Z", "Contact"),
                site.page("npqs/leading-reading.html").select("footer nav a").eachText());
    }

    @Test
    void theMenuWorksFromEveryFolder() throws IOException {
        assertEquals("npqs.html", menu("index.html").get(1).attr("href"));
        assertEquals("../npqs.html", menu("options/share.html").get(1).attr("href"));
    }

    @Test
    void thePageBeingShownIsMarkedOnceInTheMenu() throws IOException {
        assertEquals(
                List.of("Links"),
                site.page("links.html").select("header [aria-current=page]").eachText());
        assertEquals(
                List.of("About"),
                site.page("about.html").select("footer [aria-current=page]").eachText());
        assertEquals(
                0, site.page("options/share.html").select("header [aria-current=page]").size());
    }

    private static List<String> breadcrumbs(String page) throws IOException {
        return site.page(page).select("nav.breadcrumbs li").eachText();
    }

    @Test
    void breadcrumbsLeadFromHomeThroughTheListToThePage() throws IOException {
        assertEquals(
                List.of("Home", "NPQs", "Leading reading"),
                breadcrumbs("npqs/leading-reading.html"));
        assertEquals(
                List.of("Home", "Options", "Share expertise"), breadcrumbs("options/share.html"));
        assertEquals(
                List.of("Home", "Pathway", "A consultation"),
                breadcrumbs("consultations/consultation-2017.html"));
        assertEquals(List.of("Home", "About"), breadcrumbs("about.html"));
    }

    @Test
    void theHomePageHasNone() throws IOException {
        assertEquals(List.of(), breadcrumbs("index.html"));
    }

    @Test
    void theLastBreadcrumbIsThePageItselfAndNoLink() throws IOException {
        Elements last = site.page("options/share.html").select("nav.breadcrumbs li:last-child");
        assertEquals("page", last.select("[aria-current]").attr("aria-current"));
        assertEquals(0, last.select("a").size());
        assertEquals(
                List.of("../index.html", "../options.html"),
                site.page("options/share.html").select("nav.breadcrumbs a").eachAttr("href"));
    }

    @Test
    void everyPageNamesItselfAndItsAddress() throws IOException {
        for (String path : pages()) {
            Document page = site.page(path);
            assertEquals(1, page.select("h1").size(), path);
            assertTrue(page.title().startsWith(page.select("h1").text()), page.title());
            assertEquals("en-GB", page.select("html").attr("lang"), path);
        }
        assertEquals(
                ADDRESS + "options/share.html",
                site.page("options/share.html").select("link[rel=canonical]").attr("href"));
        assertEquals(ADDRESS, site.page("index.html").select("link[rel=canonical]").attr("href"));
    }

    @Test
    void thePageForWrongAddressesIsNotForSearchEngines() throws IOException {
        Document page = site.page("404.html");
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("link[rel=canonical]").size());
        assertEquals(1, page.select("main a[href=" + ADDRESS + "]").size());
        assertFalse(pages().contains("not-found.html"));
    }

    @Test
    void theSitemapHoldsEveryPageButThatOneAndEveryBriefing() throws IOException {
        Set<String> expected =
                site.project().published().keySet().stream()
                        .filter(path -> path.endsWith(".html") || path.endsWith(".pdf"))
                        .filter(path -> !path.equals("404.html") && !path.startsWith("go/"))
                        .map(path -> ADDRESS + (path.equals("index.html") ? "" : path))
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed =
                Pattern.compile("<loc>(.*?)</loc>")
                        .matcher(text("sitemap.xml"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        assertEquals(expected, new TreeSet<>(listed));
        assertEquals(expected.size(), listed.size());
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() throws IOException {
        assertTrue(text("robots.txt").contains("\nSitemap: " + ADDRESS + "sitemap.xml\n"));
    }

    private static String text(String file) throws IOException {
        return Files.readString(site.project().output().resolve(file));
    }

    @Test
    void theFirstOptionHasNoPreviousAndTheLastNoNext() throws IOException {
        assertEquals(List.of("share.html"), turns("options/reflect.html"));
        assertEquals(List.of("reflect.html", "study.html"), turns("options/share.html"));
        assertEquals(List.of("share.html"), turns("options/study.html"));
    }

    private static List<String> turns(String page) throws IOException {
        return site.page(page).select("nav.turn a").eachAttr("href");
    }
}
