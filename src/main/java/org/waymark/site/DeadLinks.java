package org.waymark.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.LedgerEntry;
import org.waymark.content.LedgerEntry.Failure;
import org.waymark.content.Link;

/**
 * The links that are given up: their addresses failed on three different days and never worked in
 * between. They are shown as text. An entry for another address than the catalogue's says nothing:
 * a mended address starts afresh.
 */
public record DeadLinks(Map<String, Dead> byId) {

    public DeadLinks {
        byId = Map.copyOf(byId);
    }

    /**
     * A link that is given up.
     *
     * @param since the first day on which it failed
     * @param reason how it failed last
     */
    public record Dead(String id, LocalDate since, String reason) {}

    /** As known on a day: what failed later is not known yet. */
    static DeadLinks of(Hub hub, LocalDate today) {
        Map<String, LedgerEntry> ledger =
                hub.reference().ledger().stream()
                        .collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        return new DeadLinks(
                hub.reference().links().stream()
                        .flatMap(link -> dead(link, ledger, today))
                        .collect(Collectors.toMap(Dead::id, Function.identity(), (a, b) -> a)));
    }

    private static Stream<Dead> dead(Link link, Map<String, LedgerEntry> ledger, LocalDate today) {
        LedgerEntry entry = ledger.get(link.id());
        if (entry == null || !entry.isOf(link)) {
            return Stream.empty();
        }
        LocalDate since = entry.deadSince(today);
        return since == null
                ? Stream.empty()
                : Stream.of(new Dead(link.id(), since, lastReason(entry, today).orElseThrow()));
    }

    private static Optional<String> lastReason(LedgerEntry entry, LocalDate today) {
        return entry.failures().stream()
                .filter(failure -> !failure.on().isAfter(today))
                .reduce((first, later) -> later.on().isBefore(first.on()) ? first : later)
                .map(Failure::reason);
    }

    /** Why a link is given up, or null when it is not. */
    public @Nullable Dead get(String id) {
        return byId.get(id);
    }
}
