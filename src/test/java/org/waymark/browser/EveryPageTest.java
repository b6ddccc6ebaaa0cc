package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the real site in Chromium, as phones and computers show it. */
class EveryPageTest {

    /** WCAG 2.0, 2.1 and 2.2, levels A and AA, and what axe's makers recommend besides. */
    private static final String AXE =
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
                    + " 'best-practice'], resultTypes: ['violations']}).then(found =>"
                    + " found.violations.flatMap(one => one.nodes.map(node => one.id + ': ' +"
                    + " node.html.slice(0, 160) + ' ' + (node.failureSummary || ''))))";

    private static final int PARTS_OF_A_DATE = 5;

    @TempDir static Path profile;

    private static Chromium browser;
    private static String axe;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(profile.resolve("profile"));
        try (InputStream file = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<String> violations() throws Exception {
        browser.evaluate(axe + "; 0");
        return browser.texts(AXE);
    }

    @ParameterizedTest
    @CsvSource({
        "320, light, scripts",
        "320, dark, scripts",
        "1280, light, scripts",
        "1280, dark, scripts",
        "320, light, none",
        "320, dark, none",
        "1280, light, none",
        "1280, dark, none"
    })
    void axeFindsNothing(int width, String scheme, String scripts) throws Exception {
        browser.size(width, 800);
        browser.dark(scheme.equals("dark"));
        browser.scripts(scripts.equals("scripts"));
        List<String> found = new ArrayList<>();
        for (String page : scripts.equals("scripts") ? RealSite.pages() : scripted()) {
            browser.open(RealSite.address(page));
            violations().forEach(one -> found.add(page + " " + one));
        }
        assertEquals(List.of(), found);
    }

    /** The pages that are others without their scripts. */
    private static List<String> scripted() throws IOException {
        List<String> scripted = new ArrayList<>();
        for (String page : RealSite.pages()) {
            if (Files.readString(RealSite.folder().resolve(page)).contains("<script src=")) {
                scripted.add(page);
            }
        }
        return scripted;
    }

    /** WCAG 2.2, 1.4.10: at 400 % a window of 1280 pixels is as wide as one of 320. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void noPageScrollsSideways(int width) throws Exception {
        browser.size(width, 256);
        browser.scripts(true);
        List<String> wide = new ArrayList<>();
        for (String page : RealSite.pages()) {
            browser.open(RealSite.address(page));
            int over = browser.number("document.scrollingElement.scrollWidth - innerWidth");
            if (over > 0) {
                wide.add(page + " by " + over);
            }
        }
        assertEquals(List.of(), wide);
    }

    @Test
    void readingAsksNoOtherHostAndTheBrowserHasNoComplaints() throws Exception {
        browser.size(1280, 800);
        browser.scripts(true);
        List<String> wrong = new ArrayList<>();
        for (String page : RealSite.pages()) {
            browser.open(RealSite.address(page));
            asked(RealSite.address("")).forEach(one -> wrong.add(page + " asks for " + one));
            browser.complaints().forEach(one -> wrong.add(page + ": " + one));
        }
        assertEquals(List.of(), wrong);
    }

    /** What was asked for elsewhere than below an address. */
    private static List<String> asked(URI home) {
        return browser.requests().stream()
                .filter(one -> !one.startsWith(home.toString()) && !one.startsWith("data:"))
                .toList();
    }

    @Test
    void theSameHoldsForAFolderOnADisk() throws Exception {
        browser.size(1280, 800);
        browser.scripts(true);
        List<String> wrong = new ArrayList<>();
        for (String page : RealSite.pages()) {
            browser.open(RealSite.folder().resolve(page).toUri());
            asked(RealSite.folder().toUri()).forEach(one -> wrong.add(page + " asks for " + one));
            browser.complaintsFromDisk().forEach(one -> wrong.add(page + ": " + one));
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * WCAG 2.2, 2.1.1, 2.4.7 and 2.4.11: with the tabulator alone every control is reached, in the
     * order of the page, is seen to be, and is not covered.
     */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everyControlIsReachedAndSeenByKeyboard(int width) throws Exception {
        browser.size(width, 800);
        browser.dark(false);
        browser.scripts(true);
        String script = Files.readString(KEYBOARD);
        List<String> wrong = new ArrayList<>();
        int controls = 0;
        for (String page : RealSite.pages()) {
            browser.open(RealSite.address(page));
            int expected = browser.number(script);
            controls += expected;
            String said = tabThrough(expected);
            if (!said.isEmpty()) {
                wrong.add(page + ": " + said);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(controls > 500, "only " + controls + " controls were reached");
    }

    /** What was wrong at the first control where something was. */
    private static String tabThrough(int controls) throws Exception {
        for (int i = 0; i < controls; i++) {
            String said = "again";
            for (int part = 0; part < PARTS_OF_A_DATE && said.equals("again"); part++) {
                browser.tab();
                said = browser.text("waymarkFocus(" + i + ")");
            }
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "";
    }

    /** What the script says of links that can be seen to have the focus, and of one that cannot. */
    @Test
    void theKeyboardsTestSeesWhatIsWrong() throws Exception {
        browser.scripts(true);
        Path page = Files.writeString(profile.resolve("focus.html"), FOCUS);
        browser.open(page.toUri());
        assertEquals(4, browser.number(Files.readString(KEYBOARD)));
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            browser.tab();
            said.add(browser.text("waymarkFocus(" + i + ")").replaceFirst(" <.*", ""));
        }
        assertEquals(List.of("", "", "", "nobody sees that"), said);
    }

    private static final Path KEYBOARD = Path.of("src/test/resources/browser/keyboard.js");

    private static final String FOCUS =
            "<!DOCTYPE html><style>a:focus { outline: none; color: red }"
                    + " .own:focus { outline: 2px solid } .card::before { content: '' }"
                    + " .card:focus::before { outline: 2px solid }"
                    + " .bare:focus::before { outline: 2px solid }"
                    + " .shown::details-content { display: block; content-visibility: visible }"
                    + " .shown summary { display: none }</style>"
                    + "<a href=x class=own>seen</a><a href=x class=card>seen</a>"
                    + "<details><summary tabindex=-1>x</summary><a href=x>folded</a></details>"
                    + "<details class=shown><summary>x</summary><a href=x class=own>seen</a>"
                    + "</details><a href=x class=bare>not seen</a>";

    /** A test that sees no violation where there is one would be content with everything. */
    @Test
    void axeFindsWhatIsWrong() throws Exception {
        browser.scripts(true);
        Path page = Files.writeString(profile.resolve("wrong.html"), WRONG);
        browser.open(page.toUri());
        TreeSet<String> rules = new TreeSet<>();
        violations().forEach(one -> rules.add(one.substring(0, one.indexOf(':'))));
        assertTrue(rules.containsAll(List.of("color-contrast", "image-alt", "label")), rules + "");
    }

    private static final String WRONG =
            "<!DOCTYPE html><html lang=en><title>x</title><body><h1>x</h1>"
                    + "<p style='color:#999;background:#fff'>pale</p><img src=x.png><input>";
}
