package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Answers requests: whatever happens while one is answered, the next one is answered too. */
final class Door implements HttpHandler {

    static final String EVENTS = "/_waymark/events";

    private final Visitors visitors;
    private final Pages pages;
    private final Browsers browsers;
    private final Current current;
    private final Semaphore atWork = new Semaphore(Limits.AT_WORK);

    Door(Visitors visitors, Pages pages, Browsers browsers, Current current) {
        this.visitors = visitors;
        this.pages = pages;
        this.browsers = browsers;
        this.current = current;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        Optional<Answer> refusal = visitors.refuse(exchange);
        boolean events = EVENTS.equals(exchange.getRequestURI().getPath());
        if (refusal.isEmpty() && events && exchange.getRequestMethod().equals("GET")) {
            browsers.add(exchange, Announcement.changed(current.number(), true));
            return;
        }
        try (exchange) {
            send(exchange, refusal.orElseGet(() -> answer(exchange)));
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a page that breaks Waymark must not end the preview
    private Answer answer(HttpExchange exchange) {
        atWork.acquireUninterruptibly();
        try {
            return pages.of(exchange.getRequestURI());
        } catch (Throwable e) {
            return pages.failed(e);
        } finally {
            atWork.release();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        int length = answer.bytes().length;
        boolean bare = length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : length);
        if (!bare) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(answer.bytes());
            }
        }
    }
}
