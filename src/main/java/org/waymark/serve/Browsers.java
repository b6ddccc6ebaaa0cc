package org.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The pages that are open, and are told when something changes. */
final class Browsers {

    /** More pages than anybody has open; who comes later takes the place of the oldest. */
    private static final int MOST = Limits.CONNECTIONS / 4;

    private final Deque<HttpExchange> open = new ArrayDeque<>();

    /** Keeps a connection, and begins it with an event. */
    synchronized void add(HttpExchange exchange, String event) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        if (open.size() >= MOST) {
            open.removeFirst().close();
        }
        if (send(exchange, event)) {
            open.addLast(exchange);
        }
    }

    /**
     * Tells all pages. The text is small, so that it never waits for a page that does not listen.
     */
    synchronized void tell(String event) {
        for (Iterator<HttpExchange> each = open.iterator(); each.hasNext(); ) {
            if (!send(each.next(), event)) {
                each.remove();
            }
        }
    }

    private static boolean send(HttpExchange exchange, String event) {
        try {
            exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException e) {
            exchange.close(); // the page was closed
            return false;
        }
    }

    synchronized void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }

    /** A named event with one line of data. */
    static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
