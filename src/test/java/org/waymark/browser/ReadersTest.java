package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two readers with small windows look for what a mentor is: one with a keyboard, one with taps. */
class ReadersTest {

    private static final int MOST_TABS = 20;

    private static final String NAME_OF_FOCUS = "document.activeElement.textContent.trim()";

    @TempDir static Path profile;

    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(profile.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void comeHome() throws Exception {
        browser.size(320, 640);
        browser.scripts(true);
        browser.open(RealSite.address("index.html"));
    }

    private static String place() throws Exception {
        URI here = URI.create(browser.text("location.href"));
        return RealSite.address("").relativize(here).toString();
    }

    /** With the tabulator alone, and never back. */
    private static void tabTo(String selector) throws Exception {
        for (int i = 0; i < MOST_TABS; i++) {
            browser.tab();
            if (browser.evaluate("document.activeElement.matches('" + selector + "')")
                            instanceof Boolean there
                    && there) {
                return;
            }
        }
        throw new AssertionError(selector + " is too far away on " + place());
    }

    private static boolean isInWindow(String selector) throws Exception {
        String top = "Math.round(document.querySelector(\"%s\").getBoundingClientRect().top)";
        int at = browser.number(top.formatted(selector));
        return at >= 0 && at < browser.number("innerHeight");
    }

    @Test
    void oneFindsMentorByTheSearchWithTheKeyboard() throws Exception {
        tabTo("#find");
        browser.type("mentor");
        browser.press("Enter");
        assertEquals("search.html?q=mentor", place());
        browser.await("document.querySelector('.search-status').textContent.includes('mentor')");
        String status = browser.text("document.querySelector('.search-status').textContent");
        assertTrue(status.matches("\\d+ results for “mentor”"), status);
        tabTo(".results h3 a");
        assertEquals("mentor", browser.text(NAME_OF_FOCUS));
        browser.press("Enter");
        assertEquals("glossary.html#term-mentor", place());
        assertTrue(isInWindow("#term-mentor"));
    }

    /** Without JavaScript the search itself says where to go on. */
    @Test
    void theOtherFindsItByTheAToZWithoutScripts() throws Exception {
        searchWithoutScripts();
        browser.click(".search-status a");
        assertEquals("a-to-z.html", place());
        browser.click(".letters a[href='#letter-m']");
        assertEquals("a-to-z.html#letter-m", place());
        String entry = ".names a[href='glossary.html#term-mentor']";
        assertTrue(isInWindow(entry));
        browser.click(entry);
        assertEquals("glossary.html#term-mentor", place());
        assertTrue(isInWindow("#term-mentor"));
    }

    @Test
    void theLinkDirectoryLeadsToItWithoutScriptsAsWell() throws Exception {
        searchWithoutScripts();
        browser.click("main .files a[href='links.html']");
        assertEquals("links.html", place());
        browser.click(".jump a[href='#option-share-expertise']");
        assertTrue(isInWindow("#option-share-expertise"));
        List<String> links =
                browser.texts(
                        "[...document.querySelectorAll('[data-option=share-expertise] .link-title')]"
                                + ".filter(one => one.checkVisibility() && /mentor/i.test("
                                + "one.textContent)).map(one => one.href)");
        assertTrue(links.size() >= 2, links.toString());
        assertTrue(links.stream().allMatch(one -> one.startsWith("https://")), links.toString());
    }

    private static void searchWithoutScripts() throws Exception {
        browser.scripts(false);
        browser.open(RealSite.address("index.html"));
        browser.click("#find");
        browser.type("mentor");
        browser.click(".find button");
        assertEquals("search.html?q=mentor", place());
        String status = browser.text("document.querySelector('.search-status').innerText");
        assertTrue(status.startsWith("This search needs JavaScript."), status);
    }
}
