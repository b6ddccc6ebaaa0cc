package org.waymark.upkeep;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Link;
import org.waymark.upkeep.Exchange.Answer;
import org.waymark.upkeep.Exchange.Request;
import org.waymark.upkeep.Finding.Hop;

/** Asks for one address, follows where it leads, and asks again where that may help. */
final class AddressCheck {

    private static final int MOST_HOPS = 10;

    /** How long to wait before asking again. */
    private static final List<Duration> BACK_OFF =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(8));

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Exchange exchange;
    private final Pause pause;

    /** Hosts that did not answer for all our patience: their other addresses are asked once. */
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    AddressCheck(Exchange exchange, Pause pause) {
        this.exchange = exchange;
        this.pause = pause;
    }

    /** An answer, or why there is none. */
    private record Reply(@Nullable Answer answer, Verdict verdict) {}

    Finding check(Link link) throws InterruptedException {
        List<Hop> hops = new ArrayList<>();
        Set<URI> seen = new HashSet<>(Set.of(link.url()));
        URI at = link.url();
        while (true) {
            Reply reply = ask(at);
            Answer answer = reply.answer();
            if (answer == null || !answer.isRedirect()) {
                return finding(link, reply, hops);
            }
            URI next = next(at, answer.location());
            String wrong =
                    next == null
                            ? "it redirects to something that is no web address"
                            : hops.size() == MOST_HOPS
                                    ? "it redirects more than " + MOST_HOPS + " times"
                                    : seen.add(next) ? "" : "it redirects in a circle";
            if (next == null || !wrong.isEmpty()) {
                return finding(link, new Reply(answer, Verdict.unclear(wrong, false)), hops);
            }
            hops.add(new Hop(answer.isPermanent(), next));
            at = next;
        }
    }

    private static Finding finding(Link link, Reply reply, List<Hop> hops) {
        Answer answer = reply.answer();
        String place = Place.of(hops.isEmpty() ? link.url() : hops.get(hops.size() - 1).to());
        boolean gone =
                answer != null
                        && answer.isGood()
                        && answer.complete()
                        && !place.isEmpty()
                        && !Place.isIn(answer.html(), place);
        Verdict verdict = reply.verdict();
        return new Finding(link, verdict.outcome(), verdict.words(), answer != null, hops, gone);
    }

    /** A place within the page stays wanted where the page has moved. */
    private static @Nullable URI next(URI at, @Nullable String location) {
        try {
            URI next = at.resolve(String.valueOf(location).strip());
            String scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
            if (location == null || next.getHost() == null || !scheme.matches("https?")) {
                return null;
            }
            boolean carry = next.getRawFragment() == null && at.getRawFragment() != null;
            return carry ? URI.create(next + "#" + at.getRawFragment()) : next;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Reply ask(URI address) throws InterruptedException {
        String host = PoliteExchange.host(address);
        Reply reply = once(address);
        for (Duration wait : silent.contains(host) ? List.<Duration>of() : BACK_OFF) {
            Duration longer = wait(reply.answer(), wait);
            if (!reply.verdict().passing() || longer.compareTo(LONGEST_WAIT) > 0) {
                return reply;
            }
            pause.of(longer);
            reply = once(address);
        }
        if (reply.answer() == null) {
            silent.add(host);
        }
        return reply;
    }

    /** Servers may say how long they are busy. */
    private static Duration wait(@Nullable Answer answer, Duration wait) {
        String wanted = answer == null ? null : answer.retryAfter();
        if (wanted == null || !wanted.strip().matches("[0-9]{1,6}")) {
            return wait;
        }
        Duration seconds = Duration.ofSeconds(Long.parseLong(wanted.strip()));
        return seconds.compareTo(wait) > 0 ? seconds : wait;
    }

    /** Many servers answer a question without a page wrongly: only a good answer to it counts. */
    private Reply once(URI address) throws InterruptedException {
        if (!Place.of(address).isEmpty()) {
            return send(new Request(address, true));
        }
        Reply reply = send(new Request(address, false));
        Answer answer = reply.answer();
        boolean clear =
                answer == null
                        ? reply.verdict().outcome() == Outcome.FAILED
                        : answer.isGood() || answer.isRedirect() || answer.status() == 429;
        return clear ? reply : send(new Request(address, true));
    }

    private Reply send(Request request) throws InterruptedException {
        try {
            Answer answer = exchange.send(request);
            return new Reply(answer, Verdict.of(answer.status()));
        } catch (IOException e) {
            return new Reply(null, Verdict.of(e, PoliteExchange.host(request.address())));
        }
    }
}
