package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/** The preview under requests that no browser sends, and many at once. */
class FloodTest {

    private static final int REQUESTS = 10_000;
    private static final int SENDERS = 8;

    /** What a Java has besides those that answer: for its own work, and to watch the folder. */
    private static final int OTHER_THREADS = 60;

    /** The one that listens, and what a file system's watch may hold. */
    private static final int OTHER_SOCKETS = 4;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ?[A-Za-z0-9 -]*");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+: [^\\r\\n]*");

    @TempDir static Path folder;
    private static ServedApart served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedApart.of(SmallSite.project(folder));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void tenThousandMalformedRequestsDoNoHarm() throws IOException {
        AtomicInteger answers = new AtomicInteger();
        for (int part = 0; part < 10; part++) {
            int first = part;
            IntStream.range(0, SENDERS)
                    .parallel()
                    .forEach(sender -> send(first * SENDERS + sender, answers));
            assertAnswers();
            assertTrue(served.threads() <= Limits.CONNECTIONS + OTHER_THREADS);
            assertTrue(served.connections() <= Limits.CONNECTIONS + OTHER_SOCKETS);
        }
        assertTrue(answers.get() > REQUESTS / 2, answers + " answers");
    }

    private static void assertAnswers() throws IOException {
        String page = served.get("/about.html");
        assertTrue(page.startsWith("HTTP/1.1 200 OK\r\n"), page);
        assertTrue(page.contains("We are a hub."), page);
        assertTrue(served.isAlive());
    }

    private static void send(int seed, AtomicInteger answers) {
        Malformed malformed = new Malformed(seed, served.host());
        Random random = new Random(seed);
        for (int i = 0; i < REQUESTS / 10 / SENDERS; i++) {
            byte[] request = malformed.next();
            try (Socket socket = served.connect()) {
                socket.getOutputStream().write(request);
                if (random.nextInt(10) == 0) {
                    socket.setSoLinger(true, 0); // ends with a reset instead of a farewell
                    continue;
                }
                socket.shutdownOutput();
                byte[] answer = ServedApart.answer(socket);
                answers.addAndGet(assertWellFormed(answer));
            } catch (IOException e) {
                // The server ended the connection before all was sent: that is its right
            }
        }
    }

    /** Answers one behind the other, each with a status, headers and as many bytes as it says. */
    private static int assertWellFormed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int answers = 0;
        for (int at = 0; at < text.length(); answers++) {
            int end = text.indexOf("\r\n\r\n", at);
            assertTrue(end > 0, text);
            List<String> head = List.of(text.substring(at, end).split("\r\n", -1));
            Matcher status = STATUS.matcher(head.get(0));
            assertTrue(status.matches(), head.get(0));
            assertTrue(List.of('1', '2', '3', '4', '5').contains(status.group(1).charAt(0)));
            head.stream().skip(1).forEach(one -> assertTrue(HEADER.matcher(one).matches(), one));
            assertFalse(text.contains("root:"), "a file from outside the project");
            at = end + 4 + length(head, text.length() - end - 4);
        }
        return answers;
    }

    private static int length(List<String> head, int most) {
        int said =
                head.stream()
                        .filter(line -> line.regionMatches(true, 0, "Content-Length: ", 0, 16))
                        .mapToInt(line -> Integer.parseInt(line.substring(16)))
                        .findFirst()
                        .orElse(0);
        return Math.min(said, most);
    }

    /** As many as may be, each with half a request: a browser waits some seconds at most. */
    @Test
    void slowConnectionsKeepNobodyOutForLong() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * Limits.CONNECTIONS; i++) {
                Socket socket = served.connect();
                slow.add(socket);
                socket.getOutputStream()
                        .write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // It was turned away, as those above the limit are
        }
        try {
            assertTrue(served.connections() <= Limits.CONNECTIONS + OTHER_SOCKETS);
            long start = System.nanoTime();
            String page = "";
            while (!page.startsWith("HTTP/1.1 200 OK")
                    && System.nanoTime() - start < 60_000_000_000L) {
                page = getOrNothing();
                Served.pause();
            }
            assertTrue(page.startsWith("HTTP/1.1 200 OK"), page);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static String getOrNothing() {
        try {
            return served.get("/about.html");
        } catch (IOException turnedAway) {
            return "";
        }
    }

    /**
     * A page is answered while others hold connections without asking, as long as there are any
     * left.
     */
    @Test
    void idleConnectionsCostNoThread() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < Limits.CONNECTIONS / 2; i++) {
                idle.add(served.connect());
            }
            assertAnswers();
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    /** A body is never read: who announces one is refused at once, however long it is. */
    @Test
    void noBodyIsRead() throws IOException {
        String start = "GET / HTTP/1.1\r\nHost: " + served.host() + "\r\n";
        for (String body : List.of("Content-Length: 1000000000", "Transfer-Encoding: chunked")) {
            byte[] request = (start + body + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
            String answer = new String(served.ask(request), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void itIsNoWayToOtherPlaces() throws IOException {
        for (String target :
                List.of(
                        "http://evil.example/",
                        "//evil.example/",
                        "http://" + served.host() + "/")) {
            assertEquals("400", served.get(target).split(" ", 3)[1], target);
        }
    }

    @Test
    void nothingOutsideTheProjectIsShown() throws IOException {
        for (String path :
                List.of(
                        "/../pom.xml",
                        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                        "/_waymark/source/../../../../../etc/passwd",
                        "/_waymark/source//etc/passwd",
                        "/_waymark/source/content/%2e%2e/%2e%2e/etc/passwd",
                        "/..%5c..%5cpom.xml")) {
            String answer = served.get(path);
            assertEquals("404", answer.split(" ", 3)[1], path);
            assertFalse(answer.contains("root:"), path);
        }
    }

    /** Nobody on another computer reaches it. */
    @Test
    void itListensOnThisComputerAlone() throws IOException {
        for (NetworkInterface one :
                java.util.Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : java.util.Collections.list(one.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertFalse(connects(address), address::toString);
                }
            }
        }
        assertTrue(connects(InetAddress.getLoopbackAddress()));
    }

    private static boolean connects(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, served.port()), 1_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
