package org.waymark.upkeep;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.LedgerEntry;
import org.waymark.content.Link;
import org.waymark.load.Loaded;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Severity;

/** Checks the addresses of a project's catalogue, many hosts at once and each one politely. */
public final class Checkup {

    /** Where it is kept what was found. */
    public static final String LEDGER = "content/links.ledger.json";

    private static final int HOSTS_AT_ONCE = 12;

    private final Loaded loaded;
    private final Hub hub;
    private final LocalDate day;

    public Checkup(Loaded loaded, LocalDate day) {
        this.loaded = loaded;
        this.hub = loaded.project().hub();
        this.day = day;
    }

    /**
     * How to ask.
     *
     * @param timeout how long to wait for an answer
     */
    public record Manner(Locator locator, Pause pause, Duration timeout) {}

    /** Mistakes without whose mending the catalogue or the ledger is not known. */
    public Report obstacles() {
        List<Problem> errors =
                loaded.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .filter(problem -> concerns(problem.position().file()))
                        .toList();
        return new Report(errors);
    }

    private static boolean concerns(String file) {
        return file.startsWith("content/links") || file.equals("content/hub.json");
    }

    /** Why a link cannot be checked by its id; empty when it can. */
    public Optional<String> refusal(String id) {
        List<String> ids = hub.reference().links().stream().map(Link::id).toList();
        return ids.contains(id)
                ? Optional.empty()
                : Optional.of(
                        "the catalogue has no link \""
                                + id
                                + "\""
                                + Nearest.hint(id, ids).map(hint -> "; " + hint).orElse(""));
    }

    /**
     * Asks for all addresses, or for one.
     *
     * @param only the id of that one, or null
     */
    public CheckupReport run(@Nullable String only, Manner manner) throws InterruptedException {
        List<Link> links =
                hub.reference().links().stream()
                        .filter(link -> only == null || link.id().equals(only))
                        .toList();
        URI site = hub.profile().address();
        Exchange network = new HttpExchange(manner.locator(), manner.timeout(), site);
        Exchange polite = new PoliteExchange(network, manner.pause());
        List<Finding> findings = all(links, new AddressCheck(polite, manner.pause()));
        boolean anybody = findings.stream().anyMatch(Finding::answered);
        List<Link> catalogue = hub.reference().links();
        List<LedgerEntry> before = hub.reference().ledger();
        boolean offline = !anybody && !links.isEmpty();
        List<LedgerEntry> entries =
                offline ? before : new Ledger(before).after(catalogue, findings, day);
        return new CheckupReport(day, findings, entries, offline);
    }

    private static List<Finding> all(List<Link> links, AddressCheck check)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            List<Callable<List<Finding>>> tasks = new ArrayList<>();
            byHost(links).forEach(group -> tasks.add(() -> inTurn(group, check)));
            List<Finding> findings = new ArrayList<>();
            for (Future<List<Finding>> done : threads.invokeAll(tasks)) {
                findings.addAll(done.get());
            }
            findings.sort(Comparator.comparing(Finding::id));
            return findings;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Collection<List<Link>> byHost(List<Link> links) {
        Map<String, List<Link>> hosts = new LinkedHashMap<>();
        for (Link link : links) {
            hosts.computeIfAbsent(PoliteExchange.host(link.url()), host -> new ArrayList<>())
                    .add(link);
        }
        return hosts.values();
    }

    private static List<Finding> inTurn(List<Link> links, AddressCheck check)
            throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Link link : links) {
            findings.add(check.check(link));
        }
        return findings;
    }
}
