package org.waymark.upkeep;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LedgerEntry;

/** What a check of the catalogue found, for people and for the ledger. */
public final class CheckupReport {

    private final LocalDate day;
    private final List<Finding> findings;
    private final Ledger ledger;
    private final List<LedgerEntry> entries;
    private final boolean offline;

    CheckupReport(
            LocalDate day, List<Finding> findings, List<LedgerEntry> entries, boolean offline) {
        this.day = day;
        this.findings = List.copyOf(findings);
        this.ledger = new Ledger(entries);
        this.entries = List.copyOf(entries);
        this.offline = offline;
    }

    /** What a finding comes to, together with what was found on other days. */
    private enum Section {
        DEAD("Dead: readers see them without an address until they are mended"),
        FAILING("Failing: given up after three different days"),
        MOVED(
                "Moved for good: write the new address into the catalogue, or let \"links --fix\" do it"),
        PLACE_GONE("The page is there, but not the place in it that the address names"),
        UNCLEAR("Could not be checked: look at them in a browser"),
        ELSEWHERE("Leading elsewhere for now: nothing to do");

        private final String title;

        Section(String title) {
            this.title = title;
        }
    }

    /** Whether nobody answered at all: then nothing was learnt. */
    public boolean isOffline() {
        return offline;
    }

    public boolean hasDead() {
        return findings.stream().anyMatch(this::isDead);
    }

    /** The ledger's new text. */
    public String ledger() {
        return Ledger.text(entries);
    }

    /** What the catalogue should say instead, by the file's place. */
    public List<Correction> corrections() {
        return findings.stream()
                .filter(finding -> !finding.movedToFrontPage())
                .map(CheckupReport::correction)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Correction correction(Finding finding) {
        URI moved = finding.movedTo();
        return moved == null
                ? null
                : new Correction(
                        finding.link().addressPosition(),
                        finding.link().url().toString(),
                        moved.toString());
    }

    /** The findings in words; the order is that of urgency. */
    public String text() {
        if (offline) {
            return head();
        }
        List<String> blocks = new ArrayList<>();
        blocks.add(head());
        for (Section section : Section.values()) {
            List<String> lines =
                    findings.stream()
                            .filter(finding -> sections(finding).anyMatch(section::equals))
                            .map(finding -> block(finding, section))
                            .toList();
            if (!lines.isEmpty()) {
                blocks.add(section.title + "\n" + String.join("", lines));
            }
        }
        return String.join("\n", blocks);
    }

    private String head() {
        if (offline) {
            return "No server answered at all: is this computer connected to the internet?"
                    + " The ledger stays as it was.\n";
        }
        return findings.size()
                + (findings.size() == 1 ? " link" : " links")
                + " checked on "
                + day
                + ": "
                + count(finding -> finding.outcome() == Outcome.FINE)
                + " fine, "
                + count(this::isDead)
                + " dead, "
                + count(one -> one.outcome() == Outcome.FAILED && !isDead(one))
                + " failing, "
                + count(one -> one.outcome() == Outcome.UNCLEAR && !isDead(one))
                + " could not be checked\n";
    }

    private long count(Function<Finding, Boolean> which) {
        return findings.stream().filter(which::apply).count();
    }

    private boolean isDead(Finding finding) {
        LedgerEntry entry = ledger.of(finding.link());
        return entry != null && entry.deadSince(day) != null;
    }

    private Stream<Section> sections(Finding finding) {
        if (isDead(finding)) {
            return Stream.of(Section.DEAD);
        }
        return switch (finding.outcome()) {
            case FAILED -> Stream.of(Section.FAILING);
            case UNCLEAR -> Stream.of(Section.UNCLEAR);
            case FINE ->
                    Stream.of(
                                    finding.movedTo() == null ? null : Section.MOVED,
                                    finding.placeGone() ? Section.PLACE_GONE : null,
                                    finding.ledTo() == null ? null : Section.ELSEWHERE)
                            .filter(Objects::nonNull);
        };
    }

    private String block(Finding finding, Section section) {
        return "  "
                + finding.link().addressPosition()
                + ": "
                + finding.id()
                + "\n    "
                + finding.link().url()
                + "\n    "
                + detail(finding, section)
                + "\n";
    }

    private String detail(Finding finding, Section section) {
        LedgerEntry entry = ledger.of(finding.link());
        List<LocalDate> days = entry == null ? List.of() : entry.failedBy(day);
        return switch (section) {
            case DEAD -> finding.words() + "; not working since " + days.get(0);
            case FAILING ->
                    finding.words()
                            + (days.isEmpty()
                                    ? ""
                                    : "; day " + days.size() + " of " + LedgerEntry.DAYS)
                            + since(days);
            case MOVED ->
                    "now at "
                            + finding.movedTo()
                            + (finding.movedToFrontPage()
                                    ? " (the front page: look whether the page itself is gone)"
                                    : "");
            case PLACE_GONE -> "there is no \"#" + Place.of(finding.link().url()) + "\"";
            case UNCLEAR -> finding.words();
            case ELSEWHERE -> "leads to " + finding.ledTo();
        };
    }

    private static String since(List<LocalDate> days) {
        return days.size() < 2 ? "" : ", since " + days.get(0);
    }
}
