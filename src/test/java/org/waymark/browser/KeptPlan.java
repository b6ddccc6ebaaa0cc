package org.waymark.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The page with the plan in Chromium, with the things that a reader does there. */
final class KeptPlan implements AutoCloseable {

    static final String NAME = "#who-and-when-your-name";
    static final String WHY = "#who-and-when-why-this-one-and-why-now";
    static final String TALK = "#who-and-when-we-talk-about-this-plan-on";
    static final String STEP = "#prepare-you-take-the-first-step-by";
    static final String OPTION = "#who-and-when-which-option-do-you-begin-with";
    static final String TICK = "#who-and-when-i-have-read-that-option-to-the-end";

    private static final int PATIENCE = 100;

    private final Chromium browser;
    private final Path downloads;

    private KeptPlan(Chromium browser, Path downloads) {
        this.browser = browser;
        this.downloads = downloads;
    }

    static KeptPlan start(Path folder) throws Exception {
        Path downloads = Files.createDirectories(folder.resolve("downloads"));
        Chromium browser = Chromium.start(Files.createDirectories(folder.resolve("profile")));
        browser.downloads(downloads);
        return new KeptPlan(browser, downloads);
    }

    /** As a reader comes who never was here before. */
    void reset() throws Exception {
        browser.scripts(true);
        browser.print(false);
        browser.size(900, 1200);
        browser.open(RealSite.address("privacy.html"));
        browser.evaluate("localStorage.clear()");
    }

    Chromium browser() {
        return browser;
    }

    void open() throws Exception {
        open(RealSite.address("plan.html"));
    }

    void open(URI page) throws Exception {
        browser.open(page);
    }

    void write(String field, String text) throws Exception {
        browser.click(field);
        browser.type(text);
    }

    /** Sets what no keyboard types in every locale alike: a date, a choice. */
    void set(String field, String value) throws Exception {
        browser.evaluate(
                "(() => { const one = document.querySelector(%s); one.value = %s;"
                                .formatted(Json.quoted(field), Json.quoted(value))
                        + " one.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    String value(String field) throws Exception {
        return text("document.querySelector(" + Json.quoted(field) + ").value");
    }

    String status() throws Exception {
        return text("document.querySelector('.saved').textContent");
    }

    /** The words of all parts that the reader can see, of some kind. */
    String seen(String selector) throws Exception {
        return text(
                "[...document.querySelectorAll("
                        + Json.quoted(selector)
                        + ")].filter(one => one.checkVisibility()).map(one => one.innerText.trim())"
                        + ".join(' | ')");
    }

    String text(String expression) throws Exception {
        return String.valueOf(browser.evaluate(expression));
    }

    void waitFor(String words) throws Exception {
        for (int i = 0; i < PATIENCE && !status().startsWith(words); i++) {
            Thread.sleep(50);
        }
        if (!status().startsWith(words)) {
            throw new AssertionError("the page says \"" + status() + "\", not \"" + words + "\"");
        }
    }

    void press(String action) throws Exception {
        browser.click("[data-do=" + action + "]");
    }

    /** The file that the next download makes, with its bytes as UTF-8. */
    String download(String action, String name) throws Exception {
        Path file = downloads.resolve(name);
        Files.deleteIfExists(file);
        press(action);
        for (int i = 0; i < PATIENCE && !isWhole(file); i++) {
            Thread.sleep(50);
        }
        if (!isWhole(file)) {
            throw new AssertionError("there is no " + name + " in " + list());
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private boolean isWhole(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) > 0
                && list().stream().noneMatch(one -> one.endsWith(".crdownload"));
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
