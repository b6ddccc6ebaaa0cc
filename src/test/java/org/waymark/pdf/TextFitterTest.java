package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.TextFitter.Box;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Titles of every length in a box. */
class TextFitterTest {

    private static final Box BOX = new Box(1000, 280, 4, 90, 40);

    private final ProblemLog log = new ProblemLog();
    private final TextFitter fitter =
            new TextFitter(Samples.FONTS, log, new Position("x.md", 2, 8));

    private FittedText fit(String text) {
        return fitter.fit(text, Face.BOLD, BOX);
    }

    private static List<String> lines(FittedText text) {
        return text.lines().stream().map(TextFitterTest::words).toList();
    }

    private static String words(FittedText.Line line) {
        return line.parts().stream()
                .map(part -> (part.gap() > 0 ? " " : "") + part.glyphs().text())
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void aShortTitleIsOneLineInTheLargestSize() {
        FittedText text = fit("Links");

        assertEquals(List.of("Links"), lines(text));
        assertEquals(90, text.size());
    }

    @Test
    void aTitleIsBrokenWhereThatMakesItLarger() {
        FittedText text = fit("Leading behaviour and culture");

        assertEquals(List.of("Leading behaviour", "and culture"), lines(text));
        assertEquals(90, text.size());
    }

    @Test
    void aLongTitleIsSmallerAndItsLinesAreOfOneLength() {
        FittedText text =
                fit(
                        "Strengthening Qualified Teacher Status and improving career progression"
                                + " for teachers");

        assertEquals(
                List.of(
                        "Strengthening Qualified",
                        "Teacher Status and improving",
                        "career progression for teachers"),
                lines(text));
        assertTrue(text.size() > 60 && text.size() < 80, "" + text.size());
    }

    @Test
    void aLineMayEndBehindAHyphenAndNoGapIsAdded() {
        List<String> lines = lines(fit("Whole-school-improvement-and-development-planning-groups"));

        assertTrue(lines.size() > 1);
        assertTrue(lines.get(0).endsWith("-"), lines.toString());
        assertEquals(
                "Whole-school-improvement-and-development-planning-groups", String.join("", lines));
    }

    @Test
    void whatIsTooLongEndsWithAnEllipsisAtTheSmallestSize() {
        FittedText text = fit("never ending ".repeat(60));

        assertEquals(4, text.lines().size());
        assertEquals(40, text.size());
        assertTrue(lines(text).get(3).endsWith("…"));
    }

    @Test
    void aWordThatIsLongerThanALineIsDivided() {
        FittedText text = fit("w".repeat(70));

        assertEquals("w".repeat(70), String.join("", lines(text)));
        assertTrue(text.lines().size() > 1);
    }

    @Test
    void nothingIsNoLine() {
        assertEquals(List.of(), lines(fit("")));
        assertEquals(List.of(), lines(fit(" \u200b ")));
    }

    @Test
    void whatTheFontLacksIsTold() {
        fit("Snow \u2744");

        assertEquals(1, log.problems().size());
        assertEquals("x.md:2:8", log.problems().get(0).position().toString());
    }

    @Test
    void noTitleLeavesItsBox() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            String title =
                    IntStream.range(0, 1 + random.nextInt(40))
                            .mapToObj(i -> word(random))
                            .collect(Collectors.joining(" "));
            FittedText text = fit(title);
            assertTrue(text.lines().size() <= BOX.lines(), title);
            assertTrue(text.height() <= BOX.height(), title);
            assertTrue(text.size() >= BOX.smallest() && text.size() <= BOX.largest(), title);
            for (FittedText.Line line : text.lines()) {
                assertTrue(line.width() * text.size() <= BOX.width() + 1e-6, title);
            }
        }
    }

    private static String word(Random random) {
        int length = random.nextInt(20) == 0 ? 80 : 1 + random.nextInt(14);
        return random.ints(length, 0, 60)
                .mapToObj("aeiouAMWwlitrs-nhdéŵŷ.,/:?&…AVToy0123456789bcfgkmpqvxzBCDEFG"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
