package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Position;

/** What facts, consultations and notes on changes say on a day. */
class DaysTest {

    private static final Position PLACE = new Position("content/a.md", 1, 1);
    private static final Prose WORDS = Prose.of("Words.", PLACE);

    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    private static Fact fact(@Nullable LocalDate expires, @Nullable String after) {
        return new Fact(
                "funding",
                PLACE,
                "free",
                after,
                "0",
                new Ref("dfe", PLACE),
                Fact.Confidence.CONFIRMED,
                LAST,
                LAST,
                expires,
                null);
    }

    @Test
    void aFactHoldsUpToItsLastDayAndThatDayToo() {
        Fact fact = fact(LAST, "to pay for");
        assertFalse(fact.isExpired(LAST.minusDays(1)));
        assertFalse(fact.isExpired(LAST));
        assertTrue(fact.isExpired(LAST.plusDays(1)));
        assertEquals("free", fact.wording(LAST));
        assertEquals("to pay for", fact.wording(LAST.plusDays(1)));
    }

    @Test
    void anExpiredFactWithoutFurtherWordsSaysNothing() {
        assertEquals("free", fact(LAST, null).wording(LAST));
        assertNull(fact(LAST, null).wording(LAST.plusDays(1)));
    }

    @Test
    void aFactWithoutALastDayHoldsForEver() {
        assertFalse(fact(null, "x").isExpired(LocalDate.MAX));
        assertEquals("free", fact(null, "x").wording(LocalDate.MAX));
    }

    /** Both days are days on which somebody could reply. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28, false",
        "2026-03-01, true",
        "2026-04-15, true",
        "2026-05-31, true",
        "2026-06-01, false"
    })
    void aConsultationIsOpenFromItsFirstDayToItsLast(LocalDate today, boolean open) {
        Consultation consultation =
                new Consultation(
                        "c",
                        PLACE,
                        "C",
                        "P",
                        WORDS,
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 5, 31),
                        List.of(),
                        List.of(),
                        WORDS,
                        List.of(),
                        new Care(null, null));
        assertEquals(open, consultation.isOpen(today));
    }

    private static boolean concernsEverything(List<Ref> options, List<Ref> npqs, List<Ref> pages) {
        return new Change(LAST, PLACE, WORDS, options, npqs, pages).concernsEverything();
    }

    @Test
    void aNoteThatNamesNothingConcernsEverything() {
        List<Ref> none = List.of();
        List<Ref> one = List.of(new Ref("a", PLACE));
        assertTrue(concernsEverything(none, none, none));
        assertFalse(concernsEverything(one, none, none));
        assertFalse(concernsEverything(none, one, none));
        assertFalse(concernsEverything(none, none, one));
    }

    @Test
    void theStepsOfAGuideAreItsQuestionsAndThenItsResults() {
        Guide.Question question = new Guide.Question("q", PLACE, "Q", null, List.of());
        Guide.Result result = new Guide.Result("r", PLACE, "R", List.of(), List.of());
        Guide guide = new Guide(PLACE, "G", WORDS, 1, List.of(question), List.of(result));
        assertEquals(List.of(question, result), guide.steps());
    }
}
