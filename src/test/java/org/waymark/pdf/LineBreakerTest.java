package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

class LineBreakerTest {

    private static final Piece.Style STYLE = new Piece.Style(10, Ink.TEXT, Tag.document(), null);
    private static final Shaper SHAPER = new Shaper(Samples.FONTS, new ProblemLog());

    @Test
    void thereAreNeverMoreLinesThanTheGreedyWayNeeds() {
        for (int width = 60; width < 300; width += 7) {
            List<Piece> pieces =
                    pieces("A hub brings schools together and each brings what it does");

            assertEquals(greedy(pieces, width), LineBreaker.lines(pieces, width, false).size());
        }
    }

    @Test
    void noLineIsWiderThanItMayBe() {
        for (int width = 80; width < 300; width += 7) {
            for (Line line :
                    LineBreaker.lines(pieces("One two three four five six"), width, false)) {
                assertTrue(line.width() <= width);
            }
        }
    }

    @Test
    void theRightEdgeIsMoreEvenThanTheGreedyWayLeavesIt() {
        List<Piece> pieces = pieces("aaa bb cc ddddd eee");
        double three = new Line(pieces("aaa bb cc")).width();

        List<Line> lines = LineBreaker.lines(pieces, three + 0.1, true);

        assertEquals(
                List.of("aaa bb ", "cc ddddd ", "eee"),
                lines.stream().map(LineBreakerTest::text).toList());
    }

    /** "40 / Maths Hubs" is read twice; a year or a longer word may well end a line. */
    @Test
    void aShortNumberOrLetterMovesToTheWordBehindIt() {
        String before = "hubs ".repeat(12);
        for (String end : List.of("40", "7", "a", "I", "2026", "of", "40,")) {
            double width = new Line(pieces(before + end)).width() + 0.1;
            List<Piece> pieces = pieces(before + end + " Maths Hubs all over the country");

            String first = text(LineBreaker.lines(pieces, width, false).get(0));

            boolean stays = List.of("2026", "of", "40,").contains(end);
            assertEquals(stays ? before + end + " " : before, first, end);
        }
    }

    /** "whole- / school" only when the whole word would leave a hole behind it. */
    @Test
    void aWordWithAHyphenIsPartedOnlyToFillAShortLine() {
        for (int hole : List.of(2, 4, 20)) {
            String before = "hubs ".repeat(12);
            String word = "w".repeat(hole) + "-school";
            List<Piece> pieces = pieces(before + word + " and more of it, and more");
            double width = new Line(pieces(before + "w".repeat(hole) + "-")).width() + 0.1;

            String first = text(LineBreaker.lines(pieces, width, false).get(0));

            assertEquals(hole == 20, first.endsWith("-"), first);
        }
    }

    @Test
    void headingsAreBalanced() {
        List<Piece> pieces = pieces("Five words in this heading here");
        double width = new Line(pieces).width() - 1;

        List<Line> lines = LineBreaker.lines(pieces, width, true);

        assertEquals(2, lines.size());
        assertTrue(lines.get(1).width() > width / 3);
    }

    @Test
    void aBreakEndsALineWhereverItStands() {
        List<Piece> pieces = new ArrayList<>(pieces("One"));
        pieces.add(new Piece.Break(STYLE));
        pieces.addAll(pieces("two"));

        assertEquals(2, LineBreaker.lines(pieces, 500, false).size());
    }

    @Test
    void addressesAreSplitAtTheirSlashesAndWordsAtTheirHyphens() {
        assertEquals(
                List.of("https://", "www", ".example", ".org/", "some/", "place"),
                WordSplitter.split("https://www.example.org/some/place").stream()
                        .map(WordSplitter.Part::text)
                        .toList());
        assertEquals(
                List.of("part-", "time"),
                WordSplitter.split("part-time").stream().map(WordSplitter.Part::text).toList());
        assertEquals(1, WordSplitter.split("2018-19").size());
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Space(shape(" "), STYLE));
            }
            for (WordSplitter.Part part : WordSplitter.split(word)) {
                Glyphs glyphs = shape(part.text());
                pieces.add(new Piece.Word(glyphs, STYLE, part.breakCost(), Position.of("x")));
            }
        }
        return pieces;
    }

    private static Glyphs shape(String text) {
        return SHAPER.shape(text, Face.REGULAR, Position.of("x"));
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : line.pieces()) {
            text.append(piece instanceof Piece.Word word ? word.glyphs().text() : " ");
        }
        return text.toString();
    }

    private static int greedy(List<Piece> pieces, double width) {
        int lines = 1;
        double x = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Word && x > 0 && x + piece.width() > width) {
                lines++;
                x = 0;
            }
            x += x == 0 && piece instanceof Piece.Space ? 0 : piece.width();
        }
        return lines;
    }
}
