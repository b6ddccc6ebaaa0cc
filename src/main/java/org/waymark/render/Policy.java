package org.waymark.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What browsers may do with the site: load its own files and nothing else. Each page says so
 * itself, for hosts that send no headers and for pages on a memory stick; the file {@code _headers}
 * says it again, with what only a header can say.
 *
 * @param content the Content-Security-Policy of a page
 * @param referrer what other sites learn of the page that a reader came from: nothing
 */
public record Policy(String content, String referrer) {

    /** Forms lead to the site's own search at most: what a reader writes stays with the reader. */
    private static final List<String> DIRECTIVES =
            List.of(
                    "default-src 'none'",
                    "img-src 'self'",
                    "style-src 'self'",
                    "font-src 'self'",
                    "script-src 'self'",
                    "manifest-src 'self'",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'self'");

    /** Browsers heed this one in a header only. */
    private static final String FRAMES = "frame-ancestors 'none'";

    /** What no page of the site has a use for. */
    private static final List<String> DEVICES =
            List.of(
                    "accelerometer",
                    "camera",
                    "display-capture",
                    "geolocation",
                    "gyroscope",
                    "magnetometer",
                    "microphone",
                    "midi",
                    "payment",
                    "usb");

    static final Policy OF_PAGES = new Policy(String.join("; ", DIRECTIVES), "same-origin");

    /** The file in which Netlify, Cloudflare Pages and others look for headers to send. */
    static String headers() {
        String content =
                Stream.concat(DIRECTIVES.stream(), Stream.of(FRAMES))
                        .collect(Collectors.joining("; "));
        String devices =
                DEVICES.stream().map(device -> device + "=()").collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "/*",
                "  Content-Security-Policy: " + content,
                "  Referrer-Policy: " + OF_PAGES.referrer,
                "  Permissions-Policy: " + devices,
                "  X-Content-Type-Options: nosniff",
                "");
    }
}
