package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LedgerEntry.Failure;
import org.waymark.content.Link.Audience;
import org.waymark.problem.Position;

/** What a catalogued link is for, and what checks of its address say of it. */
class CatalogueTest {

    private static final Position PLACE = new Position("content/links/a.json", 3, 5);
    private static final Prose WORDS = Prose.of("Words.", PLACE);
    private static final Care CARE = new Care(null, null);
    private static final URI ADDRESS = URI.create("https://host.uk/a");

    private static Link link(Audience audience, List<Ref> options, List<Ref> npqs) {
        return new Link(
                "a",
                PLACE,
                "A",
                ADDRESS,
                PLACE,
                "P",
                WORDS,
                Link.Kind.GUIDANCE,
                audience,
                options,
                npqs,
                Link.Evidence.CONFIRMED,
                null,
                LocalDate.of(2027, 6, 30),
                List.of(),
                null);
    }

    private static List<Ref> refs(String... ids) {
        return Arrays.stream(ids).map(id -> new Ref(id, PLACE)).toList();
    }

    private static Option option(String id) {
        Option.Time time = new Option.Time(Option.Level.LIGHT, WORDS);
        Option.Terms terms =
                new Option.Terms(List.of(), time, List.of(), WORDS, List.of(), List.of());
        return new Option(
                id, PLACE, 1, "T", "L", WORDS, terms, List.of(), List.of(), WORDS, List.of(), CARE);
    }

    private static Npq npq(String id) {
        Npq.Course course = new Npq.Course(12, "1", "2022", List.of(), WORDS, null);
        return new Npq(id, PLACE, 1, "T", "NPQT", WORDS, course, WORDS, List.of(), CARE);
    }

    @Test
    void itServesTheOptionsAndNamesTheNpqsThatAreWrittenThere() {
        Link link = link(Audience.READER, refs("share", "study"), refs("reading"));
        assertTrue(link.serves(option("share")));
        assertTrue(link.serves(option("study")));
        assertFalse(link.serves(option("reading")));
        assertTrue(link.names(npq("reading")));
        assertFalse(link.names(npq("share")));
    }

    @Test
    void oneForMaintainersIsNotForReaders() {
        assertTrue(link(Audience.READER, List.of(), List.of()).isForReaders());
        assertFalse(link(Audience.MAINTAINER, List.of(), List.of()).isForReaders());
    }

    private static LedgerEntry entry(String id, String address, String... days) {
        List<Failure> failures =
                Arrays.stream(days).map(day -> new Failure(LocalDate.parse(day), "404")).toList();
        return new LedgerEntry(id, PLACE, URI.create(address), null, "404", null, failures);
    }

    /** An editor who mends an address starts anew: what failed was the old one. */
    @Test
    void anEntryIsAboutALinkWithItsIdAndItsAddress() {
        Link link = link(Audience.READER, List.of(), List.of());
        assertTrue(entry("a", "https://host.uk/a").isOf(link));
        assertFalse(entry("a", "https://host.uk/b").isOf(link));
        assertFalse(entry("b", "https://host.uk/a").isOf(link));
    }

    /** A build for an earlier day must not know what was found later. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 0",
        "2026-11-02, 1",
        "2026-11-04, 2",
        "2026-11-05, 3",
        "2026-12-01, 4"
    })
    void onlyDifferentDaysUpToTodayCount(String today, int days) {
        LedgerEntry entry =
                entry(
                        "a",
                        "https://host.uk/a",
                        "2026-11-05",
                        "2026-11-02",
                        "2026-11-02",
                        "2026-11-03",
                        "2026-11-09");
        assertEquals(
                List.of("2026-11-02", "2026-11-03", "2026-11-05", "2026-11-09").subList(0, days),
                entry.failedBy(LocalDate.parse(today)).stream().map(LocalDate::toString).toList());
    }

    @Test
    void onTheThirdDayOfFailuresAnAddressIsGivenUpFromTheFirstOn() {
        LedgerEntry entry =
                entry("a", "https://host.uk/a", "2026-11-02", "2026-11-03", "2026-11-05");
        assertNull(entry.deadSince(LocalDate.of(2026, 11, 4)));
        assertEquals(LocalDate.of(2026, 11, 2), entry.deadSince(LocalDate.of(2026, 11, 5)));
    }

    @Test
    void aMissingIdIsAbsent() {
        assertTrue(new Ref("", PLACE).isAbsent());
        assertFalse(new Ref("a", PLACE).isAbsent());
    }
}
