package org.waymark.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A preview that runs, and how long it takes until an edit is in what it answers. */
final class Served implements AutoCloseable {

    private static final long PATIENCE = 600_000_000_000L;

    /** A preview looks at its files now and then, and rests all the same. */
    private static final long CALM = 200_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Projects projects;
    private final Tool tool;
    private final Process process;
    private final URI page;

    /**
     * Starts it, and waits until it answers and rests.
     *
     * @param words the command without its port
     */
    Served(Projects projects, Tool tool, List<String> words)
            throws IOException, InterruptedException {
        this.projects = projects;
        this.tool = tool;
        int port = freePort();
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--port", String.valueOf(port)));
        File log = projects.of(tool).resolve("served.log").toFile();
        this.process = new Launch(projects.of(tool), all).start(log);
        String path = tool.page(projects.edited().id()).replaceFirst("/index\\.html$", "/");
        this.page = URI.create("http://127.0.0.1:" + port + "/" + path);
        until("</html>");
        rest();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Edits a document; the seconds until its page has the edit. */
    double edit() throws IOException, InterruptedException {
        String mark = "m" + System.nanoTime();
        long start = System.nanoTime();
        projects.edit(tool, mark);
        until(mark);
        double seconds = (System.nanoTime() - start) / 1e9;
        rest();
        return seconds;
    }

    private void until(String words) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!answer().contains(words)) {
            if (System.nanoTime() - start > PATIENCE || !process.isAlive()) {
                throw new IOException(tool + " did not show the page, see served.log");
            }
            Thread.sleep(2);
        }
    }

    private String answer() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofMinutes(1)).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits until it has done nothing much for some seconds: what an edit sets off may be late. */
    private void rest() throws InterruptedException {
        long before = -1;
        int calm = 0;
        for (int i = 0; i < 600 && calm < 4; i++) {
            Thread.sleep(1_000);
            long now = cpu();
            calm = now - before < CALM ? calm + 1 : 0;
            before = now;
        }
    }

    private long cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
