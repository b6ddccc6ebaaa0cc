package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.upkeep.LocalWeb.Reply;

/** Each way in which an address can answer, on a server of this machine. */
class CheckupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String GOOD = "https://good.gov.uk/";

    @TempDir Path temp;

    private LocalWeb web;
    private TestProject project;

    @BeforeEach
    void start() throws IOException {
        web = new LocalWeb().at(GOOD, 200);
        project = SmallSite.project(temp);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** A catalogue of these addresses, as links "link-0", "link-1" and so on. */
    private void catalogue(String... addresses) throws IOException {
        StringBuilder links = new StringBuilder("{ \"links\": [\n");
        for (int i = 0; i < addresses.length; i++) {
            links.append(i == 0 ? "" : ",\n")
                    .append("  { \"id\": \"link-" + i + "\",\n    \"title\": \"Link\",\n    ")
                    .append("\"url\": \"" + addresses[i] + "\",\n    \"publisher\": \"P\",\n    ")
                    .append("\"description\": \"D.\", \"kind\": \"guidance\",\n    ")
                    .append("\"audience\": \"reader\", \"evidence\": \"confirmed\",\n    ")
                    .append("\"review_by\": \"2027-06-30\" }");
        }
        project.write("content/links/all.json", links + "\n] }\n");
    }

    private CheckupReport check(LocalDate day) throws InterruptedException {
        Loaded loaded = new Loader().load(project.root());
        return new Checkup(loaded, day).run(null, web.manner());
    }

    /** What is said of the second link; the first one is good, so that the network is there. */
    private String said(String address) throws IOException, InterruptedException {
        catalogue(GOOD, address);
        String text = check(DAY).text();
        int at = text.indexOf(": link-1\n");
        return at < 0 ? text.lines().findFirst().orElse("") : section(text, at);
    }

    private static String section(String text, int at) {
        String before = text.substring(0, at);
        String title = before.substring(before.lastIndexOf("\n\n") + 2).lines().toList().get(0);
        return title.replaceFirst(":.*", "")
                + ": "
                + text.substring(at).lines().toList().get(2).strip();
    }

    @Test
    void whatAnswersIsFineAndAskedOnceWithoutItsPage() throws Exception {
        web.at("https://a.gov.uk/x", 200);
        assertEquals(
                "2 links checked on 2026-11-22: 2 fine, 0 dead, 0 failing, 0 could not be checked",
                said("https://a.gov.uk/x"));
        assertTrue(web.requests.contains("HEAD https://a.gov.uk/x"), web.requests.toString());
        assertEquals(2, web.requests.size());
        assertEquals(
                List.of("Waymark link check (+https://www.gov.uk/riverside/next/)"),
                web.agents.stream().distinct().toList());
    }

    @Test
    void whatIsGoneFails() throws Exception {
        web.at("https://a.gov.uk/gone", 404).at("https://a.gov.uk/410", 410);
        assertEquals("Failing: 404 Not Found; day 1 of 3", said("https://a.gov.uk/gone"));
        assertEquals("Failing: 410 Gone; day 1 of 3", said("https://a.gov.uk/410"));
        assertEquals(
                "Failing: there is no host called nowhere.gov.uk; day 1 of 3",
                said("https://nowhere.gov.uk/"));
    }

    @Test
    void whatRefusesProgramsIsLeftToAPerson() throws Exception {
        for (int status : new int[] {401, 403, 400, 500, 503}) {
            web.at("https://a.gov.uk/x", status);
            String said = said("https://a.gov.uk/x");
            assertTrue(said.startsWith("Could not be checked: " + status), said);
        }
    }

    @Test
    void busyServersAreAskedAgainLater() throws Exception {
        Reply busy = new Reply(429, Map.of("Retry-After", "30"), "", 0);
        web.at("https://a.gov.uk/x", busy, new Reply(200, Map.of(), "", 0));
        assertTrue(said("https://a.gov.uk/x").contains("2 fine"));
        assertTrue(web.pauses.contains(Duration.ofSeconds(30)), web.pauses.toString());
        web.at("https://a.gov.uk/x", new Reply(429, Map.of("Retry-After", "3600"), "", 0));
        assertEquals("Could not be checked: 429 Too Many Requests", said("https://a.gov.uk/x"));
        assertFalse(web.pauses.contains(Duration.ofHours(1)), web.pauses.toString());
        web.at("https://a.gov.uk/y", new Reply(503, Map.of(), "", 0));
        said("https://a.gov.uk/y");
        assertTrue(web.pauses.contains(Duration.ofSeconds(8)), web.pauses.toString());
    }

    @Test
    void slowServersCouldNotBeChecked() throws Exception {
        web.at("https://a.gov.uk/slow", new Reply(200, Map.of(), "", 1500));
        assertEquals("Could not be checked: no answer in time", said("https://a.gov.uk/slow"));
    }

    @Test
    void redirectsAreFollowedAndToldApart() throws Exception {
        web.leading("https://a.gov.uk/old", 301, "/newer")
                .leading("https://a.gov.uk/newer", 308, "https://b.gov.uk/new")
                .leading("https://b.gov.uk/new", 302, "/new?session=1")
                .at("https://b.gov.uk/new?session=1", 200);
        assertEquals("Moved for good: now at https://b.gov.uk/new", said("https://a.gov.uk/old"));
        assertEquals(
                "Leading elsewhere for now: leads to https://b.gov.uk/new?session=1",
                said("https://b.gov.uk/new"));
        web.leading("https://a.gov.uk/deep/page", 301, "https://a.gov.uk/")
                .at("https://a.gov.uk/", 200);
        assertTrue(said("https://a.gov.uk/deep/page").endsWith("whether the page itself is gone)"));
        web.leading("https://a.gov.uk/old", 301, "/gone").at("https://a.gov.uk/gone", 404);
        assertEquals("Failing: 404 Not Found; day 1 of 3", said("https://a.gov.uk/old"));
    }

    @Test
    void redirectsWithoutAnEndAreLeftToAPerson() throws Exception {
        web.leading("https://a.gov.uk/1", 302, "/2").leading("https://a.gov.uk/2", 302, "/1");
        assertEquals("Could not be checked: it redirects in a circle", said("https://a.gov.uk/1"));
        for (int i = 0; i < 12; i++) {
            web.leading("https://c.gov.uk/" + i, 302, "/" + (i + 1));
        }
        assertEquals(
                "Could not be checked: it redirects more than 10 times",
                said("https://c.gov.uk/0"));
        web.leading("https://a.gov.uk/mail", 302, "mailto:a@b.uk");
        assertEquals(
                "Could not be checked: it redirects to something that is no web address",
                said("https://a.gov.uk/mail"));
        web.leading("https://a.gov.uk/odd", 302, "https://a b.gov.uk/<here>");
        assertEquals(
                "Could not be checked: it redirects to something that is no web address",
                said("https://a.gov.uk/odd"));
    }

    @Test
    void whereOnlyThePageItselfIsAnsweredItIsAskedFor() throws Exception {
        web.at("HEAD https://a.gov.uk/x", 405).at("https://a.gov.uk/x", 200);
        assertTrue(said("https://a.gov.uk/x").contains("2 fine"));
        web.at("HEAD https://a.gov.uk/y", 404).at("https://a.gov.uk/y", 200);
        assertTrue(said("https://a.gov.uk/y").contains("2 fine"));
    }

    @Test
    void placesWithinAPageAreLookedFor() throws Exception {
        web.page("https://a.gov.uk/p", "<h2 class=x id='funding'>F</h2><a name=other>o</a>");
        assertTrue(said("https://a.gov.uk/p#funding").contains("2 fine"));
        assertTrue(said("https://a.gov.uk/p#other").contains("2 fine"));
        assertTrue(said("https://a.gov.uk/p#/app/route").contains("2 fine"));
        assertEquals(
                "The page is there, but not the place in it that the address names: there is no"
                        + " \"#fund\"",
                said("https://a.gov.uk/p#fund"));
        web.leading("https://a.gov.uk/old", 301, "/p");
        assertEquals(
                "Moved for good: now at https://a.gov.uk/p#funding",
                said("https://a.gov.uk/old#funding"));
    }

    @Test
    void manyHostsAreAskedAtOnceButEachOneOnlyOneThingAtATime() throws Exception {
        String[] addresses = new String[12];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = "https://h" + i % 4 + ".gov.uk/" + i;
            web.at(addresses[i], new Reply(200, Map.of(), "", 60));
        }
        catalogue(addresses);
        assertTrue(check(DAY).text().startsWith("12 links checked on 2026-11-22: 12 fine"));
        assertEquals(1, web.mostAtOneHost.get());
        assertTrue(web.mostAtOnce.get() > 1, "one after the other");
        assertEquals(8, web.pauses.stream().filter(Duration.ofSeconds(1)::equals).count());
    }

    @Test
    void aRunThatReachesNobodyProvesNothing() throws Exception {
        catalogue("https://nowhere.gov.uk/", "https://nobody.gov.uk/");
        CheckupReport report = check(DAY);
        assertTrue(report.isOffline());
        assertFalse(report.ledger().contains("failures"), report.ledger());
        assertTrue(report.text().startsWith("No server answered at all"), report.text());
    }

    /** Without a network every host is silent: patience with each address would take minutes. */
    @Test
    void aSilentHostIsWaitedForOnlyOnce() throws Exception {
        catalogue("https://nobody.gov.uk/1", "https://nobody.gov.uk/2", "https://nobody.gov.uk/3");
        assertEquals(1, check(DAY).text().lines().count(), "that nobody answered says it all");
        assertEquals(1, web.pauses.stream().filter(Duration.ofSeconds(8)::equals).count());
    }
}
