package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static Problem problem(Code code, String place, String message) {
        return problem(code, place, message, null);
    }

    private static Problem problem(Code code, String place, String message, @Nullable String hint) {
        String[] parts = place.split(":", -1);
        int line = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        int column = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return new Problem(code, new Position(parts[0], line, column), message, hint);
    }

    private static Report report(Problem... problems) {
        return new Report(Arrays.asList(problems));
    }

    /** Lines and columns count as numbers; a whole file comes before its lines. */
    private static final List<Problem> SORTED =
            List.of(
                    problem(Code.FILE_NAME, "a.md", "m"),
                    problem(Code.RAW_HTML, "a.md:2", "m"),
                    problem(Code.RAW_HTML, "a.md:2:9", "m"),
                    problem(Code.FILE_NAME, "a.md:2:10", "m"),
                    problem(Code.RAW_HTML, "a.md:2:10", "m"),
                    problem(Code.RAW_HTML, "a.md:2:10", "n"),
                    problem(Code.LINK_RAW, "a.md:10:1", "m"),
                    problem(Code.FILE_NAME, "b.md", "m"));

    @Test
    void readsFromTheFirstFileAndLineToTheLastWhateverOrderProblemsCameIn() {
        List<Problem> mixed = new ArrayList<>(SORTED);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(mixed, new Random(seed));

            assertEquals(SORTED, new Report(mixed).problems(), "seed " + seed);
        }
    }

    @Test
    void theSameProblemCountsOnceAndAnotherAtItsPlaceCounts() {
        Problem first = problem(Code.RAW_HTML, "a.md:1:1", "m", "h");
        Problem same = problem(Code.RAW_HTML, "a.md:1:1", "m", "h");
        List<Problem> others =
                List.of(
                        problem(Code.LINK_RAW, "a.md:1:1", "m", "h"),
                        problem(Code.RAW_HTML, "b.md:1:1", "m", "h"),
                        problem(Code.RAW_HTML, "a.md:2:1", "m", "h"),
                        problem(Code.RAW_HTML, "a.md:1:2", "m", "h"),
                        problem(Code.RAW_HTML, "a.md:1:1", "n", "h"),
                        problem(Code.RAW_HTML, "a.md:1:1", "m", "i"),
                        problem(Code.RAW_HTML, "a.md:1:1", "m", null));

        assertEquals(1, report(first, same, first).problems().size());
        others.forEach(p -> assertEquals(2, report(first, p, same).problems().size(), "" + p));
    }

    /** Two runs, or two numbers of threads, must print the same bytes. */
    @Test
    void problemsThatDifferOnlyInTheirHintHaveAnOrderToo() {
        Problem a = problem(Code.RAW_HTML, "a.md:1:1", "m", "a");
        Problem b = problem(Code.RAW_HTML, "a.md:1:1", "m", "b");
        Problem none = problem(Code.RAW_HTML, "a.md:1:1", "m", null);

        assertEquals(report(a, b, none), report(none, b, a));
        assertEquals(report(a, b, none), report(b, none, a));
        assertNotEquals(0, a.compareTo(none));
    }

    @Test
    void theFirstErrorIsTheFirstThatStopsPublication() {
        Problem warning = problem(Code.LINK_RAW, "a.md:1:1", "w");
        Problem later = problem(Code.RAW_HTML, "b.md:1:1", "e");
        Problem error = problem(Code.RAW_HTML, "a.md:2:1", "e");

        assertEquals(Optional.of(error), report(later, warning, error).firstError());
        assertTrue(report(later).hasErrors());
        assertEquals(Optional.empty(), report(warning).firstError());
        assertFalse(report(warning).hasErrors());
    }

    @Test
    void countsInWordsWithOneAndMany() {
        Problem e = problem(Code.RAW_HTML, "a.md:1:1", "e");
        Problem f = problem(Code.RAW_HTML, "a.md:1:2", "e");
        Problem w = problem(Code.LINK_RAW, "a.md:1:1", "w");
        Problem x = problem(Code.LINK_RAW, "a.md:1:2", "w");

        assertEquals("no problems", report().counts());
        assertEquals("1 error", report(e, e).counts());
        assertEquals("2 errors", report(e, f).counts());
        assertEquals("1 warning", report(w).counts());
        assertEquals("2 warnings", report(w, x).counts());
        assertEquals("2 errors, 1 warning", report(w, e, f).counts());
        assertEquals("1 error, 2 warnings", report(w, x, e).counts());
    }

    @Test
    void everyCodeHasANameOfItsOwnThatCanBeLookedUp() {
        Set<String> names = new HashSet<>();
        for (Code code : Code.values()) {
            assertTrue(code.toString().matches("[a-z]+(-[a-z0-9]+)*"), code.toString());
            assertTrue(names.add(code.toString()), code.toString());
        }
    }
}
