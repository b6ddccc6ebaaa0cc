package org.waymark.pdf;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, driven through its own protocol: it shows a page, clicks, types. */
final class Chromium implements AutoCloseable {

    static final int WIDTH = 900;
    static final int HEIGHT = 1200;

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Pattern PAGE =
            Pattern.compile(
                    "\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile("\"data\":\"([^\"]+)\"");

    private final Process process;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int number;

    /**
     * Opens a page.
     *
     * @param program the browser
     * @param profile an empty folder for what it keeps
     */
    Chromium(Path program, Path profile, String url) throws Exception {
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--no-first-run",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                url)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        socket = connect(page(address()));
        send(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":"
                        + WIDTH
                        + ",\"height\":"
                        + HEIGHT
                        + ",\"deviceScaleFactor\":1,\"mobile\":false");
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> find() {
        for (String name : NAMES) {
            for (String folder :
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** The host and port that it says it listens on; what it says afterwards is thrown away. */
    private String address() throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}));
                rest.setDaemon(true);
                rest.start();
                return address.group(1);
            }
        }
        throw new IOException("Chromium did not start: " + lines);
    }

    private static URI page(String address) throws Exception {
        URI list = URI.create("http://" + address + "/json/list");
        for (int attempt = 0; attempt < 300; attempt++) {
            String pages =
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                            .body();
            Matcher page = PAGE.matcher(pages);
            if (page.find()) {
                return URI.create(page.group(1));
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium has no page");
    }

    private WebSocket connect(URI page) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener(answers))
                .join();
    }

    /** Joins the parts of messages. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> whole;
        private final StringBuilder parts = new StringBuilder();

        Listener(BlockingQueue<String> whole) {
            this.whole = whole;
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                whole.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private String send(String method, String parameters) throws Exception {
        number++;
        String id = "{\"id\":" + number + ",";
        socket.sendText(id + "\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true)
                .join();
        while (true) {
            String answer = answers.poll(60, TimeUnit.SECONDS);
            if (answer == null || answer.startsWith(id + "\"error\"")) {
                throw new IOException(method + ": " + answer);
            }
            if (answer.startsWith(id)) {
                return answer;
            }
        }
    }

    BufferedImage screen() throws Exception {
        Matcher data = DATA.matcher(send("Page.captureScreenshot", ""));
        if (!data.find()) {
            throw new IOException("no picture");
        }
        byte[] png = Base64.getDecoder().decode(data.group(1));
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    void click(double x, double y) throws Exception {
        String at = "\"x\":" + x + ",\"y\":" + y;
        String left = at + ",\"button\":\"left\",\"clickCount\":1";
        send("Input.dispatchMouseEvent", "\"type\":\"mouseMoved\"," + at);
        Thread.sleep(150);
        send("Input.dispatchMouseEvent", "\"type\":\"mousePressed\",\"buttons\":1," + left);
        Thread.sleep(50);
        send("Input.dispatchMouseEvent", "\"type\":\"mouseReleased\"," + left);
        Thread.sleep(150);
    }

    void type(String words) throws Exception {
        for (int i = 0; i < words.length(); i++) {
            String letter = words.substring(i, i + 1);
            send("Input.dispatchKeyEvent", "\"type\":\"char\",\"text\":\"" + letter + "\"");
        }
    }

    void pressDown() throws Exception {
        String key = ",\"key\":\"ArrowDown\",\"code\":\"ArrowDown\",\"windowsVirtualKeyCode\":40";
        send("Input.dispatchKeyEvent", "\"type\":\"rawKeyDown\"" + key);
        send("Input.dispatchKeyEvent", "\"type\":\"keyUp\"" + key);
    }

    /** Ends it and all that it started, so that its folder can be removed. */
    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().completeOnTimeout(one, 10, TimeUnit.SECONDS).join();
        }
    }
}
