package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's own fonts: they are small, they are used, and nothing moves when they come late. */
class FontsTest {

    private static final int LATE = 700;
    private static final int BUDGET = 40_000;

    private static final String SHIFTS =
            "window.shifted = 0; new PerformanceObserver(list => list.getEntries().forEach("
                    + "entry => { window.shifted += entry.value; }))"
                    + ".observe({type: 'layout-shift', buffered: true});";

    @TempDir Path profile;

    @Test
    void allFontsTogetherAreSmall() throws IOException {
        long size = 0;
        for (String font : RealSite.files(".woff2")) {
            byte[] bytes = Files.readAllBytes(RealSite.folder().resolve(font));
            assertEquals(
                    "wOF2", new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            size += bytes.length;
        }
        assertTrue(size > 20_000 && size <= BUDGET, "the fonts have " + size + " bytes");
        assertTrue(Files.exists(RealSite.folder().resolve("fonts/OFL.txt")), "the licence");
    }

    @Test
    void aPageIsSetInThemAndAsksForNoOther() throws Exception {
        try (Chromium browser = Chromium.start(profile)) {
            browser.open(RealSite.address("index.html"));
            String loaded =
                    "document.fonts.ready.then(() => [...document.fonts]"
                            + ".filter(font => font.status === 'loaded' && font.family.includes('Waymark'))"
                            + ".map(font => font.weight).join())";
            assertEquals("normal,600 900", browser.text(loaded));
        }
    }

    @Test
    void nothingMovesWhenTheyComeLate() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/", FontsTest::answer);
        server.start();
        try (Chromium browser = Chromium.start(profile)) {
            browser.before(SHIFTS);
            for (String page : List.of("index.html", "about.html", "pathway.html")) {
                for (int width : new int[] {320, 1280}) {
                    browser.size(width, 800);
                    // An address of its own, so that no font is kept from the page before.
                    URI address =
                            URI.create(
                                    "http://localhost:"
                                            + server.getAddress().getPort()
                                            + "/"
                                            + width
                                            + page
                                            + "/"
                                            + page);
                    browser.open(address);
                    String wait = "new Promise(done => setTimeout(done, " + 2 * LATE + "))";
                    String shifted = wait + ".then(() => String(window.shifted))";
                    assertEquals("0", browser.text(shifted), page + " at " + width);
                }
            }
        } finally {
            server.stop(0);
            pool.shutdownNow();
        }
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/[^/]*/", "");
        Path file = RealSite.folder().resolve(path);
        try (exchange) {
            if (path.endsWith(".woff2")) {
                Thread.sleep(LATE);
            }
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            String type =
                    path.endsWith(".css")
                            ? "text/css"
                            : path.endsWith(".html") ? "text/html" : "font/woff2";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(
                    bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
