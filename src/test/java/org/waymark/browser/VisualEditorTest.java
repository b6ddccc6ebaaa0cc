package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.load.Loader;

/**
 * The visual editor as an editor uses it: signs in, opens an option of the hub, writes, saves; and
 * what stands in the Markdown file then. The editor's own test backend keeps files in the browser.
 */
class VisualEditorTest {

    private static final String OPTION = "content/options/2-lead-in-school-or-trust.md";
    private static final String OTHER = "content/options/3-share-expertise.md";

    private static final String FOLDER =
            "let folder = await navigator.storage.getDirectory(); const parts = path.split('/');"
                    + " const name = parts.pop(); for (const part of parts) folder = await"
                    + " folder.getDirectoryHandle(part, {create: true});"
                    + " const file = await folder.getFileHandle(name, {create: true});";
    private static final String PUT =
            "(async (path, text) => { "
                    + FOLDER
                    + " const out = await file.createWritable(); await out.write(text);"
                    + " await out.close(); })(%s, %s)";

    /** Nothing while the program is just putting a new file into the old one's place. */
    private static final String GET =
            "(async path => { try { "
                    + FOLDER
                    + " return await (await file.getFile()).text(); } catch (e) {"
                    + " if (e.name === 'NotFoundError') return ''; throw e; } })(%s)";

    @TempDir static Path temp;

    private static Chromium browser;
    private static StaticHost host;
    private static Map<String, String> content;

    @BeforeAll
    static void start() throws Exception {
        Path program = Path.of("target/visual-editor/node_modules/@sveltia/cms").toAbsolutePath();
        assumeTrue(
                Files.exists(program.resolve("npm/index.js")),
                "NOT RUN: the visual editor is not in target/visual-editor, so nobody wrote in it;"
                        + " mvn pre-site -Pvisual-editor puts it there");
        browser = Chromium.start(Files.createDirectory(temp.resolve("profile")));
        TestProject site = TestProject.of("golden/small/content", temp.resolve("site"));
        site.replace(
                "content/hub.json",
                "\"short_name\"",
                "\"admin\": { \"backend\": \"test\" },\n  \"short_name\"");
        TestProject.Result built =
                site.run("build", site.root().toString(), "--editor", program.toString());
        assertEquals(0, built.code(), built.out() + built.err());
        host = StaticHost.of(site.output());
        content = content();
        browser.size(1200, 900);
        browser.open(host.address("admin/config.json"));
        for (Map.Entry<String, String> file : content.entrySet()) {
            browser.evaluate(PUT.formatted(kept(file.getKey()), Json.quoted(file.getValue())));
        }
        browser.open(host.address("admin/index.html"));
        until(press("Work with Test Repository"));
        until("document.body.innerText.includes('Lead in a school or trust')");
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    /** The hub's own files: the editor is tried on what editors will write in. */
    private static Map<String, String> content() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            for (Path file :
                    walk.filter(one -> one.toString().matches(".*\\.(md|json)")).toList()) {
                files.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private static String kept(String path) {
        return Json.quoted("sveltia-cms-test/" + path);
    }

    private static String read(String path) throws Exception {
        return browser.text(GET.formatted(kept(path)));
    }

    private static void until(String state) throws Exception {
        for (int i = 0; i < 300; i++) {
            if (Boolean.TRUE.equals(browser.evaluate(state))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "never: " + state + "\n" + browser.text("document.body.innerText"));
    }

    /** Presses a button that is there and can be pressed, and says whether it could. */
    private static String press(String words) {
        return "(() => { const button = [...document.querySelectorAll('button')].find(one =>"
                + " one.innerText.trim() === '"
                + words
                + "' && !one.disabled); if (button) button.click(); return !!button; })()";
    }

    private static void open(String option) throws Exception {
        String name = option.replaceFirst(".*/", "").replaceFirst("\\.md$", "");
        String form = "#/collections/options/entries/" + name;
        browser.evaluate("location.hash = '#/collections/options'");
        browser.evaluate("location.hash = " + Json.quoted(form));
        until("!!document.querySelector('[data-key-path=title] input')?.value");
    }

    /** Types a text in place of what a field holds. */
    private static void write(String field, String text) throws Exception {
        browser.evaluate(
                "(() => { const field = document.querySelector('%s'); field.focus();"
                                .formatted(field)
                        + " field.select(); })()");
        browser.type(text);
    }

    private static String save(String path) throws Exception {
        String before = read(path);
        until(press("Save"));
        for (int i = 0; i < 300; i++) {
            String now = read(path);
            if (!now.equals(before) && !now.isEmpty()) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing was saved: " + browser.text("document.body.innerText"));
    }

    /** What the file says, with one way to write each value and no empty line at its beginning. */
    private static String body(String file) {
        return file.substring(file.indexOf("\n---\n", 3) + 5).strip();
    }

    private static String front(String file) {
        return file.substring(0, file.indexOf("\n---\n", 3)).replaceAll("['\"]", "");
    }

    @Test
    void whatIsWrittenInTheFormStandsInTheFile() throws Exception {
        open(OPTION);
        write("[data-key-path=title] input", "Lead in your school");
        String saved = save(OPTION);
        String before = Objects.requireNonNull(content.get(OPTION));
        assertEquals(
                front(before).replace("in a school or trust\nlabel", "in your school\nlabel"),
                front(saved));
        assertTrue(front(saved).contains("\ntitle: Lead in your school\n"), saved);
        assertEquals(body(before), body(saved), "blocks and references stay as they were written");
        assertTrue(body(saved).contains("\n::: for leading-literacy\n"), saved);
        assertTrue(body(saved).contains("[](fact:framework-name)"), saved);
        for (Map.Entry<String, String> other : content.entrySet()) {
            if (!Set.of(OPTION, OTHER).contains(other.getKey())) {
                assertEquals(other.getValue(), read(other.getKey()), other.getKey());
            }
        }
        assertEquals(problems(OPTION, before), problems(OPTION, saved));
    }

    /** The text below is kept letter for letter where nobody writes in it. */
    @Test
    void aSentenceMoreInTheTextIsAllThatChangesThere() throws Exception {
        open(OTHER);
        until(
                "(() => { [...document.querySelectorAll('[data-key-path]')].at(-1)"
                        + ".scrollIntoView(); return !!document"
                        + ".querySelector('[data-key-path=body] textarea')?.value; })()");
        browser.evaluate(
                "(() => { const text = document.querySelector('[data-key-path=body] textarea');"
                        + " text.focus();"
                        + " text.setSelectionRange(text.value.length, text.value.length); })()");
        browser.type(" Ask early.");
        String saved = save(OTHER);
        String before = Objects.requireNonNull(content.get(OTHER));
        assertEquals(body(before) + " Ask early.", body(saved));
        assertEquals(front(before), front(saved));
        assertEquals(problems(OTHER, before), problems(OTHER, saved));
    }

    private static List<?> problems(String path, String text) throws IOException {
        TestProject project = TestProject.copy(Files.createTempDirectory(temp, "checked"));
        project.write(path, text);
        return new Loader().load(project.root()).problems();
    }

    @Test
    void thePageAsksNobodyElse() {
        List<String> away =
                browser.requests().stream()
                        .filter(one -> one.startsWith("http"))
                        .filter(one -> !one.startsWith(host.address("").toString()))
                        .filter(
                                one ->
                                        browser.complaints().stream()
                                                .noneMatch(c -> c.contains(one)))
                        .toList();
        assertEquals(List.of(), away, "asked for, and not stopped by the page's policy");
    }

    @Test
    void lettersAndSignsComeWithThePage() throws Exception {
        Object fonts =
                browser.evaluate(
                        "[...document.fonts].filter(one => one.status === 'loaded')"
                                + ".map(one => one.family.replaceAll('\"', '')).sort().join()");
        assertEquals("Material Symbols Outlined,Source Sans 3", fonts);
        URI picture = host.address("admin/editor/LICENSE.txt");
        assertTrue(browser.text("fetch('" + picture + "').then(r => r.text())").contains("MIT"));
    }
}
