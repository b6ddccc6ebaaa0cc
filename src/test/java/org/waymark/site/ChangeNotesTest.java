package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Change;
import org.waymark.content.Hub;
import org.waymark.content.Npq;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** Whom a note of a change concerns. */
class ChangeNotesTest {

    private static final Hub HUB = MemorySite.hub();
    private static final String FILE = "content/changes.json";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Npq READING = HUB.npqs().get(0);
    private static final Npq TEACHING = HUB.npqs().get(1);

    private static List<Ref> refs(@Nullable String id) {
        return id == null ? List.of() : Altered.refs(FILE, id);
    }

    private static Change note(
            String words, @Nullable String option, @Nullable String npq, @Nullable String page) {
        Position position = new Position(FILE, 3, 5);
        Prose note = Prose.of(words, position);
        return new Change(DAY, position, note, refs(option), refs(npq), refs(page));
    }

    private static ChangeNotes notes(Change... changes) {
        return new ChangeNotes(MemorySite.site(Altered.with(HUB, "changes", List.of(changes))));
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream().map(ChangeNotes::words).toList();
    }

    private static final ChangeNotes NOTES =
            notes(
                    note("everything", null, null, null),
                    note("an option", "share", null, null),
                    note("an NPQ", null, "leading-reading", null),
                    note("a printed page", null, null, "glossary"),
                    note("another page", null, null, "about"),
                    note("a consultation", null, null, "consultation-2017"),
                    note("the guide", null, null, "guide"),
                    note("nothing known", "x", "x", "x"));

    /** A briefing prints all options, and the pages that explain: what it prints concerns it. */
    @Test
    void aBriefingTellsWhatItPrints() {
        assertEquals(
                List.of("everything", "an option", "a printed page"), told(NOTES.ofBriefing(null)));
        assertEquals(
                List.of("everything", "an option", "an NPQ", "a printed page"),
                told(NOTES.ofBriefing(READING)));
        assertEquals(
                List.of("everything", "an option", "a printed page"),
                told(NOTES.ofBriefing(TEACHING)));
        assertEquals(NOTES.ofBriefing(READING), NOTES.of(new Subject.OfNpq(READING)));
    }

    @ParameterizedTest
    @CsvSource({
        "options, true", "glossary, true", "pathway, true", "plan, true", "index, false",
        "npqs, false", "links, false", "search, false", "a-to-z, false", "compare, false"
    })
    void whetherABriefingCarriesAPageDependsOnItsLayout(String page, boolean carried) {
        ChangeNotes notes = notes(note("a", null, null, page));
        assertEquals(carried ? List.of("a") : List.of(), told(notes.ofBriefing(null)));
    }

    @Test
    void aPageTellsWhatNamesIt() {
        assertEquals(
                List.of("an option"), told(NOTES.of(new Subject.OfOption(HUB.options().get(1)))));
        assertEquals(List.of(), told(NOTES.of(new Subject.OfOption(HUB.options().get(0)))));
        assertEquals(
                List.of("a consultation"),
                told(NOTES.of(new Subject.OfConsultation(HUB.consultations().get(0)))));
        List<String> pages = new ArrayList<>();
        HUB.pages().forEach(page -> pages.addAll(told(NOTES.of(new Subject.OfPage(page)))));
        assertEquals(List.of("another page", "a printed page"), pages);
    }

    /** Two editors may note one change on one day, with the lines broken elsewhere. */
    @Test
    void theSameWordsAreToldOnceADay() {
        Change first = note("It is new.", "share", null, null);
        Change again = note("It is\n  new. ", null, null, null);
        Change before = Altered.with(again, "on", DAY.minusDays(1));
        assertEquals(List.of(first, before), notes(first, again, before).all());
        assertEquals("It is new.", ChangeNotes.words(again));
    }

    @Test
    void daysAreToldNewestFirst() {
        Change old = Altered.with(note("old", null, null, null), "on", DAY.minusDays(9));
        Change one = note("one", null, null, null);
        Change two = note("two", null, null, null);
        List<Change> notes = List.of(old, one, two);
        assertEquals(
                List.of(DAY, DAY.minusDays(9)), List.copyOf(ChangeNotes.byDay(notes).keySet()));
        assertEquals(List.of(one, two), ChangeNotes.byDay(notes).get(DAY));
        assertEquals(Optional.of(DAY), ChangeNotes.newest(notes));
        assertEquals(Optional.empty(), ChangeNotes.newest(List.of()));
    }
}
