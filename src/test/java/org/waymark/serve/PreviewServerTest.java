package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

class PreviewServerTest {

    private static final String ABOUT = "content/pages/6-about.md";

    @TempDir static Path folder;
    private static TestProject project;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        project = SmallSite.project(folder);
        served = Served.of(project);
    }

    @AfterAll
    static void end() throws IOException {
        served.close();
    }

    private static String host() {
        return "Host: 127.0.0.1:" + served.address().getPort();
    }

    @Test
    void pagesAreThoseOfABuild() throws IOException {
        assertFalse(project.build().problems().hasErrors());
        String built = project.read("target/site/options/reflect.html");
        String shown = served.get("/options/reflect.html").body();
        String own = shown.replaceAll("<link rel=\"stylesheet\" href=\"/_waymark.*\n.*\n", "");
        assertNotEquals(shown, own);
        assertEquals(withoutSizes(built), withoutSizes(own));
    }

    /** A preview does not know how large briefings are. */
    private static String withoutSizes(String page) {
        return page.replaceAll("\\(PDF[^)]*\\)", "(PDF)");
    }

    @Test
    void eachKindOfFileHasItsType() throws IOException {
        assertType("text/html; charset=utf-8", "/");
        assertType("text/html; charset=utf-8", "/go/leading-reading/");
        assertType("text/css; charset=utf-8", "/site.css");
        assertType("text/javascript; charset=utf-8", "/scripts/plan.js");
        assertType("application/json", "/pages.json");
        assertType("application/manifest+json", "/site.webmanifest");
        assertType("application/xml", "/sitemap.xml");
        assertType("text/plain; charset=utf-8", "/robots.txt");
        assertType("image/svg+xml", "/images/map.svg");
        assertType("image/png", "/cards/index.png");
        assertType("image/x-icon", "/favicon.ico");
        assertType("font/woff2", "/fonts/atkinson-hyperlegible-next-regular.woff2");
        assertType("text/css; charset=utf-8", "/_waymark/preview.css");
    }

    private static void assertType(String type, String path) throws IOException {
        Served.Reply reply = served.get(path);
        assertEquals(200, reply.status(), path);
        assertEquals(type, reply.header("Content-Type"), path);
        assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
        assertFalse(reply.body().isEmpty(), path);
    }

    @Test
    void pdfsAreMadeWhenTheyAreAskedFor() throws IOException {
        Served.Reply pdf = served.get("/briefings/next-steps-after-leading-reading.pdf");
        assertEquals(200, pdf.status());
        assertEquals("application/pdf", pdf.header("Content-Type"));
        assertTrue(pdf.body().startsWith("%PDF-"));
        assertTrue(pdf.body().strip().endsWith("%%EOF"));
    }

    @Test
    void foldersLeadToTheirPageAndTheUnknownToThePageForIt() throws IOException {
        Served.Reply folder = served.get("/go/leading-reading");
        assertEquals(302, folder.status());
        assertEquals("/go/leading-reading/", folder.header("Location"));
        Served.Reply unknown = served.get("/no/such/page");
        assertEquals(404, unknown.status());
        assertTrue(unknown.body().contains("noindex"), "this is the site's own page");
        assertTrue(unknown.body().contains("/_waymark/preview.js"));
    }

    @Test
    void nothingOutsideTheSiteIsRead() throws IOException {
        project.write("secret.txt", "a secret");
        for (String path :
                List.of(
                        "/../secret.txt",
                        "/%2e%2e/secret.txt",
                        "/..%2fsecret.txt",
                        "/secret.txt",
                        "//secret.txt",
                        "/content/../secret.txt",
                        "/_waymark/source/../secret.txt",
                        "/_waymark/source/secret.txt",
                        "/_waymark/source//etc/passwd",
                        "/_waymark/source/content/%00",
                        "/_waymark/..%2f..%2fpom.xml",
                        "/content/hub.json",
                        "/templates/layout.ftlh")) {
            Served.Reply reply = served.get(path);
            assertEquals(404, reply.status(), path);
            assertFalse(reply.body().contains("a secret"), path);
            assertFalse(reply.body().contains("root:"), path);
        }
    }

    @Test
    void onlyThisComputersOwnAddressIsAnswered() throws IOException {
        int port = served.address().getPort();
        assertEquals("127.0.0.1", served.address().getHost());
        for (String wrong :
                List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "")) {
            Served.Reply reply = served.ask("GET", "/", "Host: " + wrong);
            assertEquals(403, reply.status(), wrong);
            assertFalse(reply.body().contains("<html"), wrong);
        }
        assertEquals(403, served.ask("GET", "/", host(), "Host: evil.example").status());
        assertEquals(200, served.ask("GET", "/", "Host: localhost:" + port).status());
        assertEquals(200, served.ask("GET", "/", "Host: [::1]:" + port).status());
    }

    @Test
    void otherSitesAndOtherMethodsAreRefused() throws IOException {
        String evil = "Origin: https://evil.example";
        assertEquals(403, served.ask("GET", "/_waymark/events", host(), evil).status());
        assertEquals(403, served.ask("GET", "/", host(), "Origin: null").status());
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            Served.Reply reply = served.ask(method, "/", host(), "Content-Length: 0");
            assertEquals(405, reply.status(), method);
            assertEquals("GET, HEAD", reply.header("Allow"));
        }
        Served.Reply head = served.ask("HEAD", "/", host());
        assertEquals(200, head.status());
        assertEquals("", head.body());
    }

    @Test
    void theHostsHeadersAreSentAlong() throws IOException {
        Served.Reply page = served.get("/");
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertTrue(page.header("Permissions-Policy").contains("camera=()"));
        assertEquals("no-store", page.header("Cache-Control"));
    }

    @Test
    void theTextOfAFileIsShownWithItsPlaceMarked() throws IOException {
        Served.Reply page = served.get("/_waymark/source/" + ABOUT + "?at=2:8#L2");
        assertEquals(200, page.status());
        assertTrue(
                page.body().contains("<li id=\"L2\"><code>title: <mark>About</mark></code></li>"));
        Served.Reply odd = served.get("/_waymark/source/" + ABOUT + "?at=99999999:1");
        assertEquals(200, odd.status());
        assertEquals(200, served.get("/_waymark/source/" + ABOUT + "?at=2:9999").status());
    }

    @Test
    void pagesAreToldOfChanges() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
            String request = "GET /_waymark/events HTTP/1.1\r\n" + host() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(20_000);
            BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("event: changed", next(lines, "event:"));
            String first = next(lines, "data:");
            project.write(ABOUT, project.read(ABOUT) + "\nOne more line.\n");
            String second = next(lines, "data: {");
            assertNotEquals(first, second);
            assertTrue(second.endsWith("\"whole\":false}"), second);
            project.write("templates/site.css", project.read("templates/site.css") + "\n");
            assertTrue(next(lines, "data: {").endsWith("\"whole\":true}"));
        }
    }

    private static String next(BufferedReader lines, String start) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new IOException("no line begins with " + start);
    }

    @Test
    void whoStartedItIsToldOfEachChange() throws IOException {
        long number = served.after(0).get("number") instanceof Number now ? now.longValue() : 0;
        project.write(
                "content/pages/11-more.md", "---\ntitle: More\nsummary: Words.\n---\nMore.\n");
        Map<?, ?> panel = served.after(number);
        assertEquals(200, served.get("/more.html").status());
        assertTrue(
                served.told().contains("content/pages/11-more.md: no problems"),
                served.told() + " " + panel);
        number = served.number();
        Files.delete(project.root().resolve("content/pages/11-more.md"));
        served.after(number);
        assertEquals(404, served.get("/more.html").status());
    }

    @Test
    void aTakenPortIsLeftToWhoHasIt() throws IOException {
        try (PreviewServer first = Served.start(project, Duration.ofDays(1));
                PreviewServer second = Served.start(project, first.address().getPort())) {
            URI next = second.address();
            assertTrue(next.getPort() > first.address().getPort());
            assertTrue(next.getPort() <= first.address().getPort() + 50);
        }
    }

    @Test
    void aFolderThatIsNewIsWatched() throws IOException {
        TestProject other = SmallSite.project(folder.resolve("other"));
        try (Served preview = Served.of(other)) {
            long number =
                    Objects.requireNonNull((Number) preview.after(0).get("number")).longValue();
            other.write("content/images/deep/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
            number =
                    Objects.requireNonNull((Number) preview.after(number).get("number"))
                            .longValue();
            assertEquals(200, preview.get("/images/deep/map.svg").status());
            other.write("content/images/deep/map.svg", "<svg/>");
            preview.after(number);
            assertEquals("<svg/>", preview.get("/images/deep/map.svg").body());
        }
    }

    @Test
    void itIsNoWayToOtherPlaces() throws IOException {
        for (String target : List.of("http://evil.example/", "//evil.example/")) {
            assertEquals(400, served.ask("GET", target, host()).status(), target);
        }
    }

    /** Each page that is open listens: the oldest gives way, so that others are answered. */
    @Test
    void ofMorePagesThanMayListenTheOldestGivesWay() throws IOException {
        TestProject other = SmallSite.project(folder.resolve("listened"));
        List<Socket> open = new ArrayList<>();
        try (Served preview = Served.of(other)) {
            int port = preview.address().getPort();
            for (int i = 0; i <= Limits.CONNECTIONS / 4; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(socket);
                String words =
                        "GET /_waymark/events HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
                socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                socket.setSoTimeout(20_000);
                assertEquals('H', socket.getInputStream().read(), "it is answered");
            }
            assertEnds(open.get(0).getInputStream());
            assertEquals(200, preview.get("/about.html").status());
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    /** By a part without bytes; the connection itself may stay for another request. */
    private static void assertEnds(InputStream answer) throws IOException {
        StringBuilder read = new StringBuilder();
        while (!read.toString().endsWith("\r\n0\r\n\r\n")) {
            int next = answer.read();
            assertNotEquals(-1, next, read.toString());
            read.append((char) next);
        }
    }

    /** Editors keep such files beside what is edited; they are nobody's page. */
    @Test
    void whatAnEditorKeepsForItselfIsNoChange() throws IOException {
        TestProject other = SmallSite.project(folder.resolve("edited"));
        try (Served preview = Served.of(other)) {
            long number =
                    Objects.requireNonNull((Number) preview.after(0).get("number")).longValue();
            other.write("content/pages/.6-about.md.swp", "for itself");
            other.write(ABOUT, other.read(ABOUT) + "\nOne more line.\n");
            preview.after(number);
            assertEquals(List.of(ABOUT + ": no problems"), preview.told());
        }
    }

    @Test
    void aFileThatStaysEmptyIsToldOfAllTheSame() throws IOException {
        TestProject other = SmallSite.project(folder.resolve("empty"));
        try (Served preview = Served.of(other)) {
            long number =
                    Objects.requireNonNull((Number) preview.after(0).get("number")).longValue();
            other.write("content/images/new/empty.svg", "");
            preview.after(number);
            assertTrue(
                    preview.told().toString().contains("images/new/empty.svg"),
                    "" + preview.told());
        }
    }
}
