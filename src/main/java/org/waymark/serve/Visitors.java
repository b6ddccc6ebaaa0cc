package org.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. The preview is for the person at this computer: a page of another site that their
 * browser has open must not read it, under whatever name it finds it.
 */
final class Visitors {

    private final Set<String> hosts;
    private final Set<String> origins;

    Visitors(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        this.origins =
                Set.of(
                        "http://127.0.0.1:" + port,
                        "http://localhost:" + port,
                        "http://[::1]:" + port);
    }

    /** Why a request is refused; empty when it is not. */
    Optional<Answer> refuse(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            return Optional.of(
                    Answer.words(403, "This preview answers to its own address on this computer."));
        }
        List<String> origin = headers.getOrDefault("Origin", List.of());
        if (!origins.containsAll(origin)) {
            return Optional.of(Answer.words(403, "This preview answers to its own pages only."));
        }
        URI asked = exchange.getRequestURI();
        if (asked.getRawPath() == null || asked.isAbsolute() || asked.getRawAuthority() != null) {
            return Optional.of(Answer.words(400, "This preview is no way to other places."));
        }
        String method = exchange.getRequestMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            return sendsMore(exchange)
                    ? Optional.of(Answer.words(413, "This preview takes questions only."))
                    : Optional.empty();
        }
        return Optional.of(
                new Answer(
                        405,
                        "text/plain; charset=utf-8",
                        new byte[0],
                        Map.of("Allow", "GET, HEAD")));
    }

    /** Whether more comes than a question: nobody reads it. */
    private static boolean sendsMore(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> length = headers.getOrDefault("Content-Length", List.of());
        return headers.containsKey("Transfer-Encoding") || !Set.of("0").containsAll(length);
    }
}
