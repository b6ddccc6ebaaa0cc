package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/** The type area of the briefings that the hub really publishes. */
class MeasureTest {

    @TempDir static Path temp;

    private static final List<PrintedWords.Line> BODY = new ArrayList<>();
    private static byte[] briefing = new byte[0];

    @BeforeAll
    static void build() throws IOException {
        TestProject project = TestProject.copy(temp.resolve("real"));
        project.build();
        try (Stream<Path> files = Files.list(project.output().resolve("briefings"))) {
            Path first = files.filter(file -> file.endsWith(NAME)).findFirst().orElseThrow();
            briefing = Files.readAllBytes(first);
        }
        double size = Samples.THEME.texts().body().size();
        double left = Samples.THEME.page().marginLeft() + Samples.THEME.lists().indent() + 1;
        for (PrintedWords.Line line : PrintedWords.lines(briefing)) {
            boolean body = line.words().stream().allMatch(word -> word.size() == size);
            // The contents on the first page have lines of their own.
            if (body && line.first().page() > 1 && line.first().left() < left) {
                BODY.add(line);
            }
        }
    }

    /** Not in a list, which has less room. */
    private static boolean inParagraph(PrintedWords.Line line) {
        boolean atMargin = line.first().left() < Samples.THEME.page().marginLeft() + 1.5;
        return atMargin && !line.first().text().matches("[•–·]|[0-9]+\\.");
    }

    private static final String NAME = "next-steps-after-a-specialist-npq.pdf";

    @Test
    void fullLinesOfBodyTextHoldSixtyToSeventyFiveLetters() {
        List<Integer> full = new ArrayList<>();
        for (int i = 0; i + 1 < BODY.size(); i++) {
            if (inParagraph(BODY.get(i)) && goesOn(BODY.get(i), BODY.get(i + 1))) {
                full.add(BODY.get(i).text().length());
            }
        }
        double mean = full.stream().mapToInt(length -> length).average().orElse(0);

        assertTrue(full.size() > 30, "only " + full.size() + " full lines");
        assertTrue(mean >= 60 && mean <= 75, "mean of " + full.size() + " lines: " + mean);
    }

    /** Whether the next line belongs to the same paragraph, so that a line is not its last. */
    private static boolean goesOn(PrintedWords.Line line, PrintedWords.Line next) {
        double distance = next.first().baseline() - line.first().baseline();
        boolean below = Math.abs(distance - Samples.THEME.texts().body().leading()) < 0.1;
        return below && Math.abs(next.first().left() - line.first().left()) < 1.5;
    }

    @Test
    void bodyTextIsTwelvePoints() {
        assertEquals(12, Samples.THEME.texts().body().size());
    }

    /** Wherever a paragraph, table, grid or picture ended above it. */
    @Test
    void everyBaselineOfBodyTextIsOnTheRhythmOfItsPage() {
        double step = Samples.THEME.page().rhythm();
        double first = BODY.get(0).first().baseline();
        for (PrintedWords.Line line : BODY) {
            double off = Math.IEEEremainder(line.first().baseline() - first, step);
            assertEquals(0, off, 0.02, line.toString());
        }
    }
}
