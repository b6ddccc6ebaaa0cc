package org.waymark.render;

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

/** A link that is given up is shown as text with its date, wherever it stands. */
class DeadLinksTest {

    private static final String DEAD = "(link not working since 3 November 2026)";

    @TempDir static Path temp;

    private static SmallSite site;

    /** "guide", "mentoring", "npq-reading" and "hub-home" are given up, "consultation" is not. */
    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), DeadLinksTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        project.write(
                "content/links.ledger.json",
                ledger(
                        entry("guide", "https://www.gov.uk/evidence/guide", 3, 4, 10),
                        entry("mentoring", "https://www.gov.uk/department/mentors/", 3, 8, 9),
                        entry("npq-reading", "https://www.gov.uk/department/reading", 3, 4, 5),
                        entry("hub-home", "https://www.gov.uk/riverside/", 3, 4, 5),
                        entry("consultation", "https://www.gov.uk/consult/qts", 3, 4, 29)));
    }

    private static String ledger(String... entries) {
        return "{ \"links\": [" + String.join(",", entries) + "] }";
    }

    private static String entry(String id, String url, int... days) {
        StringBuilder failures = new StringBuilder();
        for (int day : days) {
            failures.append(failures.isEmpty() ? "" : ",")
                    .append("{ \"on\": \"2026-11-%02d\", \"reason\": \"404\" }".formatted(day));
        }
        return "{ \"id\": \"%s\", \"url\": \"%s\", \"status\": \"404\", \"failures\": [%s] }"
                .formatted(id, url, failures);
    }

    @Test
    void noPageLeadsThereAnyMore() throws IOException {
        List<String> pages =
                site.project().published().keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .toList();
        assertTrue(pages.size() > 15, pages.toString());
        for (String page : pages) {
            String html = site.page(page).html();
            assertFalse(html.contains("href=\"https://www.gov.uk/evidence/guide\""), page);
            assertFalse(html.contains("href=\"https://www.gov.uk/department/"), page);
            assertFalse(html.contains("https://www.gov.uk/riverside/\""), page);
        }
    }

    @Test
    void runningTextKeepsItsOwnWordsAndTellsTheDay() throws IOException {
        String share = site.words("options/share.html");
        assertTrue(share.contains("Read what mentors do " + DEAD + ", then go back"), share);
        String reflect = site.words("options/reflect.html");
        assertTrue(reflect.contains("as A guide to implementation " + DEAD), reflect);
        String plan = site.words("plan.html");
        assertTrue(plan.contains("Read the guide " + DEAD + " first."), plan);
    }

    @Test
    void entriesOfTheCatalogueTellItToo() throws IOException {
        String directory = site.words("links.html");
        assertTrue(directory.contains("Being a mentor " + DEAD + " The department"), directory);
        assertTrue(site.words("npqs/leading-reading.html").contains("Leading reading NPQ " + DEAD));
        assertTrue(site.words("pathway.html").contains("Mentor " + DEAD));
        assertTrue(site.words("glossary.html").contains("Read more: Being a mentor " + DEAD));
        assertFalse(site.page("index.html").text().contains("More about our work"));
    }

    @Test
    void aLinkThatFailedOnTwoDaysSoFarIsStillALink() throws IOException {
        Document directory = site.page("links.html");
        assertEquals(
                "The consultation",
                directory.select("a[href=https://www.gov.uk/consult/qts]").text());
    }

    @Test
    void itsShortAddressSaysSoInsteadOfLeadingOn() throws IOException {
        Document page = site.page("go/guide/index.html");
        assertEquals(0, page.select("meta[http-equiv=refresh], a[href^=http]").size());
        assertTrue(page.text().contains("link not working since 3 November 2026"), page.text());
        assertTrue(page.text().contains("https://www.gov.uk/evidence/guide"), page.text());
        String redirects = Files.readString(site.project().output().resolve("_redirects"));
        assertFalse(redirects.contains("/go/guide"), redirects);
        assertTrue(redirects.contains("/go/consultation"), redirects);
    }

    @Test
    void theIndexesLeadToThatPage() throws IOException {
        Document letters = site.page("a-to-z.html");
        assertEquals(
                "go/guide/",
                letters.select("a:containsOwn(A guide to)").attr("href").replace("index.html", ""));
        assertTrue(letters.text().contains("Evidence Centre · link not working since 3 November"));
    }

    @Test
    void theDataTellTheDay() throws IOException {
        String links = Files.readString(site.project().output().resolve("links.json"));
        String spaceless = links.replaceAll("\\s", "");
        assertEquals(5, spaceless.split("\"notWorkingSince\":\"2026-11-03\"", -1).length, links);
    }

    @Test
    void paperHasTheWordsWithoutACode() throws IOException {
        String briefing = site.briefing("leading-reading");
        assertTrue(briefing.contains("Read what mentors do " + DEAD + ", then"), briefing);
        assertTrue(briefing.contains("Leading reading NPQ " + DEAD), briefing);
        assertTrue(briefing.contains("Mentor " + DEAD), briefing);
        assertFalse(briefing.contains("A guide to implementation, Evidence"), briefing);
        assertFalse(briefing.contains("gov.uk/department"), briefing);
        assertTrue(briefing.contains("against Being a mentor " + DEAD), briefing);
    }

    @Test
    void theBuildNamesTheLineOfEach() {
        assertEquals(
                4,
                site.warnings().stream().filter(one -> one.endsWith(" link-dead")).count(),
                site.warnings().toString());
        assertTrue(
                site.warnings().contains("content/links/all.json:6:15 link-dead"),
                site.warnings().toString());
    }
}
