package org.waymark.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.TestProject;
import org.waymark.build.BuildReport;

/**
 * The hub's real site, built once for all tests that open its pages, and served on this computer as
 * hosts serve it.
 */
final class RealSite {

    private static final Path SITE = build();
    private static final URI HOME = serve();

    private RealSite() {}

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("waymark-browser");
            TestProject project = TestProject.copy(folder.resolve("real"));
            BuildReport report = project.build();
            if (report.problems().hasErrors()) {
                throw new AssertionError(report.problems().toString());
            }
            return project.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the site. */
    static Path folder() {
        return SITE;
    }

    /** The address of a page, or of any other file, on the host; "" for where all begin. */
    static URI address(String page) {
        return HOME.resolve(page);
    }

    private static URI serve() {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
            server.createContext("/", RealSite::answer);
            server.start();
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = SITE.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type(file));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "pdf" -> "application/pdf";
            default -> "application/octet-stream";
        };
    }

    /** All files of a kind, by their paths, sorted. */
    static List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.map(file -> SITE.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The pages that readers stay on; a short address leads on at once. */
    static List<String> pages() throws IOException {
        return files(".html").stream().filter(path -> !isRedirect(path)).toList();
    }

    private static boolean isRedirect(String path) {
        try {
            return Files.readString(SITE.resolve(path)).contains("http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
