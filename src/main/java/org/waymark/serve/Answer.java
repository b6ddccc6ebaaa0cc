package org.waymark.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is sent to a browser. */
@SuppressWarnings("ArrayRecordComponent") // sent on unread; nobody compares answers
record Answer(int status, String type, byte[] bytes, Map<String, String> headers) {

    /** What pages of the preview itself may do: load its own files. */
    private static final Map<String, String> POLICY =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'");

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("ttf", "font/ttf"));

    /** A file of the site, with the type that its name says. */
    static Answer file(int status, String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String unnamed = name.startsWith("_") ? "txt" : ending;
        String type = TYPES.getOrDefault(unnamed, "application/octet-stream");
        return new Answer(status, type, bytes, Map.of());
    }

    /** A page of the preview's own. */
    static Answer page(int status, String html) {
        return new Answer(status, type("html"), html.getBytes(StandardCharsets.UTF_8), POLICY);
    }

    static Answer json(String json) {
        return new Answer(200, type("json"), json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** A few words. */
    static Answer words(int status, String words) {
        byte[] bytes = (words + "\n").getBytes(StandardCharsets.UTF_8);
        return new Answer(status, type("txt"), bytes, Map.of());
    }

    /** The browser is to ask elsewhere. */
    static Answer elsewhere(String path) {
        return new Answer(302, type("txt"), new byte[0], Map.of("Location", path));
    }

    private static String type(String ending) {
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
