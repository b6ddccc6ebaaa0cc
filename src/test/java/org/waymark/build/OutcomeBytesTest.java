package org.waymark.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.load.Inventory;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;
import org.waymark.problem.TextReport;

/** What is kept of a build comes back as it was. */
class OutcomeBytesTest {

    private static final Inventory NOTHING = new Inventory(Map.of(), Map.of());

    private static final Inventory SOME =
            new Inventory(
                    Map.of(
                            "content",
                            Set.of("content/a.md", "content/é.md"),
                            "templates",
                            Set.of()),
                    Map.of(
                            "content/a.md",
                            new Inventory.Content(5_000_000_000L, "0".repeat(64)),
                            "content/é.md",
                            new Inventory.Content(0, "f".repeat(64))));

    /** Words that a writer of bytes might trip over. */
    private static final List<String> WORDS =
            List.of("", "plain", "é – 𝄞 – \u0000 – \uD800 half", "long ".repeat(30_000));

    private static BuildReport report(List<Problem> problems, Sources sources) {
        return new BuildReport(
                3,
                2,
                List.of(
                        new BuildReport.Printed("a.pdf", 4, 5, true, BuildReport.Costs.NONE),
                        new BuildReport.Printed("b.pdf", 6, 7, false, BuildReport.Costs.NONE)),
                new Report(problems),
                sources,
                new BuildReport.Files(0, 17, 0),
                new BuildReport.Heaviest("index.html", 11_000),
                List.of(),
                true);
    }

    private static Outcome back(Outcome outcome) {
        return OutcomeBytes.read(OutcomeBytes.of(outcome)).orElseThrow();
    }

    private static Outcome outcome(BuildReport report) {
        return new Outcome(SOME, NOTHING, "lists", List.of("key 1", "key 2"), report);
    }

    @Test
    void whatWasReadAndWhatWasMadeComesBack() {
        Outcome outcome = outcome(report(List.of(), new Sources(Map.of())));
        Outcome back = back(outcome);
        assertEquals(SOME, back.project());
        assertEquals(NOTHING, back.editor());
        assertEquals("lists", back.lists());
        assertEquals(outcome.pdfs(), back.pdfs());
        assertEquals(3, back.report().pages());
        assertEquals(2, back.report().briefings());
        assertEquals(outcome.report().printed(), back.report().printed());
        assertEquals(outcome.report().files(), back.report().files());
        assertEquals(outcome.report().heaviest(), back.report().heaviest());
        assertTrue(back.report().repeated());
        assertEquals(List.of(), back.report().works());
    }

    @Test
    void whatIsNotThereStaysAway() {
        BuildReport none =
                new BuildReport(
                        0,
                        0,
                        List.of(),
                        new Report(List.of()),
                        new Sources(Map.of()),
                        null,
                        null,
                        List.of(),
                        true);
        BuildReport back = back(new Outcome(NOTHING, NOTHING, "", List.of(), none)).report();
        assertNull(back.files());
        assertNull(back.heaviest());
        assertEquals(List.of(), back.printed());
    }

    /** Every code, with and without a hint, in a file, a line and a column, in all words. */
    @Test
    void everyKindOfProblemComesBackAsItIsPrinted() {
        List<Problem> problems = new ArrayList<>();
        for (Code code : Code.values()) {
            for (String word : WORDS) {
                problems.add(new Problem(code, Position.of("a.md"), word, null));
                problems.add(new Problem(code, new Position("a.md", 2, 0), word, word));
                problems.add(new Problem(code, new Position("é.md", 3, 7), word, ""));
                problems.add(new Problem(code, new Position(word, 1, 1), "unknown file", null));
                problems.add(new Problem(code, new Position("a.md", 99, 1), "no such line", null));
            }
        }
        Sources sources =
                new Sources(
                        Map.of(
                                "a.md",
                                List.of("one", "two", "three"),
                                "é.md",
                                WORDS.stream().map(word -> word.replace("\n", "")).toList()));
        Outcome outcome = outcome(report(problems, sources));
        BuildReport back = back(outcome).report();
        assertEquals(outcome.report().problems(), back.problems());
        assertEquals(
                new TextReport(sources, true).print(outcome.report().problems()),
                new TextReport(back.sources(), true).print(back.problems()));
        assertEquals(Optional.of("two"), back.sources().line(new Position("a.md", 2, 0)));
        assertEquals(Optional.empty(), back.sources().line(new Position("a.md", 99, 1)));
        assertEquals(Optional.empty(), back.sources().lines("none.md"));
    }

    @Test
    void bytesThatAreNoOutcomeAreNone() {
        byte[] whole = OutcomeBytes.of(outcome(report(List.of(), new Sources(Map.of()))));
        assertEquals(Optional.empty(), OutcomeBytes.read(new byte[0]));
        assertEquals(Optional.empty(), OutcomeBytes.read("%PDF-1.7 and more".getBytes(UTF_8)));
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), OutcomeBytes.read(Arrays.copyOf(whole, length)));
        }
        assertEquals(Optional.empty(), OutcomeBytes.read(Arrays.copyOf(whole, whole.length + 1)));
    }
}
