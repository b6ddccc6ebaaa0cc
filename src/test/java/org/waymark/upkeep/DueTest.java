package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.browser.Json;
import org.waymark.load.Loader;

/** What is due, in each of its forms. */
class DueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir Path temp;

    private TestProject project;

    @BeforeEach
    void hubWithDays() throws IOException {
        project = SmallSite.project(temp);
        project.replace(
                "content/options/3-study.md",
                "title: Study further\n",
                "title: Study further\nowner: Programme lead\nreview_by: 2026-12-01\n");
        project.replace(
                "content/links/all.json",
                "\"id\": \"guide\",",
                "\"id\": \"guide\", \"owner\": \"José, office; \\\"web\\\"\",");
        project.write(
                "content/links.ledger.json",
                """
                { "links": [
                  { "id": "guide", "url": "https://www.gov.uk/evidence/guide", "status": "404",
                    "failures": [ { "on": "2026-11-03", "reason": "404" },
                      { "on": "2026-11-04", "reason": "404" },
                      { "on": "2026-11-05", "reason": "404" } ] },
                  { "id": "mentoring", "url": "https://www.gov.uk/department/mentors/",
                    "status": "404", "failures": [ { "on": "2026-11-20", "reason": "404" } ] } ] }
                """);
    }

    private Due due(int days) {
        return Due.of(new Loader().load(project.root()), DAY, days);
    }

    @Test
    void textHasDaysThenOwnersThenThings() {
        assertEquals(
                """
                3 are due by 2026-12-02, 2 of them late

                2026-11-03 (late)
                  José, office; "web"
                    link "guide": not working since then
                      A guide to implementation
                      content/links/all.json:4:14

                2026-11-20 (late)
                  Riverside Teaching Hub
                    link "mentoring": failed for the first time
                      Being a mentor
                      content/links/all.json:17:14

                2026-12-01
                  Programme lead
                    option "study": to be reviewed
                      Study further
                      content/options/3-study.md
                """,
                due(10).text());
    }

    @Test
    void factsWantAReviewAndEndAndTheFarFutureIsLeftOut() {
        String year = due(366).text();
        assertTrue(year.contains("to be reviewed"), year);
        assertTrue(year.contains("link \"consultation\": to be reviewed"), year);
        assertTrue(year.contains("fact \""), year);
        assertFalse(due(10).text().contains("fact \""));
    }

    @Test
    void nothingIsSaidInWords() throws IOException {
        project.write("content/links.ledger.json", "{ \"links\": [] }");
        assertEquals("Nothing is due by 2026-11-22\n", due(0).text());
        assertTrue(due(0).page().endsWith("Nothing is due.\n"));
        assertTrue(due(0).json().contains("\"due\": []"), due(0).json());
    }

    @Test
    void dataHaveTheSame() {
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(Json.read(due(10).json()));
        List<?> items = (List<?>) Objects.requireNonNull(data.get("due"));
        assertEquals(3, items.size());
        Map<?, ?> first = (Map<?, ?>) Objects.requireNonNull(items.get(0));
        assertEquals("José, office; \"web\"", first.get("owner"));
        assertEquals("2026-11-03", first.get("on"));
        assertEquals(true, first.get("late"));
        assertEquals("content/links/all.json", first.get("file"));
    }

    /** RFC 5545: line ends, the length of lines, escapes, and one of each needed property. */
    @Test
    void theCalendarKeepsToItsStandard() {
        String calendar = due(366).calendar();
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
        assertEquals(
                calendar.split("\n", -1).length, calendar.split("\r\n", -1).length, "line ends");
        for (String line : calendar.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(calendar.contains("\r\n "), "no line is folded");
        String whole = calendar.replace("\r\n ", "");
        String[] events = whole.split("BEGIN:VEVENT\r\n", -1);
        assertEquals(
                whole.split("END:VEVENT\r\n", -1).length, events.length, "events begin and end");
        for (int i = 1; i < events.length; i++) {
            for (String name :
                    List.of(
                            "UID:",
                            "DTSTAMP:20261122T000000Z",
                            "DTSTART;VALUE=DATE:",
                            "SUMMARY:")) {
                assertEquals(2, events[i].split("(?m)^" + name, -1).length, events[i]);
            }
        }
        assertEquals(
                events.length - 1,
                whole.lines().filter(line -> line.startsWith("UID:")).distinct().count());
        String dead =
                """
                UID:link-guide-dead@www.gov.uk
                DTSTAMP:20261122T000000Z
                DTSTART;VALUE=DATE:20261103
                DTEND;VALUE=DATE:20261104
                """;
        assertTrue(whole.contains(dead.replace("\n", "\r\n")), whole);
        assertTrue(whole.contains("\\nFor: José\\, office\\; \"web\"\r\n"), whole);
    }

    @Test
    void theHandbookGetsAPage() throws IOException {
        Path into = temp.resolve("pages");
        TestProject.Result result =
                project.run(
                        "handbook",
                        project.root().toString(),
                        "--date",
                        "2026-11-22",
                        "--output",
                        into.toString());
        assertEquals(0, result.code(), result.err());
        String page = Files.readString(into.resolve("due.md"));
        assertTrue(page.startsWith("# What is due\n"), page);
        assertTrue(
                page.contains(
                        "| 2026-12-01 | Programme lead | option `study`: to be reviewed. Study"
                                + " further | `content/options/3-study.md` |\n"),
                page);
    }

    @Test
    void theCommandTakesAFormatAndAReach() {
        String root = project.root().toString();
        TestProject.Result text =
                project.run("due", root, "--date", "2026-11-22", "--within", "10");
        assertEquals(due(10).text(), text.out());
        TestProject.Result ics =
                project.run("due", root, "--date", "2026-11-22", "--format", "ics");
        assertEquals(due(90).calendar(), ics.out());
        TestProject.Result wrong = project.run("due", root, "--within", "-1");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("--within must be from 0"), wrong.err());
    }

    /** Whoever reviews a fact needs the words that stand on the website today. */
    @Test
    void anExpiredFactIsShownAsReadersSeeItNow() {
        Due late = Due.of(new Loader().load(project.root()), LocalDate.of(2027, 9, 1), 0);
        String text = late.text();
        assertTrue(text.contains("no longer free for everyone"), text);
        assertFalse(text.contains("      free for everyone"), text);
    }

    @Test
    void theCommandWritesJson() {
        TestProject.Result json =
                project.run(
                        "due", project.root().toString(), "--date", "2026-11-22", "--format=json");
        assertEquals(0, json.code(), json.err());
        assertEquals(due(90).json(), json.out());
    }
}
