package org.waymark.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * What checks of one address found ({@code links.ledger.json}, which {@code waymark links} writes).
 *
 * @param id the link's
 * @param url the address that was checked: for another one the entry says nothing
 * @param lastGood when it last worked, or null for never
 * @param status what the last check found, in words
 * @param movedTo where it says that it stands for good now, or null
 * @param failures the days since then on which it failed, in order: the first and the last ones
 */
public record LedgerEntry(
        String id,
        Position position,
        URI url,
        @Nullable LocalDate lastGood,
        String status,
        @Nullable URI movedTo,
        List<Failure> failures) {

    /** A site may be down for a day; on so many different days it is no accident. */
    public static final int DAYS = 3;

    public LedgerEntry {
        failures = List.copyOf(failures);
    }

    /** A day on which the address led nowhere, and how. */
    public record Failure(LocalDate on, String reason) {}

    /** Whether it is about the address that a link has today. */
    public boolean isOf(Link link) {
        return link.id().equals(id) && link.url().equals(url);
    }

    /** The first day of an address that is given up, as known on a day; else null. */
    public @Nullable LocalDate deadSince(LocalDate today) {
        List<LocalDate> days = failedBy(today);
        return days.size() < DAYS ? null : days.get(0);
    }

    /** The different days up to one on which it failed, in order. */
    public List<LocalDate> failedBy(LocalDate today) {
        return failures.stream()
                .map(Failure::on)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
    }
}
