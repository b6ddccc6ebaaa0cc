package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.upkeep.LocalWeb;
import picocli.CommandLine;

/** A hub's links over several days, from the check to what readers see. */
class LinksCommandTest {

    private static final String GUIDE = "https://www.gov.uk/evidence/guide";
    private static final String LINKS = "content/links/all.json";
    private static final String LEDGER = "content/links.ledger.json";

    /** How paper lists a link beside its code. */
    private static final String LISTED = "A guide to implementation, Evidence Centre";

    @TempDir Path temp;

    private LocalWeb web;
    private TestProject project;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void start() throws IOException {
        web =
                new LocalWeb()
                        .at(GUIDE, 404)
                        .at("https://www.gov.uk/department/mentors/", 403)
                        .at("https://www.gov.uk/department/reading", 200)
                        .at("https://www.gov.uk/consult/qts", 200)
                        .at("https://www.gov.uk/riverside/", 200);
        project = SmallSite.project(temp.resolve("project"));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private int links(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new LinksCommand(web::locate, web.pauses::add));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        line.getCommandSpec().name("links");
        String[] all = new String[arguments.length + 1];
        all[0] = project.root().toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.execute(all);
    }

    private int on(String day) {
        return links("--date", day);
    }

    private SmallSite siteOn(String day) throws IOException {
        Path copy = Files.createTempDirectory(temp, "site");
        String ledger = project.read(LEDGER);
        String links = project.read(LINKS);
        return SmallSite.on(
                LocalDate.parse(day),
                copy,
                hub -> {
                    hub.write(LEDGER, ledger);
                    hub.write(LINKS, links);
                });
    }

    /** A link that fails on three dates becomes text; one that answers 403 never does. */
    @Test
    void threeDaysOfFailureMakeALinkTextOnTheSiteAndOnPaperUntilItIsMended() throws IOException {
        assertEquals(0, on("2026-11-03"), out.toString());
        assertEquals(0, on("2026-11-03"), "the same day again is one day");
        assertEquals(0, on("2026-11-10"));
        SmallSite before = siteOn("2026-11-10");
        assertTrue(before.page("options/reflect.html").html().contains("href=\"" + GUIDE + "\""));
        assertTrue(before.briefing("leading-reading").contains(LISTED));

        assertEquals(1, on("2026-11-17"), out.toString());
        assertTrue(out.toString().contains("404 Not Found; not working since 2026-11-03"));
        SmallSite after = siteOn("2026-11-17");
        String dead = "A guide to implementation (link not working since 3 November 2026)";
        assertTrue(after.words("options/reflect.html").contains(dead));
        assertFalse(after.page("options/reflect.html").html().contains(GUIDE));
        assertTrue(after.briefing("leading-reading").contains(dead));
        assertFalse(after.briefing("leading-reading").contains(LISTED));
        assertTrue(
                after.page("options/share.html")
                        .html()
                        .contains("href=\"https://www.gov.uk/department/mentors/\""));
        assertTrue(after.briefing("leading-reading").contains("Being a mentor, The department"));
        assertEquals(1, after.warnings().stream().filter(w -> w.endsWith("link-dead")).count());

        project.replace(LINKS, GUIDE, "https://www.gov.uk/evidence/new-guide");
        SmallSite mended = siteOn("2026-11-17");
        assertTrue(mended.page("options/reflect.html").html().contains("/evidence/new-guide"));
        assertFalse(mended.words("options/reflect.html").contains("not working"));
    }

    @Test
    void oneGoodDayMakesAFreshStart() throws IOException {
        on("2026-11-03");
        on("2026-11-10");
        web.at(GUIDE, 200);
        on("2026-11-11");
        web.at(GUIDE, 404);
        assertEquals(0, on("2026-11-17"));
        assertTrue(out.toString().contains("404 Not Found; day 1 of 3"), out.toString());
        assertTrue(project.read(LEDGER).contains("\"last_good\": \"2026-11-11\""));
    }

    @Test
    void theLedgerSaysWhatWasFoundAndIsNotWrittenForNothing() throws IOException {
        links("--date", "2026-11-03", "--dry-run");
        assertFalse(Files.exists(project.root().resolve(LEDGER)));
        on("2026-11-03");
        assertTrue(out.toString().endsWith("\nNoted in content/links.ledger.json\n"));
        String ledger = project.read(LEDGER);
        assertEquals(
                """
                {
                  "links": [
                    {
                      "id": "consultation",
                      "url": "https://www.gov.uk/consult/qts",
                      "last_good": "2026-11-03",
                      "status": "200 OK"
                    },
                    {
                      "id": "guide",
                      "url": "https://www.gov.uk/evidence/guide",
                      "status": "404 Not Found",
                      "failures": [
                        { "on": "2026-11-03", "reason": "404 Not Found" }
                      ]
                    },
                """,
                ledger.substring(0, ledger.indexOf("    {\n      \"id\": \"hub-home\"")));
        assertTrue(ledger.contains("\"status\": \"could not be checked: 403 Forbidden\""));
        on("2026-11-03");
        assertFalse(out.toString().contains("Noted"), out.toString());
        links("--date", "2026-11-04", "--only", "guide");
        assertEquals(1, project.read(LEDGER).split("2026-11-04", -1).length - 1);
        assertTrue(project.read(LEDGER).contains("\"id\": \"hub-home\""));
    }

    @Test
    void fixShowsNewAddressesAndWritesThemOnlyWhenToldSo() throws IOException {
        web.at(GUIDE, 200);
        String before = project.read(LINKS).replace("\n", "\r\n");
        project.write(LINKS, before);
        movedFor("https://www.gov.uk/department/reading");
        links("--date", "2026-11-03", "--fix");
        String diff =
                """
                --- a/content/links/all.json
                +++ b/content/links/all.json
                @@ -29,7 +29,7 @@
                     {
                       "id": "npq-reading",
                       "title": "Leading reading NPQ",
                -      "url": "https://www.gov.uk/department/reading",
                +      "url": "https://www.gov.uk/new/reading",
                       "publisher": "The department",
                       "description": "The course page.",
                       "kind": "qualification",
                """;
        assertTrue(out.toString().replace("\r", "").contains(diff), out.toString());
        assertEquals(before, project.read(LINKS));
        assertTrue(
                project.read(LEDGER).contains("\"moved_to\": \"https://www.gov.uk/new/reading\""));

        assertEquals(0, links("--date", "2026-11-03", "--fix", "--write"), out.toString());
        assertEquals(before.replace("/department/reading", "/new/reading"), project.read(LINKS));
    }

    private void movedFor(String address) {
        web.leading(address, 301, "/new/reading").at("https://www.gov.uk/new/reading", 200);
    }

    @Test
    void aCatalogueWithMistakesIsMendedFirst() throws IOException {
        project.write(LEDGER, "{ \"links\": [ { \"id\": 3 } ] }");
        assertEquals(1, on("2026-11-03"));
        assertTrue(out.toString().contains("content/links.ledger.json:1:22: error[value-type]"));
        assertTrue(out.toString().endsWith("Mend the catalogue first: no address was checked\n"));
        assertEquals(0, web.requests.size());
    }

    @Test
    void wrongUseIsExplained() {
        assertEquals(2, links("--only", "giude"));
        assertTrue(
                err.toString()
                        .contains("the catalogue has no link \"giude\"; did you mean \"guide\"?"),
                err.toString());
        assertEquals(2, links("--write"));
        assertTrue(err.toString().contains("--write goes with --fix"), err.toString());
        assertEquals(2, links("--timeout", "0"));
    }

    /** A computer without a network says nothing about links, and must not write that it did. */
    @Test
    void withoutANetworkTheLedgerStaysAsItIs() {
        web.close();
        assertEquals(1, on("2026-11-03"));
        assertTrue(out.toString().startsWith("No server answered at all"), out.toString());
        assertFalse(Files.exists(project.root().resolve(LEDGER)));
    }
}
