package org.waymark.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waymark.TestProject;
import org.waymark.browser.Json;
import org.waymark.build.Preview;
import org.waymark.build.Printing;

/** A project that is served, and asked as a browser, or somebody worse, would. */
public final class Served implements AutoCloseable {

    private static final long PATIENCE = 60_000_000_000L;

    private final PreviewServer server;
    private final List<String> told;

    private Served(PreviewServer server, List<String> told) {
        this.server = server;
        this.told = told;
    }

    static Served of(TestProject project) throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        return new Served(start(settings(project, Duration.ZERO, told, 0)), told);
    }

    /** A server that makes the whole site after a rest. */
    public static PreviewServer start(TestProject project, Duration rest) throws IOException {
        return start(settings(project, rest, new ArrayList<>(), 0));
    }

    /** A server that begins to look for a free port at this one. */
    static PreviewServer start(TestProject project, int port) throws IOException {
        return start(settings(project, Duration.ofDays(1), new ArrayList<>(), port));
    }

    private static PreviewServer start(PreviewServer.Settings settings) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return PreviewServer.start(settings);
    }

    private static PreviewServer.Settings settings(
            TestProject project, Duration rest, List<String> told, int port) {
        InstantSource clock = InstantSource.system();
        Preview preview = new Preview(project.root(), TestProject.TODAY, Printing.plain(), clock);
        return new PreviewServer.Settings(
                project.root(), preview, port, clock.millis(), rest, told::add);
    }

    URI address() {
        return server.address();
    }

    /** The lines for whoever started it. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** What came back: the status, the head as it was sent, and the body. */
    record Reply(int status, String head, String body) {

        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    Reply get(String path) throws IOException {
        return ask("GET", path, "Host: 127.0.0.1:" + address().getPort());
    }

    /** A request with exactly these headers; the body is read as Latin-1 where it is no text. */
    Reply ask(String method, String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
            String request =
                    method
                            + " "
                            + path
                            + " HTTP/1.1\r\n"
                            + String.join("\r\n", headers)
                            + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String reply = text(socket.getInputStream());
            int end = reply.indexOf("\r\n\r\n");
            String head = reply.substring(0, end);
            int status = Integer.parseInt(head.split(" ", 3)[1]);
            return new Reply(status, head, reply.substring(end + 4));
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean binary = plain.contains("%PDF") || plain.contains("PNG");
        return binary ? plain : new String(bytes, StandardCharsets.UTF_8);
    }

    /** What the panel is given. */
    Map<?, ?> panel() throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(get("/_waymark/problems.json").body()));
    }

    /** The state that is told of. */
    long number() throws IOException {
        return ((Number) Objects.requireNonNull(panel().get("number"))).longValue();
    }

    /** Waits until all is told of a state after this one. */
    Map<?, ?> after(long number) throws IOException {
        return after(number, true);
    }

    /**
     * Waits until a state after this one is told of.
     *
     * @param complete whether to wait until every file of the site was made
     */
    Map<?, ?> after(long number, boolean complete) throws IOException {
        long patience = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < patience) {
            Map<?, ?> panel = panel();
            long told = ((Number) Objects.requireNonNull(panel.get("number"))).longValue();
            if (told > number && (!complete || Boolean.TRUE.equals(panel.get("complete")))) {
                return panel;
            }
            pause();
        }
        throw new IOException("nothing was told after " + number);
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
