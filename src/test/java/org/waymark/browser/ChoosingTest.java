package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** A reader chooses an option, on an old phone and on a computer. */
class ChoosingTest {

    private static final int MOST_TAPS = 6;

    @TempDir static Path temp;

    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(temp.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String place() throws Exception {
        return RealSite.address("").relativize(URI.create(browser.text("location.href"))).getPath();
    }

    /** Only links of the page's main part are tapped: the menu is not needed. */
    @Test
    void fromHomeToTheRightBriefingInSixTapsWithoutScripts() throws Exception {
        browser.size(320, 640);
        browser.scripts(false);
        browser.open(RealSite.address("index.html"));
        List<String> way = new ArrayList<>();
        for (String tap :
                List.of(
                        "main a[href='guide.html']",
                        "main a.button",
                        ".answer a[href='whom-to-help.html']",
                        ".answer a[href='release.html']",
                        ".answer a[href='share.html']")) {
            browser.click(tap);
            way.add(place());
        }
        assertEquals(
                List.of(
                        "guide.html",
                        "guide/next-step.html",
                        "guide/whom-to-help.html",
                        "guide/release.html",
                        "guide/share.html"),
                way);
        String file = ".answer a[href$='after-leading-literacy.pdf']";
        assertEquals(
                "Leading literacy NPQLL: Next steps after leading literacy (PDF",
                browser.text("document.querySelector(\"" + file + "\").textContent")
                        .replaceAll("\\s+", " ")
                        .replaceFirst(",.*", ""));
        String pdf = "../briefings/next-steps-after-leading-literacy.pdf";
        assertTrue(Files.exists(RealSite.folder().resolve("guide").resolve(pdf).normalize()));
        assertTrue(way.size() + 1 <= MOST_TAPS);
        browser.scripts(true);
    }

    /** Every way through the real guide, walked in the finished pages. */
    @Test
    void everyWayEndsInABriefingInTimeAndAllOptionsAreReached() throws IOException {
        Set<String> options = new TreeSet<>();
        int ways = follow("guide/next-step.html", 2, options);
        assertTrue(ways >= 10, "only " + ways + " ways");
        assertEquals(
                Set.copyOf(
                        RealSite.files(".html").stream()
                                .filter(path -> path.startsWith("options/"))
                                .toList()),
                options);
    }

    private static int follow(String page, int taps, Set<String> options) throws IOException {
        Document document = Jsoup.parse(RealSite.folder().resolve(page).toFile(), "UTF-8");
        List<String> next = document.select(".answer > a").eachAttr("href");
        int ways = 0;
        for (String href : next) {
            if (href.endsWith(".pdf")) {
                assertTrue(taps + 1 <= MOST_TAPS, page + " is too far away");
                document.select(".suggested h2 a")
                        .eachAttr("href")
                        .forEach(option -> options.add(option.substring("../".length())));
                return 1;
            }
            ways += follow("guide/" + href, taps + 1, options);
        }
        assertTrue(ways > 0, page + " is a dead end");
        return ways;
    }

    @ParameterizedTest
    @CsvSource({
        "320, false, grid, none, block",
        "1280, false, table-row, table-header-group, none",
        "1280, true, table-row, table-header-group, none"
    })
    void theComparisonIsATableOrCards(
            int width, boolean paper, String row, String head, String label) throws Exception {
        browser.size(width, 800);
        browser.open(RealSite.address("compare.html"));
        browser.print(paper);
        assertEquals(row, display(".compare tbody tr"));
        assertEquals(head, display(".compare thead"));
        assertEquals(label, display(".cell-label"));
        browser.print(false);
    }

    private static String display(String selector) throws Exception {
        return browser.text("getComputedStyle(document.querySelector('" + selector + "')).display");
    }

    /** Twelve options, the most that a hub can have, on each width and on paper. */
    @Test
    void twelveOptionsFitWithoutScrollingSideways() throws Exception {
        SmallSite site = SmallSite.with(temp.resolve("twelve"), ChoosingTest::twelve);
        for (int width : List.of(320, 700, 1023, 1024, 1280, 2000)) {
            browser.size(width, 800);
            browser.open(site.project().output().resolve("compare.html").toUri());
            assertEquals(12, browser.number("document.querySelectorAll('tbody tr').length"));
            int over = browser.number("document.scrollingElement.scrollWidth - innerWidth");
            assertTrue(over <= 0, width + " pixels: too wide by " + over);
            int hidden = browser.number(HIDDEN);
            assertEquals(0, hidden, "cells that overflow at " + width);
        }
    }

    /** Cells whose words reach out of them. */
    private static final String HIDDEN =
            "[...document.querySelectorAll('.compare td, .compare th')]"
                    + ".filter(one => one.scrollWidth > one.clientWidth + 1).length";

    private static void twelve(TestProject project) throws IOException {
        String study = project.read("content/options/3-study.md");
        StringBuilder suggested = new StringBuilder();
        for (int i = 4; i <= 12; i++) {
            project.write("content/options/" + i + "-more-" + i + ".md", study);
            suggested.append("      - option: more-").append(i).append("\n        why: It fits.\n");
        }
        String last = "        why: Reading helps.\n";
        project.replace("content/guide.yml", last, last + suggested);
    }

    /** Where a tap leads; a card ends at the right in a point, beside which there is no card. */
    private static final String HIT =
            "(() => { const card = document.querySelectorAll('.answer')[1].getBoundingClientRect();"
                    + " const link = document.elementFromPoint(%s)?.closest('a');"
                    + " return link ? link.getAttribute('href') : 'nothing'; })()";

    @Test
    void anAnswersWholeCardCanBeTapped() throws Exception {
        browser.size(320, 800);
        browser.open(RealSite.address("guide/next-step.html"));
        int least =
                browser.number(
                        "Math.min(...[...document.querySelectorAll('.answer')]"
                                + ".map(one => one.getBoundingClientRect().height))");
        assertTrue(least >= 44, least + " pixels");
        browser.evaluate(
                "document.querySelectorAll('.answer')[1].scrollIntoView({block: 'center'})");
        for (String place :
                List.of(
                        "card.left + 8, card.top + 8",
                        "card.left + 8, card.bottom - 8",
                        "card.left + card.width / 2, card.bottom - 8",
                        "card.right - 8, card.top + card.height / 2")) {
            assertEquals("whom-to-help.html", browser.text(HIT.formatted(place)), place);
        }
    }
}
