package org.waymark.upkeep;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** All hosts of a catalogue on one local server; those that nobody added do not exist. */
public final class LocalWeb implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, List<Reply>> replies = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();

    /** Each request as "METHOD address". */
    public final List<String> requests = new CopyOnWriteArrayList<>();

    /** What the servers were told of who asks. */
    public final List<String> agents = new CopyOnWriteArrayList<>();

    public final List<Duration> pauses = new CopyOnWriteArrayList<>();
    public final AtomicInteger mostAtOneHost = new AtomicInteger();
    public final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger allAtOnce = new AtomicInteger();

    /** One answer; after the last one of an address it is given again and again. */
    record Reply(int status, Map<String, String> headers, String body, int millis) {}

    public LocalWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    /** What an address answers, from now on. */
    public LocalWeb at(String address, int status) {
        return at(address, new Reply(status, Map.of(), "", 0));
    }

    public LocalWeb leading(String address, int status, String to) {
        return at(address, new Reply(status, Map.of("Location", to), "", 0));
    }

    LocalWeb page(String address, String html) {
        return at(address, new Reply(200, Map.of("Content-Type", "text/html"), html, 0));
    }

    LocalWeb at(String address, Reply... inTurn) {
        replies.put(address, new ArrayList<>(List.of(inTurn)));
        return this;
    }

    /** Where the addresses are. */
    public URI locate(URI address) throws UnknownHostException {
        String start = address.getScheme() + "://" + address.getHost();
        if (replies.keySet().stream().noneMatch(known -> address(known).startsWith(start))) {
            throw new UnknownHostException(address.getHost() + ": Name or service not known");
        }
        String rest = address.toString().substring(address.getScheme().length() + 3);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + rest);
    }

    private static String address(String known) {
        return known.substring(known.indexOf(' ') + 1);
    }

    public Checkup.Manner manner() {
        return new Checkup.Manner(this::locate, pauses::add, Duration.ofMillis(700));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = "https:/" + exchange.getRequestURI();
        String host = address.split("/", 4)[2];
        String method = exchange.getRequestMethod();
        requests.add(method + " " + address);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        AtomicInteger here = atOnce.computeIfAbsent(host, name -> new AtomicInteger());
        mostAtOneHost.accumulateAndGet(here.incrementAndGet(), Math::max);
        mostAtOnce.accumulateAndGet(allAtOnce.incrementAndGet(), Math::max);
        Reply reply = reply(method, address);
        try {
            Thread.sleep(reply.millis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        here.decrementAndGet();
        allAtOnce.decrementAndGet();
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        boolean bare = method.equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(reply.status(), bare ? -1 : body.length);
        if (!bare) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private synchronized Reply reply(String method, String address) {
        List<Reply> known = replies.getOrDefault(method + " " + address, replies.get(address));
        if (known == null) {
            return new Reply(404, Map.of(), "", 0);
        }
        return known.size() > 1 ? known.remove(0) : known.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
