package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.serve.PreviewServer;
import org.waymark.serve.Served;

/** The preview as whoever edits sees it: a page that follows, and says what is wrong. */
class PreviewTest {

    private static final String FILE = "content/options/3-share-expertise.md";
    private static final String PAGE = "options/share-expertise.html";
    private static final String PANEL = "document.querySelector('.waymark-problems')";

    @TempDir static Path folder;
    private static TestProject project;
    private static Chromium browser;
    private PreviewServer server;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(folder.resolve("profile"));
        project = TestProject.copy(folder.resolve("project"));
        project.replace("content/hub.json", "next-steps.example", "www.gov.uk");
    }

    /** Each test has its own: what the one before changed is news to nobody. */
    @BeforeEach
    void serve() throws IOException {
        server = Served.start(project, Duration.ofDays(1));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String page) throws Exception {
        browser.open(server.address().resolve(page));
        browser.evaluate("new Promise((done) => setTimeout(done, 600))");
    }

    @Test
    void anEditIsSeenWhereTheReaderIs() throws Exception {
        open(PAGE);
        String before = project.read(FILE);
        browser.evaluate(
                "(() => { self.mark = 1; const links = document.querySelectorAll('main a');"
                        + " const last = links[links.length - 1]; last.focus();"
                        + " scrollTo({top: 900, behavior: 'instant'}); self.href = last.href; })()");
        project.write(FILE, before + "\nA sentence that is new.\n");
        browser.await(
                "document.querySelector('main')?.textContent.includes('A sentence that is new.')");
        assertEquals(1, browser.number("self.mark"), "the page was not loaded anew");
        assertEquals(900, browser.number("scrollY"));
        assertEquals(
                browser.text("self.href"),
                browser.text("document.activeElement.href"),
                "the focus");
        project.write(FILE, before);
        browser.await(
                "document.querySelector('main')?.textContent.includes('A sentence that is new.') === false");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aPageWithScriptsIsLoadedAnewAtItsPlace() throws Exception {
        open("plan.html");
        String before = project.read("content/pages/3-plan.md");
        browser.evaluate("scrollTo({top: 700, behavior: 'instant'})");
        project.write("content/pages/3-plan.md", before + "\nA last word on plans.\n");
        browser.await(
                "document.querySelector('main')?.textContent.includes('A last word on plans.')");
        browser.await("document.readyState === 'complete' && scrollY === 700");
        project.write("content/pages/3-plan.md", before);
        browser.await(
                "document.querySelector('main')?.textContent.includes('A last word on plans.') === false");
    }

    @Test
    void problemsComeAndGo() throws Exception {
        open(PAGE);
        browser.await(PANEL + "?.hidden === true");
        String before = project.read(FILE);
        project.write(FILE, before + "\nAsk [the team](link:no-such-link).\n");
        browser.await(PANEL + "?.textContent.includes('no-such-link')");
        String words = browser.text(PANEL + ".innerText");
        int line = before.split("\n", -1).length + 1;
        assertTrue(words.contains("1 error"), words);
        assertTrue(words.contains(FILE + ":" + line + ":5"), words);
        assertTrue(words.contains("no link called \"no-such-link\""), words);
        String href = browser.text(PANEL + ".querySelector('a').getAttribute('href')");
        assertEquals("/_waymark/source/" + FILE + "?at=" + line + ":5#L" + line, href);
        browser.size(320, 600);
        assertTrue(browser.number("document.documentElement.scrollWidth") <= 320, "too wide");
        browser.size(900, 1200);
        browser.click(".waymark-problems a");
        browser.await("document.querySelector('li:target mark')");
        assertEquals("[", browser.text("document.querySelector('mark').textContent"));
        assertEquals(
                "Ask [the team](link:no-such-link).",
                browser.text("document.querySelector('li:target').textContent"));
        open(PAGE);
        project.write(FILE, before);
        browser.await(PANEL + "?.hidden === true");
    }

    /**
     * An answer that was given before the mend must not be taken for news when it comes after it.
     */
    @Test
    void aSlowAnswerBringsNoOldProblemsBack() throws Exception {
        open(PAGE);
        browser.await(PANEL + "?.dataset.number");
        browser.evaluate(
                "(() => { self.ask = fetch; self.fetch = async (...all) => {"
                        + " const answer = await ask(...all);"
                        + " if (String(all[0]).endsWith('problems.json') && !self.release)"
                        + " await new Promise((done) => { self.release = done; });"
                        + " return answer; }; })()");
        String before = project.read(FILE);
        project.write(FILE, before + "\nAsk [the team](link:no-such-link).\n");
        browser.await("self.release");
        project.write(FILE, before);
        browser.evaluate(
                "(async () => { const pause = (time) => new Promise((done) => setTimeout(done, time));"
                        + " while ((await (await ask('/_waymark/problems.json')).json()).errors)"
                        + " await pause(30);"
                        + " await pause(300); release(); await pause(600); })()");
        assertEquals(true, browser.evaluate(PANEL + ".hidden"), browser.text(PANEL + ".innerText"));
    }

    @Test
    void aQuestionThatGetsNoAnswerIsAskedAgain() throws Exception {
        open(PAGE);
        browser.await(PANEL + "?.dataset.number");
        browser.evaluate(
                "(() => { const ask = fetch; self.fetch = async (...all) => {"
                        + " if (String(all[0]).endsWith('problems.json') && !self.lost)"
                        + " { self.lost = true; throw new TypeError('no connection'); }"
                        + " return ask(...all); }; })()");
        String before = project.read(FILE);
        project.write(FILE, before + "\nAsk [the team](link:no-such-link).\n");
        browser.await(PANEL + "?.textContent.includes('no-such-link')");
        assertTrue(Boolean.TRUE.equals(browser.evaluate("self.lost")));
        project.write(FILE, before);
        browser.await(PANEL + "?.hidden === true");
    }

    @Test
    void aPageThatCannotBeShownComesBackWhenItIsMended() throws Exception {
        open(PAGE);
        String before = project.read("templates/option.ftlh");
        project.write("templates/option.ftlh", before.replace("${terms.cost}", "${terms.costs}"));
        browser.await("document.body.innerText.includes('This page cannot be shown')");
        assertTrue(browser.text("document.body.innerText").contains("templates/option.ftlh:"));
        project.write("templates/option.ftlh", before);
        browser.await("document.querySelector('.hero')");
    }

    @Test
    void aPageThatIsGoneComesBackToo() throws Exception {
        project.write(
                "content/pages/13-late.md", "---\ntitle: Late\nsummary: Not yet.\n---\nLate.\n");
        open("late.html");
        browser.await("document.querySelector('h1')?.textContent.includes('Late')");
        Files.delete(project.root().resolve("content/pages/13-late.md"));
        browser.await("document.querySelector('h1')?.textContent.includes('Late') === false");
        project.write("content/pages/13-late.md", "---\ntitle: Late\nsummary: Now.\n---\nLate.\n");
        browser.await("document.querySelector('h1')?.textContent.includes('Late')");
        Files.delete(project.root().resolve("content/pages/13-late.md"));
    }
}
