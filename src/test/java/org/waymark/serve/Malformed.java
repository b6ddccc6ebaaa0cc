package org.waymark.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that no browser sends. */
final class Malformed {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "CONNECT", "TRACE", "OPTIONS", "get", "G\0T", "");
    private static final List<String> VERSIONS =
            List.of("HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "HTTP/2.0", "http/1.1", "", "X");

    private final Random random;
    private final List<String> targets;
    private final List<String> headers;

    Malformed(long seed, String host) {
        this.random = new Random(seed);
        this.targets =
                List.of(
                        "/",
                        "/%",
                        "/%zz",
                        "/%00",
                        "/%0d%0aX:%20y",
                        "/a\0b",
                        "/../../etc/passwd",
                        "/%2e%2e/%2e%2e/etc/passwd",
                        "/..%5c..%5cx",
                        "//etc/passwd",
                        "///",
                        "/_waymark/source/../../../etc/passwd",
                        "/_waymark/source/%2e%2e/pom.xml?at=9:9",
                        "/_waymark/source/content/hub.json?at=99999999999:1",
                        "/_waymark/problems.json?%",
                        "http://evil.example/",
                        "http://" + host + "/",
                        "evil.example:443",
                        "*",
                        "?",
                        "#",
                        "mailto:a@b",
                        "\u00e9\u00ff",
                        "/" + "a".repeat(20_000),
                        "/" + "%41".repeat(3_000),
                        "");
        this.headers =
                List.of(
                        "Host: " + host,
                        "Host: evil.example",
                        "Host:",
                        "Host: " + host + "\r\nHost: " + host,
                        "Origin: http://evil.example",
                        "Origin: null",
                        "Content-Length: 5",
                        "Content-Length: -1",
                        "Content-Length: 99999999999999999999",
                        "Content-Length: 1000000000",
                        "Content-Length: 1\r\nContent-Length: 2",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: chunked, identity",
                        "Transfer-Encoding: chunked\r\nContent-Length: 4",
                        "Expect: 100-continue",
                        "Expect: x",
                        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings",
                        "Connection: close",
                        "Connection: keep-alive",
                        ": empty",
                        "no colon",
                        " folded",
                        "A\0B: c",
                        "A: b\0c",
                        "A: " + "b".repeat(20_000),
                        "X: y\r\n".repeat(200).strip(),
                        "Range: bytes=0-99999999999");
    }

    /** A request, its ends often missing, sometimes with others behind it. */
    byte[] next() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int requests = random.nextInt(8) == 0 ? 3 : 1;
        for (int i = 0; i < requests; i++) {
            byte[] one = random.nextInt(6) == 0 ? noise() : request();
            out.writeBytes(one);
        }
        byte[] all = out.toByteArray();
        boolean whole = random.nextInt(4) != 0;
        return whole ? all : java.util.Arrays.copyOf(all, random.nextInt(all.length + 1));
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] request() {
        StringBuilder text = new StringBuilder();
        text.append(any(METHODS)).append(random.nextInt(20) == 0 ? "\t" : " ");
        text.append(any(targets)).append(random.nextInt(20) == 0 ? "" : " ");
        text.append(any(VERSIONS)).append(end());
        if (random.nextInt(3) != 0) {
            text.append(headers.get(0)).append(end());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(any(headers)).append(end());
        }
        text.append(end())
                .append(
                        any(
                                List.of(
                                        "",
                                        "",
                                        "abcde",
                                        "5\r\nabcde\r\n0\r\n\r\n",
                                        "zz\r\n",
                                        "fffffffff\r\na")));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String end() {
        return random.nextInt(15) == 0 ? any(List.of("\n", "\r", "", "\r\r\n")) : "\r\n";
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
