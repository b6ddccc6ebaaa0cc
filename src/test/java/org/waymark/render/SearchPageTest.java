package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.browser.Chromium;

/** The search page as a reader uses it, opened from a disk. */
class SearchPageTest {

    private static final String STATUS = "document.querySelector('.search-status').textContent";
    private static final String TITLES =
            "[...document.querySelectorAll('.results h3')].map((one) => one.textContent)";
    private static final String FOCUS = "document.activeElement.id || document.activeElement.href";
    private static final String FILE = "location.href.split('/').pop()";

    @TempDir static Path temp;

    private static Chromium browser;
    private static OpenedSite site;

    @BeforeAll
    static void open() throws Exception {
        browser = Chromium.start(temp.resolve("profile"));
        site = OpenedSite.real(temp.resolve("real"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void withScripts() throws Exception {
        browser.scripts(true);
    }

    /** Types a query into the search page; "Type two…" goes away when it is answered. */
    private static void search(String query) throws Exception {
        browser.open(site.at("search.html"));
        browser.evaluate("document.querySelector('#q').focus()");
        browser.type(query);
        settle();
    }

    private static void settle() throws Exception {
        browser.evaluate("new Promise((go) => setTimeout(go, 600))");
    }

    @Test
    void resultsComeWhileWordsAreTyped() throws Exception {
        search("reserch");
        assertTrue(browser.texts(TITLES).contains("Research School"), browser.text(STATUS));
        assertTrue(browser.text(STATUS).matches("\\d+ results for “reserch”"));
        assertEquals(List.of(), browser.complaintsFromDisk());
    }

    /** The keyboard alone: from the field over the button to the first result, and there. */
    @Test
    void theKeyboardLeadsFromTheFieldToAResult() throws Exception {
        search("mentor");
        assertEquals("q", browser.text(FOCUS));
        browser.press("Tab");
        browser.press("Tab");
        assertTrue(browser.text(FOCUS).endsWith("glossary.html#term-mentor"));
        browser.press("Enter");
        assertEquals("glossary.html#term-mentor", browser.text(FILE));
    }

    @Test
    void theFocusStaysWhereTheReaderPutIt() throws Exception {
        search("mentor");
        browser.press("Enter");
        assertEquals("q", browser.text(FOCUS));
        assertEquals("mentor", browser.text("document.activeElement.value"));
    }

    @Test
    void theAddressHoldsTheQueryAndBringsItBack() throws Exception {
        search("share expertise");
        assertEquals("search.html?q=share%20expertise", browser.text(FILE));
        browser.click(".results a");
        assertEquals("share-expertise.html", browser.text(FILE));
        browser.evaluate("history.back()");
        settle();
        assertEquals("Share expertise", browser.texts(TITLES).get(0));
        assertEquals("share expertise", browser.text("document.querySelector('#q').value"));
    }

    @Test
    void aSearchBeginsOnEveryPage() throws Exception {
        browser.open(site.at("options/share-expertise.html"));
        browser.click("#find");
        browser.type("ect");
        browser.press("Enter");
        assertEquals("search.html?q=ect", browser.text(FILE));
        assertEquals("ECT", browser.texts(TITLES).get(0));
    }

    @Test
    void whatWasFoundIsMarkedAndTellsItsKind() throws Exception {
        search("mentor");
        String first = "document.querySelector('.results > li')";
        assertEquals("mentor", browser.text(first + ".querySelector('h3 mark').textContent"));
        assertTrue(
                browser.text(first + ".querySelector('.meta').textContent").startsWith("Glossary"));
        String links =
                "[...document.querySelectorAll('.results > li')].filter((one) =>"
                        + " one.querySelector('a').href.startsWith('http'))"
                        + ".map((one) => one.querySelector('.meta').textContent)";
        List<String> notes = browser.texts(links);
        assertFalse(notes.isEmpty());
        notes.forEach(note -> assertTrue(note.endsWith("another website"), note));
    }

    @Test
    void aMatchUnderAHeadingLeadsThere() throws Exception {
        search("cross out");
        String part = "document.querySelector('.results-part a').href.split('/').pop()";
        assertEquals("options.html#how-to-decide", browser.text(part));
        browser.open(site.at("options.html"));
        assertEquals(1, browser.number("document.querySelectorAll('#how-to-decide').length"));
    }

    @Test
    void textsAreShownAsTextsAndNeverAsMarkup() throws Exception {
        search("<img src=x onerror=alert(1)>");
        assertEquals(0, browser.number("document.querySelectorAll('main img').length"));
        assertTrue(browser.text(STATUS).contains("<img src=x"));
    }

    @Test
    void whatIsNotThereIsSaidInWords() throws Exception {
        search("xyzzy");
        assertTrue(browser.text(STATUS).startsWith("Nothing found for “xyzzy”"));
        search("mentor xyzzy");
        assertTrue(browser.text(STATUS).startsWith("Nothing has all the words"));
        assertFalse(browser.texts(TITLES).isEmpty());
        search("m");
        assertTrue(browser.text(STATUS).startsWith("Type two letters or more."));
    }

    @Test
    void manyResultsComeTwentyAtATime() throws Exception {
        search("teacher");
        assertEquals(20, browser.texts(TITLES).size());
        browser.click(".more");
        assertTrue(browser.texts(TITLES).size() > 20);
        String place =
                "[...document.querySelectorAll('.results h3 a')].indexOf(document.activeElement)";
        assertEquals(20, browser.number(place));
    }

    @Test
    void theCountIsAnnouncedAndTheFieldNamed() throws Exception {
        browser.open(site.at("search.html"));
        assertEquals("status", browser.text("document.querySelector('.search-status').role"));
        assertEquals(
                "Words to search for",
                browser.text("document.querySelector('#q').labels[0].textContent"));
        assertEquals(1, browser.number("document.querySelectorAll('[role=search]').length"));
    }

    @Test
    void withoutScriptsThePageSaysSoAndLeadsToTheLists() throws Exception {
        browser.scripts(false);
        browser.open(site.at("search.html?q=mentor"));
        assertTrue(browser.text(STATUS).startsWith("This search needs JavaScript."));
        browser.click(".search-status a");
        assertEquals("a-to-z.html", browser.text(FILE));
        browser.click("a[href='#letter-m']");
        assertEquals("a-to-z.html#letter-m", browser.text(FILE));
        browser.click("a[href='glossary.html#term-mentor']");
        assertEquals("glossary.html#term-mentor", browser.text(FILE));
    }
}
