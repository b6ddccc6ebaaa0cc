package org.waymark.render;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Admin;

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

    /**
     * The policy of the page with the visual editor, which styles itself and asks those who keep
     * the repository.
     */
    static Policy ofEditor(Admin admin) {
        Stream<String> hosts = Stream.concat(hosts(admin.backend()), signIn(admin));
        String policy =
                String.join(
                        "; ",
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self' 'unsafe-inline'",
                        "font-src 'self'",
                        "img-src 'self' data: blob: https:",
                        "media-src 'self' blob:",
                        "worker-src 'self' blob:",
                        "manifest-src 'self' blob:",
                        "connect-src 'self' blob: data: "
                                + hosts.distinct().collect(Collectors.joining(" ")),
                        "base-uri 'none'",
                        "form-action 'none'");
        return new Policy(policy.replace(" ;", ";"), "same-origin");
    }

    /** Whom the editor asks for files and for their state. */
    private static Stream<String> hosts(Admin.Backend backend) {
        return switch (backend) {
            case GITHUB -> Stream.of("https://api.github.com", "https://www.githubstatus.com");
            case GITLAB -> Stream.of("https://gitlab.com", "https://status-api.hostedstatus.com");
            case GITEA -> Stream.of("https://gitea.com");
            case TEST -> Stream.of();
        };
    }

    private static Stream<String> signIn(Admin admin) {
        URI service = admin.baseUrl();
        return service == null
                ? Stream.of()
                : Stream.of(service.getScheme() + "://" + service.getRawAuthority());
    }

    /**
     * The file in which Netlify, Cloudflare Pages and others look for headers to send. Hosts cannot
     * make one page an exception: with an editor in the site, each page's own policy must do.
     */
    static String headers(boolean editor) {
        Stream<String> ownAsWell = editor ? Stream.of() : DIRECTIVES.stream();
        String content =
                Stream.concat(ownAsWell, Stream.of(FRAMES)).collect(Collectors.joining("; "));
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
