package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan stays in the reader's own browser, and only there, until the reader clears it. */
class KeptPlanTest {

    @TempDir static Path folder;

    private static KeptPlan plan;

    @BeforeAll
    static void start() throws Exception {
        plan = KeptPlan.start(folder);
    }

    @BeforeEach
    void reset() throws Exception {
        plan.reset();
    }

    @AfterAll
    static void close() {
        if (plan != null) {
            plan.close();
        }
    }

    private void fill() throws Exception {
        plan.open();
        plan.write(KeptPlan.NAME, "Ada Löwe");
        plan.write(KeptPlan.WHY, "Pupils ask for it");
        plan.set(KeptPlan.OPTION, "2. Lead in a school or trust");
        plan.browser().click(KeptPlan.TICK);
        plan.waitFor("Saved in this browser at ");
    }

    private String all() throws Exception {
        return plan.value(KeptPlan.NAME)
                + "|"
                + plan.value(KeptPlan.WHY)
                + "|"
                + plan.value(KeptPlan.OPTION)
                + "|"
                + plan.text("document.querySelector('" + KeptPlan.TICK + "').checked");
    }

    private static final String FILLED =
            "Ada Löwe|Pupils ask for it|2. Lead in a school or trust|true";

    @Test
    void whatWasWrittenIsThereAgain() throws Exception {
        fill();
        assertTrue(plan.status().matches("Saved in this browser at \\d\\d:\\d\\d"), plan.status());
        plan.open();
        assertEquals(FILLED, all());
        assertEquals("", plan.status());
    }

    @Test
    void aPlanFromADiskIsKeptAsWell() throws Exception {
        plan.open(fromDisk());
        plan.write(KeptPlan.NAME, "Ada Löwe");
        plan.waitFor("Saved in this browser at ");
        plan.open(fromDisk());
        assertEquals("Ada Löwe", plan.value(KeptPlan.NAME));
        assertEquals(List.of(), plan.browser().complaintsFromDisk());
        plan.browser().evaluate("localStorage.clear()");
    }

    private static URI fromDisk() {
        return RealSite.folder().resolve("plan.html").toUri();
    }

    /** Even a letter that was typed the moment before the reader leaves. */
    @Test
    void nothingIsLostWhenThePageIsLeftAtOnce() throws Exception {
        plan.open();
        plan.write(KeptPlan.NAME, "Ada");
        plan.open(RealSite.address("index.html"));
        plan.open();
        assertEquals("Ada", plan.value(KeptPlan.NAME));
    }

    @Test
    void noRequestIsMadeWhileWritingSavingAndDownloading() throws Exception {
        fill();
        List<String> before = plan.browser().requests();
        assertTrue(before.stream().allMatch(KeptPlanTest::isHere), before.toString());
        plan.download("text", "make-your-plan.txt");
        List<String> after = plan.browser().requests();
        List<String> more = after.subList(before.size(), after.size());
        assertTrue(more.stream().allMatch(one -> one.startsWith("blob:")), more.toString());
        assertEquals(List.of(), plan.browser().complaints());
    }

    /** The site's own files, and pictures of the browser's own boxes for dates. */
    private static boolean isHere(String address) {
        return address.startsWith(RealSite.address("").toString()) || address.startsWith("data:");
    }

    @Test
    void clearingAsksFirstAndCanBeUndone() throws Exception {
        fill();
        plan.press("clear");
        assertEquals("Keep my answers", plan.text("document.activeElement.textContent"));
        plan.browser().press("Escape");
        assertEquals(FILLED, all());
        assertEquals("Clear", plan.text("document.activeElement.textContent"));
        plan.press("clear");
        plan.press("sure");
        assertEquals("|||false", all());
        assertEquals("Your plan is cleared.", plan.status());
        assertEquals("0", plan.text("localStorage.length"));
        plan.press("undo");
        assertEquals(FILLED, all());
        plan.open();
        assertEquals(FILLED, all());
    }

    /** The next user of a shared computer must not bring it back. */
    @Test
    void whatWasClearedIsGoneWithThePage() throws Exception {
        fill();
        plan.press("clear");
        plan.press("sure");
        assertEquals("Undo: bring my answers back", plan.seen("[data-do=undo]"));
        plan.open();
        assertEquals("|||false", all());
        assertEquals("", plan.seen("[data-do=undo]"));
    }

    @Test
    void undoIsNoLongerOfferedOnceSomethingNewIsWritten() throws Exception {
        fill();
        plan.press("clear");
        plan.press("sure");
        plan.write(KeptPlan.NAME, "Grace");
        assertEquals("", plan.seen("[data-do=undo]"));
    }

    /** Chromium tells other windows of the same page by this event, and so does the test. */
    @Test
    void anotherWindowsLaterWordsReplaceTheseHere() throws Exception {
        fill();
        plan.browser()
                .evaluate(
                        "(() => { const key = Object.keys(localStorage).find(one =>"
                                + " one.endsWith(' who-and-when-your-name'));"
                                + " localStorage.setItem(key, JSON.stringify({question: 'x', answer:"
                                + " 'Grace'})); dispatchEvent(new StorageEvent('storage', {key,"
                                + " storageArea: localStorage})); })()");
        assertEquals("Grace", plan.value(KeptPlan.NAME));
        assertTrue(plan.status().startsWith("Changed in another window at "), plan.status());
    }

    @Test
    void twoPagesKeepTheirOwn() throws Exception {
        fill();
        String other = Files.readString(RealSite.folder().resolve("plan.html"));
        Path copy = RealSite.folder().resolve("other-plan.html");
        try {
            Files.writeString(copy, other.replace("/plan.html\"", "/other-plan.html\""));
            plan.open(RealSite.address("other-plan.html"));
            assertEquals("|||false", all());
            plan.write(KeptPlan.NAME, "Grace");
            plan.waitFor("Saved");
            plan.open();
            assertEquals(FILLED, all());
        } finally {
            Files.delete(copy);
        }
    }

    @Test
    void aBrowserThatRefusesToSaveIsSaidAndHarmsNothing(@TempDir Path own) throws Exception {
        try (KeptPlan refused = KeptPlan.start(own)) {
            refused.browser()
                    .before(
                            "Object.defineProperty(window, 'localStorage', {get() { throw new"
                                    + " DOMException('no', 'SecurityError'); }})");
            refused.open();
            String said = refused.seen(".device, .keeping p");
            assertTrue(said.contains("This browser does not let the page save anything"), said);
            assertFalse(said.contains("saved in this browser"), said);
            refused.write(KeptPlan.NAME, "Ada");
            Thread.sleep(800);
            assertEquals("", refused.status());
            refused.browser().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertEquals("Ada", refused.value(KeptPlan.NAME));
            assertTrue(refused.download("text", "make-your-plan.txt").contains("    Ada\r\n"));
            refused.press("clear");
            refused.press("sure");
            assertEquals("", refused.value(KeptPlan.NAME));
            refused.press("undo");
            assertEquals("Ada", refused.value(KeptPlan.NAME));
            assertEquals(List.of(), refused.browser().complaints());
        }
    }

    @Test
    void aFullStoreIsSaidAndKeepsWhatStandsOnThePage() throws Exception {
        plan.open();
        plan.browser()
                .evaluate(
                        "Storage.prototype.setItem = () => { throw new DOMException('full',"
                                + " 'QuotaExceededError'); }");
        plan.write(KeptPlan.NAME, "Ada");
        plan.waitFor("This browser has no room to save more.");
        plan.browser().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertEquals("Ada", plan.value(KeptPlan.NAME));
    }

    @Test
    void withoutScriptsThePageOffersAndPromisesNothing() throws Exception {
        plan.browser().scripts(false);
        plan.open();
        assertEquals("", plan.seen("main button"));
        String said = plan.seen("main");
        assertTrue(said.contains("Nothing is sent or saved, so print the page"), said);
        assertFalse(said.contains("Keep what you wrote"), said);
        assertFalse(said.contains("saved in this browser"), said);
    }

    @Test
    void theReturnKeySendsNothing() throws Exception {
        plan.open();
        plan.write(KeptPlan.NAME, "Ada");
        String before = plan.text("location.href");
        plan.browser().press("Enter");
        assertEquals(before, plan.text("location.href"));
        assertEquals("Ada", plan.value(KeptPlan.NAME));
    }

    @Test
    void aDayInThePastIsKeptAndNoted() throws Exception {
        plan.open();
        plan.set(KeptPlan.TALK, "2001-02-03");
        assertEquals("This day is in the past. You can keep it.", plan.seen(".past:not(:empty)"));
        assertEquals(
                "true",
                plan.text(
                        "document.getElementById(document.querySelector('"
                                + KeptPlan.TALK
                                + "').getAttribute('aria-describedby')).textContent !== ''"));
        plan.set(KeptPlan.TALK, "2101-02-03");
        assertEquals("", plan.seen(".past:not(:empty)"));
        plan.waitFor("Saved");
        plan.open();
        assertEquals("2101-02-03", plan.value(KeptPlan.TALK));
    }

    @Test
    void allWordsShowOnTheScreenAndOnPaper() throws Exception {
        plan.browser().size(320, 640);
        plan.open();
        String words = "Many words that go on. ".repeat(60).strip();
        plan.set(KeptPlan.WHY, words);
        plan.set(KeptPlan.NAME, words);
        String cut =
                "[...document.querySelectorAll('textarea')].filter(one => one.checkVisibility()"
                        + " && one.scrollHeight > one.clientHeight + 1).length";
        assertEquals("0", plan.text(cut));
        plan.browser().print(true);
        assertEquals(words + " | " + words, plan.seen(".field.filled > .typed"));
        assertEquals("", plan.seen(".field.filled > :is(input, textarea), .keeping, .device"));
        assertTrue(plan.seen("textarea").contains("|"), "empty boxes are there to write in");
        assertEquals(
                "0",
                plan.text(
                        "[...document.querySelectorAll('.typed')].filter(one => one.scrollWidth >"
                                + " one.clientWidth + 1).length"));
    }

    @Test
    void everyButtonIsLargeEnoughForAThumb() throws Exception {
        plan.browser().size(320, 640);
        plan.open();
        assertEquals(
                "",
                plan.text(
                        "[...document.querySelectorAll('button, .field :is(input, select,"
                                + " textarea), .tick label')].filter(one =>"
                                + " one.checkVisibility()).map(one => [one.id || one.textContent,"
                                + " one.getBoundingClientRect()]).filter(([, box]) => box.height < 44 ||"
                                + " box.width < 44).map(([name]) => name).join()"));
    }
}
