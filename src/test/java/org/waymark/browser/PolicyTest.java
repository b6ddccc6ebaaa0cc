package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages' policy in a browser that heeds it: what the site needs is loaded, from files and from
 * a host that sends {@code _headers}; what it forbids is not.
 */
class PolicyTest {

    @TempDir static Path temp;

    private static Chromium browser;
    private static @Nullable HttpServer host;
    private static Path site;

    /** A page of the site with one of everything, allowed and forbidden. */
    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(Files.createDirectory(temp.resolve("profile")));
        site = Files.createDirectory(temp.resolve("site"));
        for (String name : List.of("_headers", "site.css", "about.html")) {
            Files.copy(RealSite.folder().resolve(name), site.resolve(name));
        }
        Path font = Path.of("templates/print/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        Files.copy(font, site.resolve("font.ttf"));
        Files.writeString(
                site.resolve("probe.css"),
                "@font-face { font-family: P; src: url(font.ttf) }\n.probe { font: 9px P }");
        Files.writeString(
                site.resolve("probe.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"7\" height=\"7\"/>");
        Files.writeString(site.resolve("probe.js"), "document.body.dataset.file = 'ran';");
        Files.writeString(
                site.resolve("about.html"),
                Files.readString(RealSite.folder().resolve("about.html"))
                        .replace("</head>", "<link rel=\"stylesheet\" href=\"probe.css\"></head>")
                        .replace(
                                "</body>",
                                "<p class=\"probe\" style=\"color: red\">P</p>"
                                        + "<img src=\"probe.svg\" alt=\"\" class=\"probe\">"
                                        + "<script>document.body.dataset.inline = 'ran';</script>"
                                        + "<script src=\"probe.js\"></script>"
                                        + "<form action=\"http://other.invalid/\" id=\"f\"></form>"
                                        + "<form action=\"go.html\" id=\"g\">"
                                        + "<input name=\"q\" value=\"mentor\"></form></body>"));
        Files.writeString(site.resolve("frame"), "<iframe src=\"about.html\"></iframe>");
        Files.writeString(site.resolve("go.html"), "<title>Found</title>");
        serve();
    }

    private static void serve() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PolicyTest::answer);
        server.start();
        host = server;
    }

    /** Every line of the only rule in {@code _headers} is sent with every file. */
    private static void answer(HttpExchange exchange) throws IOException {
        Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
        boolean outside = file.endsWith("frame");
        for (String line : outside ? List.<String>of() : headers()) {
            String[] header = line.strip().split(": ", 2);
            if (header.length == 2) {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
        }
        String ending = file.toString().replaceAll(".*\\.", "");
        String type =
                switch (ending) {
                    case "css" -> "text/css";
                    case "js" -> "text/javascript";
                    case "svg" -> "image/svg+xml";
                    case "ttf" -> "font/ttf";
                    default -> "text/html; charset=utf-8";
                };
        exchange.getResponseHeaders().add("Content-Type", type);
        boolean there = Files.isRegularFile(file);
        byte[] bytes = there ? Files.readAllBytes(file) : new byte[] {'-'};
        exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static List<String> headers() throws IOException {
        return Files.readAllLines(site.resolve("_headers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (host != null) {
            host.stop(0);
            browser.close();
        }
    }

    private static URI file() {
        return site.resolve("about.html").toUri();
    }

    private static URI page() {
        return URI.create(
                "http://127.0.0.1:"
                        + Objects.requireNonNull(host).getAddress().getPort()
                        + "/about.html");
    }

    @Test
    void theSitesOwnFilesAreLoadedFromAMemoryStick() throws Exception {
        browser.open(file());
        assertOwnFilesAreLoaded();
    }

    @Test
    void theSitesOwnFilesAreLoadedFromAHostThatSendsTheHeaders() throws Exception {
        browser.open(page());
        assertOwnFilesAreLoaded();
    }

    private static void assertOwnFilesAreLoaded() throws Exception {
        assertEquals("ran", browser.evaluate("document.body.dataset.file"));
        assertEquals(7, number("document.querySelector('img.probe').naturalWidth"));
        assertEquals(
                "loaded",
                browser.evaluate(
                        "document.fonts.ready.then(() =>"
                                + " [...document.fonts].find(f => f.family === 'P').status)"));
        assertEquals(2, number("document.styleSheets.length"));
    }

    private static int number(String expression) throws Exception {
        return Integer.parseInt(String.valueOf(browser.evaluate("String(" + expression + ")")));
    }

    @Test
    void whatStandsInThePageNeitherRunsNorStyles() throws Exception {
        for (URI uri : List.of(file(), page())) {
            browser.open(uri);
            assertEquals("none", browser.evaluate("document.body.dataset.inline || 'none'"));
            String colour = "getComputedStyle(document.querySelector('p.probe')).color";
            assertNotEquals("rgb(255, 0, 0)", browser.evaluate(colour));
        }
    }

    /** Not even by a template that says so. */
    @Test
    void noFormIsSentToAnotherSite() throws Exception {
        browser.open(page());
        browser.evaluate("document.getElementById('f').submit()");
        Thread.sleep(500);
        assertEquals(page().toString(), browser.evaluate("location.href"));
    }

    /** The search in the header of each page, without a script. */
    @Test
    void aFormLeadsToAPageOfTheSite() throws Exception {
        for (URI uri : List.of(file(), page())) {
            browser.open(uri);
            browser.evaluate("document.getElementById('g').submit()");
            Thread.sleep(700);
            // Compared as addresses: file:/ and file:/// are the same one.
            URI found = URI.create(browser.text("location.href"));
            assertEquals(uri.resolve("go.html?q=mentor"), found);
        }
    }

    @Test
    void noOtherHostIsAsked() throws Exception {
        browser.open(page());
        String asked =
                "new Promise(done => { const i = new Image();"
                        + " document.addEventListener('securitypolicyviolation',"
                        + " e => done(e.effectiveDirective));"
                        + " i.src = 'http://other.invalid/a.png'; document.body.append(i); })";
        assertEquals("img-src", browser.evaluate(asked));
    }

    /** Only a header can say so; the page outside has no policy. */
    @Test
    void noPageShowsItInAFrame() throws Exception {
        browser.open(page().resolve("frame"));
        assertEquals("", browser.evaluate("frames[0].length ? 'shown' : ''"));
        assertEquals(
                "refused",
                browser.evaluate(
                        "document.querySelector('iframe').contentDocument ? 'shown' : 'refused'"));
    }

    /** The way on from an old or a short address needs no script. */
    @Test
    void aRedirectLeadsOnUnderThePolicy() throws Exception {
        String page = Files.readString(RealSite.folder().resolve("go/next-steps/index.html"));
        assertTrue(page.contains("Content-Security-Policy"), page);
        Files.writeString(
                site.resolve("on.html"), page.replaceAll("url=[^\"]*\\.pdf", "url=about.html"));
        for (URI uri : List.of(file(), page())) {
            browser.open(uri.resolve("on.html"));
            Thread.sleep(700);
            assertEquals(uri.toString(), browser.evaluate("location.href"));
        }
    }
}
