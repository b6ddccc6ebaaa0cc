package org.waymark.upkeep;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LedgerEntry;
import org.waymark.content.LedgerEntry.Failure;
import org.waymark.content.Link;
import org.waymark.load.JsonText;

/** What is known of the catalogue's addresses from one check to the next. */
final class Ledger {

    private final Map<String, LedgerEntry> entries;

    Ledger(List<LedgerEntry> entries) {
        this.entries =
                entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
    }

    /** The entry about the address that a link has today, or null. */
    @Nullable LedgerEntry of(Link link) {
        LedgerEntry entry = entries.get(link.id());
        return entry != null && entry.isOf(link) ? entry : null;
    }

    /** The entries after a check, without those that say nothing about today's catalogue. */
    List<LedgerEntry> after(List<Link> catalogue, List<Finding> findings, LocalDate day) {
        Map<String, Finding> found =
                findings.stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        return catalogue.stream()
                .map(link -> entry(link, found.get(link.id()), day))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable LedgerEntry entry(Link link, @Nullable Finding finding, LocalDate day) {
        LedgerEntry before = of(link);
        if (finding == null) {
            return before;
        }
        boolean fine = finding.outcome() == Outcome.FINE;
        boolean unclear = finding.outcome() == Outcome.UNCLEAR;
        LocalDate lastGood = before == null ? null : before.lastGood();
        URI moved = before == null || !unclear ? finding.movedTo() : before.movedTo();
        return new LedgerEntry(
                link.id(),
                link.position(),
                link.url(),
                fine ? day : lastGood,
                (unclear ? "could not be checked: " : "") + finding.words(),
                moved,
                fine ? List.of() : failures(before, finding, day));
    }

    /** Once an address is given up, further days tell nothing new. */
    private static List<Failure> failures(
            @Nullable LedgerEntry before, Finding finding, LocalDate day) {
        List<Failure> failures = before == null ? List.of() : before.failures();
        long days = failures.stream().map(Failure::on).distinct().count();
        boolean known = failures.stream().anyMatch(failure -> failure.on().equals(day));
        if (finding.outcome() != Outcome.FAILED || known || days >= LedgerEntry.DAYS) {
            return failures;
        }
        List<Failure> more = new ArrayList<>(failures);
        more.add(new Failure(day, finding.words()));
        more.sort((a, b) -> a.on().compareTo(b.on()));
        return more;
    }

    /** The file's text: one key a line, so that a version control shows what changed. */
    static String text(List<LedgerEntry> entries) {
        return entries.stream()
                .map(Ledger::text)
                .collect(Collectors.joining(",\n", "{\n  \"links\": [\n", "\n  ]\n}\n"))
                .replace("[\n\n", "[\n");
    }

    private static String text(LedgerEntry entry) {
        List<String> failures =
                entry.failures().stream()
                        .map(
                                failure ->
                                        "        { "
                                                + key("on", failure.on())
                                                + ", "
                                                + key("reason", failure.reason())
                                                + " }")
                        .toList();
        Stream<String> keys =
                Stream.of(
                                key("id", entry.id()),
                                key("url", entry.url()),
                                key("last_good", entry.lastGood()),
                                key("status", entry.status()),
                                key("moved_to", entry.movedTo()),
                                failures.isEmpty()
                                        ? ""
                                        : "\"failures\": [\n"
                                                + String.join(",\n", failures)
                                                + "\n      ]")
                        .filter(line -> !line.isEmpty());
        return keys.map(line -> "      " + line)
                .collect(Collectors.joining(",\n", "    {\n", "\n    }"));
    }

    private static String key(String name, @Nullable Object value) {
        return value == null ? "" : "\"" + name + "\": " + JsonText.of(value.toString(), "", "");
    }
}
