package org.waymark.browser;

import java.io.BufferedReader;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A running Chromium and the line to its one page: commands go out, answers and events come in. */
final class DevTools implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final List<String> OPTIONS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--no-first-run",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0");

    private final Process process;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final Consumer<Map<?, ?>> listener;
    private final WebSocket socket;
    private int number;

    /**
     * Starts the browser.
     *
     * @param profile an empty folder for what it keeps
     * @param listener gets each event, while a command or {@link #listen} waits
     */
    DevTools(Path program, Path profile, String url, Consumer<Map<?, ?>> listener)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        command.add(url);
        this.listener = listener;
        process =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(page(address()), new Listener(messages))
                        .join();
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
        HttpRequest list =
                HttpRequest.newBuilder(URI.create("http://" + address + "/json/list")).build();
        for (int attempt = 0; attempt < 300; attempt++) {
            String pages = HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body();
            for (Object page : (List<?>) Objects.requireNonNull(Json.read(pages))) {
                Map<?, ?> one = (Map<?, ?>) page;
                if ("page".equals(one.get("type"))) {
                    return URI.create(String.valueOf(one.get("webSocketDebuggerUrl")));
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium has no page");
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

    /**
     * Sends a command and waits for its answer.
     *
     * @param parameters the inside of a JSON object
     */
    Map<?, ?> send(String method, String parameters) throws Exception {
        number++;
        String command =
                "{\"id\":%d,\"method\":\"%s\",\"params\":{%s}}"
                        .formatted(number, method, parameters);
        socket.sendText(command, true).join();
        while (true) {
            Map<?, ?> message = next(60_000);
            if (message == null || (isAnswer(message) && message.containsKey("error"))) {
                throw new IOException(method + ": " + message);
            }
            if (isAnswer(message)) {
                return (Map<?, ?>) Objects.requireNonNull(message.get("result"));
            }
        }
    }

    private boolean isAnswer(Map<?, ?> message) {
        return Integer.valueOf(number).equals(message.get("id"));
    }

    /** Waits for events, at most so long; whether any came. */
    boolean listen(long milliseconds) throws InterruptedException {
        return next(milliseconds) != null;
    }

    private @Nullable Map<?, ?> next(long milliseconds) throws InterruptedException {
        String text = messages.poll(milliseconds, TimeUnit.MILLISECONDS);
        if (text == null) {
            return null;
        }
        Map<?, ?> message = (Map<?, ?>) Objects.requireNonNull(Json.read(text));
        if (message.containsKey("method")) {
            listener.accept(message);
        }
        return message;
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
