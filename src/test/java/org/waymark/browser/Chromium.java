package org.waymark.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Chromium without a window, driven as a reader would: it opens pages, clicks, types and looks. One
 * page at a time, and one thread.
 */
public final class Chromium implements AutoCloseable {

    private static final long PATIENCE = 60_000;

    /** Longer than it takes a click to begin to load another page. */
    private static final long REACTION = 120;

    private static final Map<String, Integer> KEYS =
            Map.of(
                    "Tab",
                    9,
                    "Enter",
                    13,
                    "Escape",
                    27,
                    "Space",
                    32,
                    "ArrowLeft",
                    37,
                    "ArrowUp",
                    38,
                    "ArrowRight",
                    39,
                    "ArrowDown",
                    40,
                    "Backspace",
                    8);

    private final DevTools tools;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean loading;
    private boolean loaded;
    private boolean scripts = true;
    private boolean dark;
    private boolean print;
    private int width = 900;
    private int height = 1200;

    private Chromium(Path program, Path profile) throws Exception {
        tools = new DevTools(program, profile, "about:blank", this::hear);
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            tools.send(domain + ".enable", "");
        }
        size(width, height);
        emulate();
    }

    /**
     * Starts it, or ends the test with words where there is none.
     *
     * @param profile an empty folder for what it keeps
     */
    public static Chromium start(Path profile) throws Exception {
        Optional<Path> program = DevTools.find();
        assumeTrue(
                program.isPresent(),
                "NOT RUN: there is no Chromium on this machine, so no page was opened in a browser");
        return new Chromium(program.orElseThrow(), profile);
    }

    private void hear(Map<?, ?> event) {
        Map<?, ?> parameters = (Map<?, ?>) Objects.requireNonNull(event.get("params"));
        switch (String.valueOf(event.get("method"))) {
            case "Page.frameStartedLoading" -> loading = true;
            case "Page.frameStoppedLoading" -> loading = false;
            case "Page.loadEventFired" -> loaded = true;
            case "Network.requestWillBeSent" -> requests.add(address(parameters));
            case "Log.entryAdded" -> complaints.add(String.valueOf(parameters.get("entry")));
            case "Runtime.exceptionThrown" ->
                    complaints.add(String.valueOf(parameters.get("exceptionDetails")));
            default -> {}
        }
    }

    private static String address(Map<?, ?> parameters) {
        Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(parameters.get("request"));
        return String.valueOf(request.get("url"));
    }

    /** The size of the window's inside, in CSS pixels. */
    public void size(int width, int height) throws Exception {
        this.width = width;
        this.height = height;
        String size = "\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false";
        tools.send("Emulation.setDeviceMetricsOverride", size.formatted(width, height));
    }

    /** Whether the reader wants dark pages. */
    public void dark(boolean dark) throws Exception {
        this.dark = dark;
        emulate();
    }

    /** Whether pages look as they would on paper. */
    public void print(boolean print) throws Exception {
        this.print = print;
        emulate();
    }

    /** Pages do not glide to where they go: a test would look while they are on their way. */
    private void emulate() throws Exception {
        String features =
                "\"media\":\"%s\",\"features\":["
                        + "{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"},"
                        + "{\"name\":\"prefers-reduced-motion\",\"value\":\"reduce\"}]";
        tools.send(
                "Emulation.setEmulatedMedia",
                features.formatted(print ? "print" : "", dark ? "dark" : "light"));
    }

    /** Whether pages opened from now on may run scripts. */
    public void scripts(boolean allowed) throws Exception {
        scripts = allowed;
        allow(allowed);
    }

    private void allow(boolean allowed) throws Exception {
        tools.send("Emulation.setScriptExecutionDisabled", "\"value\":" + !allowed);
    }

    /** Runs a script in each page opened from now on, before any of the page's own. */
    public void before(String script) throws Exception {
        tools.send("Page.addScriptToEvaluateOnNewDocument", "\"source\":" + Json.quoted(script));
    }

    /** Where files that a page offers are put. */
    public void downloads(Path folder) throws Exception {
        tools.send(
                "Browser.setDownloadBehavior",
                "\"behavior\":\"allow\",\"downloadPath\":" + Json.quoted(folder.toString()));
    }

    /** Opens a page and waits until it is there. */
    public void open(URI page) throws Exception {
        requests.clear();
        complaints.clear();
        loaded = false;
        Map<?, ?> answer = tools.send("Page.navigate", "\"url\":" + Json.quoted(page.toString()));
        if (answer.containsKey("errorText")) {
            throw new IOException(page + ": " + answer.get("errorText"));
        }
        if (answer.containsKey("loaderId")) {
            await(() -> loaded);
        }
    }

    private void await(BooleanSupplier state) throws Exception {
        long patience = System.nanoTime() + PATIENCE * 1_000_000;
        while (!state.getAsBoolean()) {
            tools.listen(50);
            if (System.nanoTime() > patience) {
                throw new IOException("the page did not load");
            }
        }
    }

    /** Lets the page answer to what was done, and waits if it loads another page. */
    private void settle() throws Exception {
        loading = false;
        long until = System.nanoTime() + REACTION * 1_000_000;
        while (System.nanoTime() < until) {
            tools.listen(20);
        }
        await(() -> !loading);
    }

    /**
     * The value of an expression in the page, after a promise is kept; a test may look even where
     * the page's own scripts are not allowed.
     */
    public @Nullable Object evaluate(String expression) throws Exception {
        if (!scripts) {
            allow(true);
        }
        Map<?, ?> answer =
                tools.send(
                        "Runtime.evaluate",
                        "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                                + Json.quoted(expression));
        if (!scripts) {
            allow(false);
        }
        if (answer.containsKey("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return ((Map<?, ?>) Objects.requireNonNull(answer.get("result"))).get("value");
    }

    /** Waits until something is true on the page, which may be loaded anew meanwhile. */
    public void await(String condition) throws Exception {
        long patience = System.nanoTime() + PATIENCE * 1_000_000;
        while (!holds(condition)) {
            if (System.nanoTime() > patience) {
                throw new AssertionError(condition + ": " + text("document.body.innerText"));
            }
            Thread.sleep(30);
        }
    }

    private boolean holds(String condition) throws Exception {
        try {
            return Boolean.TRUE.equals(evaluate("Boolean(" + condition + ")"));
        } catch (IOException e) {
            return false; // there is no page at this moment
        }
    }

    /** The value of an expression that is a number, cut to a whole one. */
    public int number(String expression) throws Exception {
        return ((Number) Objects.requireNonNull(evaluate(expression))).intValue();
    }

    /** The same for a text, which is empty for null. */
    public String text(String expression) throws Exception {
        return Objects.toString(evaluate(expression), "");
    }

    /** The same for a list of texts. */
    public List<String> texts(String expression) throws Exception {
        List<?> list = (List<?>) Objects.requireNonNull(evaluate(expression));
        return list.stream().map(String::valueOf).toList();
    }

    /** Clicks in the middle of the first thing that a selector finds. */
    public void click(String selector) throws Exception {
        String find =
                "(() => { const one = document.querySelector(%s); if (!one) return null;"
                        + " one.scrollIntoView({block: 'center', behavior: 'instant'});"
                        + " const box = one.getClientRects()[0];"
                        + " return [box.x + box.width / 2, box.y + box.height / 2]; })()";
        Object middle = evaluate(find.formatted(Json.quoted(selector)));
        if (!(middle instanceof List<?> at)) {
            throw new IOException("there is nothing like " + selector);
        }
        click(coordinate(at, 0), coordinate(at, 1));
    }

    private static double coordinate(List<?> list, int index) {
        return ((Number) Objects.requireNonNull(list.get(index))).doubleValue();
    }

    /** Clicks at a point of the window, in CSS pixels. */
    public void click(double x, double y) throws Exception {
        String at = "\"x\":" + x + ",\"y\":" + y;
        String left = at + ",\"button\":\"left\",\"clickCount\":1";
        tools.send("Input.dispatchMouseEvent", "\"type\":\"mouseMoved\"," + at);
        Thread.sleep(50);
        tools.send("Input.dispatchMouseEvent", "\"type\":\"mousePressed\",\"buttons\":1," + left);
        Thread.sleep(50);
        tools.send("Input.dispatchMouseEvent", "\"type\":\"mouseReleased\"," + left);
        settle();
    }

    /** Types a text where the cursor is. */
    public void type(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            String letter = Json.quoted(text.substring(i, i + 1));
            tools.send("Input.dispatchKeyEvent", "\"type\":\"char\",\"text\":" + letter);
        }
    }

    /** Presses a key, such as {@code Tab}, {@code Enter} or {@code ArrowDown}. */
    public void press(String key) throws Exception {
        int code = Objects.requireNonNull(KEYS.get(key), key);
        String named = key.equals("Space") ? " " : key;
        String event =
                ",\"key\":\"%s\",\"code\":\"%s\",\"windowsVirtualKeyCode\":%d"
                        .formatted(named, key, code);
        String text =
                key.equals("Enter")
                        ? ",\"text\":\"\\r\""
                        : named.equals(" ") ? ",\"text\":\" \"" : "";
        String down = text.isEmpty() ? "rawKeyDown" : "keyDown";
        tools.send("Input.dispatchKeyEvent", "\"type\":\"" + down + "\"" + event + text);
        tools.send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"" + event);
        settle();
    }

    /** Moves the focus on, within the page. */
    public void tab() throws Exception {
        String key = ",\"key\":\"Tab\",\"code\":\"Tab\",\"windowsVirtualKeyCode\":9";
        tools.send("Input.dispatchKeyEvent", "\"type\":\"rawKeyDown\"" + key);
        tools.send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"" + key);
    }

    /** What the window shows. */
    public BufferedImage screen() throws Exception {
        return picture("");
    }

    /** The whole page, however long. */
    public BufferedImage page() throws Exception {
        int before = height;
        size(width, number("Math.ceil(document.documentElement.scrollHeight)"));
        BufferedImage page = picture("");
        size(width, before);
        return page;
    }

    /** The page as it is printed on A4, as a PDF. */
    public byte[] paper() throws Exception {
        String a4 = "\"paperWidth\":8.27,\"paperHeight\":11.69,\"preferCSSPageSize\":true";
        Object data = tools.send("Page.printToPDF", a4).get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    private BufferedImage picture(String parameters) throws Exception {
        Object data = tools.send("Page.captureScreenshot", parameters).get("data");
        byte[] png = Base64.getDecoder().decode(String.valueOf(data));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The addresses asked for since the last page was opened. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser complained of since the last page was opened: errors, refused content. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * The same for a page from a disk. There Chromium fetches no web manifest, whatever the page
     * says, and complains in two lines; nobody installs a folder, so readers lose nothing.
     */
    public List<String> complaintsFromDisk() {
        return complaints.stream().filter(one -> !isOfManifestOnDisk(one)).toList();
    }

    private static boolean isOfManifestOnDisk(String complaint) {
        return complaint.contains("text=Access to manifest at 'file://")
                || (complaint.contains("text=Failed to load resource: net::ERR_FAILED")
                        && complaint.matches(".* url=file://[^ ]*/site\\.webmanifest, .*"));
    }

    @Override
    public void close() {
        tools.close();
    }
}
