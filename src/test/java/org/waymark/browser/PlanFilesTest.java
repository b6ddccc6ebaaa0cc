package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two files that a reader can take away: the plan as text, and reminders for a calendar. */
class PlanFilesTest {

    private static final String TEXT = "make-your-plan.txt";
    private static final String REMINDERS = "make-your-plan-reminders.ics";

    @TempDir static Path folder;

    private static KeptPlan plan;

    @BeforeAll
    static void start() throws Exception {
        plan = KeptPlan.start(folder);
    }

    @BeforeEach
    void reset() throws Exception {
        plan.reset();
        plan.open();
    }

    @AfterAll
    static void close() {
        if (plan != null) {
            plan.close();
        }
    }

    @Test
    void theTextHasEachQuestionWithItsAnswer() throws Exception {
        plan.write(KeptPlan.NAME, "Ada Löwe");
        plan.set(KeptPlan.WHY, "One line\nand another");
        plan.set(KeptPlan.TALK, "2101-02-03");
        plan.browser().click(KeptPlan.TICK);
        String text = plan.download("text", TEXT);
        assertTrue(
                text.startsWith(
                        "\ufeffMake your plan\r\nhttps://next-steps.example/plan.html\r\nDownloaded"
                                + " on "),
                text);
        assertTrue(
                text.contains("\r\n\r\nWho and when\r\n============\r\n\r\nYour name\r\n"), text);
        for (String lines :
                List.of(
                        "Your name\r\n    Ada Löwe\r\n",
                        "Your line manager’s name\r\n    (no answer yet)\r\n",
                        "We talk about this plan on\r\n    3 February 2101\r\n",
                        "Why this one, and why now?\r\n    One line\r\n    and another\r\n",
                        "\r\n[x] I have read that option to the end\r\n",
                        "\r\n[ ] My line manager has this plan before we talk\r\n")) {
            assertTrue(text.contains(lines), lines + " in " + text);
        }
        assertEquals(text, text.replaceAll("(?<!\r)\n|\r(?!\n)", ""));
        assertFalse(text.contains("no longer asked"));
    }

    /** A field that is called something else now, and a choice that is no longer offered. */
    @Test
    void answersToQuestionsThatAreNoLongerAskedAreKept() throws Exception {
        plan.write(KeptPlan.NAME, "Ada");
        plan.set(KeptPlan.OPTION, "2. Lead in a school or trust");
        plan.waitFor("Saved");
        plan.browser()
                .evaluate(
                        "Object.keys(localStorage).forEach(key => { const value ="
                                + " localStorage.getItem(key); localStorage.removeItem(key); const name"
                                + " = key.endsWith('your-name') ? key.replace('your-name', 'your-first')"
                                + " : key; localStorage.setItem(name, value.replace('2. Lead in a"
                                + " school', '7. Lead at sea')); })");
        plan.open();
        assertEquals("", plan.value(KeptPlan.NAME));
        assertEquals("", plan.value(KeptPlan.OPTION));
        assertTrue(
                plan.seen(".keeping p").contains("This page has changed since you wrote."),
                plan.seen(".keeping p"));
        String text = plan.download("text", TEXT);
        String old = text.substring(text.indexOf("Answers to questions that are no longer asked"));
        assertEquals(
                Stream.of(
                                "Answers to questions that are no longer asked",
                                "=============================================",
                                "",
                                "Which option do you begin with?",
                                "    7. Lead at sea or trust",
                                "",
                                "Your name",
                                "    Ada",
                                "")
                        .toList(),
                Arrays.asList(old.split("\r\n", -1)));
        plan.set(KeptPlan.OPTION, "3. Share expertise");
        plan.waitFor("Saved");
        assertTrue(plan.download("text", TEXT).contains("    7. Lead at sea or trust"));
        plan.press("clear");
        plan.press("sure");
        assertEquals("0", plan.text("localStorage.length"));
        assertFalse(plan.download("text", TEXT).contains("no longer asked"));
    }

    @Test
    void theRemindersHaveOneEntryForEachDate() throws Exception {
        plan.set(KeptPlan.TALK, "2101-02-03");
        plan.set(KeptPlan.STEP, "2001-12-31");
        Calendar calendar = Calendar.of(plan.download("reminders", REMINDERS));
        assertEquals("The file has 2 reminders.", plan.status());
        assertEquals(
                List.of("2.0", "-//Waymark//Plan//EN", "GREGORIAN", "PUBLISH"),
                calendar.of("VERSION", "PRODID", "CALSCALE", "METHOD"));
        assertEquals(2, calendar.count("BEGIN:VEVENT"));
        assertEquals(List.of("21010203", "20011231"), calendar.all("DTSTART;VALUE=DATE"));
        assertEquals(
                List.of(
                        "Who and when: We talk about this plan on",
                        "Prepare: You take the first step by"),
                calendar.all("SUMMARY"));
        assertEquals(2, new HashSet<>(calendar.all("UID")).size());
        for (String stamp : calendar.all("DTSTAMP")) {
            assertTrue(stamp.matches("\\d{8}T\\d{6}Z"), stamp);
        }
        assertEquals(2, calendar.count("BEGIN:VALARM"));
        assertEquals(List.of("-PT15H", "-PT15H"), calendar.all("TRIGGER"));
        assertEquals(List.of("DISPLAY", "DISPLAY"), calendar.all("ACTION"));
    }

    /** So that a calendar that has the entry moves it and makes no second one. */
    @Test
    void anEntryKeepsItsNameWhenItsDayChanges() throws Exception {
        plan.set(KeptPlan.TALK, "2101-02-03");
        List<String> before = Calendar.of(plan.download("reminders", REMINDERS)).all("UID");
        plan.set(KeptPlan.TALK, "2101-03-04");
        plan.waitFor("Saved");
        plan.open();
        assertEquals(before, Calendar.of(plan.download("reminders", REMINDERS)).all("UID"));
        assertEquals(
                List.of("who-and-when-we-talk-about-this-plan-on@next-steps.example-plan.html"),
                before);
    }

    @Test
    void wordsAreEscapedAndLongLinesAreFoldedBetweenLetters() throws Exception {
        String question = "Ö".repeat(30) + ", or; \\ " + "😀".repeat(20);
        plan.browser()
                .evaluate(
                        "document.querySelector('label[for=prepare-you-take-the-first-step-by]')"
                                + ".textContent = "
                                + Json.quoted(question));
        plan.set(KeptPlan.STEP, "2101-02-03");
        String file = plan.download("reminders", REMINDERS);
        for (String line : file.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, octets.length + ": " + line);
            assertFalse(line.contains("\uFFFD"), line);
        }
        assertTrue(file.contains("\r\n Ö") || file.contains("\r\n 😀"), file);
        String escaped = "Prepare: " + "Ö".repeat(30) + "\\, or\\; \\\\ " + "😀".repeat(20);
        assertEquals(List.of(escaped), Calendar.of(file).all("SUMMARY"));
    }

    @Test
    void withoutADateThereIsNoFileButAWord() throws Exception {
        plan.press("reminders");
        assertEquals(
                "Fill in a date first. Then you can download a reminder of it.", plan.status());
    }

    /** A calendar file, unfolded, whose frame is right. */
    private record Calendar(List<String> lines) {

        static Calendar of(String file) {
            assertEquals(file, file.replaceAll("(?<!\r)\n|\r(?!\n)", ""));
            assertTrue(file.startsWith("BEGIN:VCALENDAR\r\n"), file);
            assertTrue(file.endsWith("\r\nEND:VCALENDAR\r\n"), file);
            Calendar calendar =
                    new Calendar(Arrays.asList(file.replace("\r\n ", "").split("\r\n")));
            for (String part : List.of("VEVENT", "VALARM")) {
                assertEquals(calendar.count("BEGIN:" + part), calendar.count("END:" + part));
            }
            return calendar;
        }

        long count(String line) {
            return lines.stream().filter(line::equals).count();
        }

        List<String> all(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1))
                    .toList();
        }

        List<String> of(String... names) {
            return Stream.of(names).flatMap(name -> all(name).stream()).toList();
        }
    }
}
