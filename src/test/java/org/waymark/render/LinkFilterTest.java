package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.browser.Chromium;

/** Choosing links of the directory, opened from a disk. */
class LinkFilterTest {

    private static final String STATUS =
            "document.querySelector('.filters [role=status]').textContent";
    private static final String SHOWN =
            "[...document.querySelectorAll('[data-kind]')].filter((one) => one.checkVisibility())";
    private static final String GROUPS =
            "[...document.querySelectorAll('[data-option]')].filter((one) => one.checkVisibility())"
                    + ".map((one) => one.querySelector('h2').textContent)";
    private static final String JUMPS =
            "[...document.querySelectorAll('.jump a')].filter((one) => one.checkVisibility())"
                    + ".map((one) => one.textContent)";

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
    void openTheDirectory() throws Exception {
        browser.scripts(true);
        browser.open(site.at("links.html"));
    }

    private static void choose(String name, String value) throws Exception {
        browser.evaluate(
                "(() => { const one = document.querySelector('.filters [name=%s]'); one.value = '%s';"
                                .formatted(name, value)
                        + " one.dispatchEvent(new Event('input', {bubbles: true})); })()");
        settle();
    }

    private static void settle() throws Exception {
        browser.evaluate("new Promise((go) => setTimeout(go, 400))");
    }

    private static List<String> shown(String key) throws Exception {
        String value =
                key.equals("address")
                        ? "one.querySelector('a').href"
                        : "one.dataset." + key + " ?? ''";
        return browser.texts(SHOWN + ".map((one) => " + value + ")");
    }

    @Test
    void atFirstAllLinksAreThere() throws Exception {
        int all = new TreeSet<>(shown("address")).size();
        assertTrue(all > 50, all + " links");
        assertEquals("All " + all + " links", browser.text(STATUS));
    }

    @Test
    void anOptionShowsItsGroupAlone() throws Exception {
        choose("option", "share-expertise");
        assertEquals(List.of("Option 3: Share expertise"), browser.texts(GROUPS));
        assertEquals(List.of("Option 3: Share expertise"), browser.texts(JUMPS));
        assertTrue(browser.text(STATUS).startsWith(shown("address").size() + " of "));
    }

    @Test
    void aKindLeavesNoOther() throws Exception {
        choose("kind", "university");
        assertEquals(List.of("university"), shown("kind").stream().distinct().toList());
    }

    /** A link that names no NPQ is for all. */
    @Test
    void anNpqKeepsItsOwnLinksAndThoseForAll() throws Exception {
        choose("npq", "leading-literacy");
        List<String> npqs = shown("npqs").stream().distinct().toList();
        npqs.forEach(of -> assertTrue(of.isEmpty() || of.contains("leading-literacy"), of));
        assertTrue(npqs.size() > 1, npqs.toString());
    }

    @Test
    void aPublisherLeavesNoOther() throws Exception {
        choose("publisher", "Education Endowment Foundation");
        assertEquals(
                List.of("Education Endowment Foundation"),
                shown("publisher").stream().distinct().toList());
    }

    @Test
    void wordsMayBeBegunAndAccentsLeftOut() throws Exception {
        browser.click("#filter-q");
        browser.type("MENTÓR");
        settle();
        List<String> texts = browser.texts(SHOWN + ".map((one) => one.textContent)");
        assertFalse(texts.isEmpty());
        texts.forEach(
                text -> assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("mentor")));
    }

    @Test
    void whatFitsNothingIsSaidAndGroupsAreGone() throws Exception {
        choose("q", "xyzzy");
        assertEquals("No link fits. Choose less.", browser.text(STATUS));
        assertEquals(List.of(), browser.texts(GROUPS));
        assertEquals(List.of(), browser.texts(JUMPS));
    }

    @Test
    void aLinkInTwoGroupsCountsOnce() throws Exception {
        choose("publisher", "Education Endowment Foundation");
        int different = new TreeSet<>(shown("address")).size();
        assertTrue(different < shown("address").size(), "no link stands in two groups");
        assertTrue(browser.text(STATUS).startsWith(different + " of "), browser.text(STATUS));
    }

    @Test
    void theAddressKeepsTheChoiceAndTheButtonClearsIt() throws Exception {
        choose("option", "deeper-learning");
        choose("kind", "network");
        String address = browser.text("location.href");
        assertTrue(address.endsWith("links.html?option=deeper-learning&kind=network"), address);
        List<String> before = shown("address");
        browser.open(site.at("links.html?option=deeper-learning&kind=network"));
        assertEquals(before, shown("address"));
        browser.click(".filters button");
        assertTrue(browser.text("location.href").endsWith("/links.html"));
        assertTrue(browser.text(STATUS).startsWith("All "));
    }

    /** An old address may name what is gone. */
    @ParameterizedTest
    @CsvSource({"option=gone", "kind=", "npq=<b>&x=y", "publisher=%22%5D"})
    void anUnknownChoiceIsNone(String query) throws Exception {
        browser.open(site.at("links.html?" + query.replace("<", "%3C").replace(">", "%3E")));
        assertTrue(browser.text(STATUS).startsWith("All "), browser.text(STATUS));
        assertEquals(List.of(), browser.complaintsFromDisk());
    }

    @Test
    void withoutScriptsAllLinksAreThereAndNoForm() throws Exception {
        int all = shown("address").size();
        browser.scripts(false);
        browser.open(site.at("links.html?option=deeper-learning"));
        assertEquals(all, shown("address").size());
        String form = "document.querySelector('.filters')";
        assertEquals(
                "false",
                browser.text(
                        "String(%s.checkVisibility({visibilityProperty: true}))".formatted(form)));
    }
}
