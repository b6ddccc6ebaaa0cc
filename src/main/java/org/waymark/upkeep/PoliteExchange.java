package org.waymark.upkeep;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks each host one thing at a time, and waits a second before the next. */
final class PoliteExchange implements Exchange {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Exchange exchange;
    private final Pause pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    PoliteExchange(Exchange exchange, Pause pause) {
        this.exchange = exchange;
        this.pause = pause;
    }

    /** What is known of a host; its monitor is the queue of those that want to ask it. */
    private static final class Host {
        private boolean asked;
    }

    static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        Host host = hosts.computeIfAbsent(host(request.address()), name -> new Host());
        synchronized (host) {
            if (host.asked) {
                pause.of(BETWEEN);
            }
            host.asked = true;
            return exchange.send(request);
        }
    }
}
