package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line under a message, and the caret under the line. */
class ExcerptTest {

    private static final String GUTTER = "    1 | ";

    /** The two lines that show a column, without the gutter. */
    private static List<String> shown(String line, int column) {
        Position place = new Position("a.md", 1, column);
        Problem problem = new Problem(Code.RAW_HTML, place, "here", null);
        Sources sources = new Sources(Map.of("a.md", List.of(line)));
        String report = new TextReport(sources, false).print(new Report(List.of(problem)));
        return report.lines().skip(1).limit(2).map(l -> l.substring(GUTTER.length())).toList();
    }

    private static void assertCaret(int cells, String line, int column) {
        assertEquals(" ".repeat(cells) + "^", shown(line, column).get(1), line + " " + column);
    }

    @Test
    void aTabIsFourCellsWhereverItStands() {
        assertEquals("a    b        c", shown("a\tb\t\tc", 1).get(0));
        assertCaret(0, "\ta", 1);
        assertCaret(4, "\ta", 2);
        assertCaret(5, "x\ta", 3);
        assertCaret(8, "\t\ta", 3);
    }

    @Test
    void wideCharactersAreTwoCellsAndThoseThatJoinAnotherNone() {
        assertCaret(2, "学x", 2);
        assertCaret(2, "한x", 2);
        assertCaret(2, "！x", 2);
        assertCaret(2, "😀x", 3);
        assertCaret(2, "𠀀x", 3);
        assertCaret(1, "e\u0301x", 3);
        assertCaret(1, "a\u200Dx", 3);
        assertCaret(1, "\u0175x", 2);
    }

    /**
     * Ranges of Unicode's East Asian Width W and F, roughly: their first and last, and what lies
     * beside.
     */
    @ParameterizedTest
    @CsvSource({
        "1100, 115F", "2E80, A4CF", "AC00, D7A3", "F900, FAFF",
        "FE30, FE6F", "FF00, FF60", "1F300, 1FAFF", "20000, 3FFFD"
    })
    void wideRangesBeginAndEndWhereTheyShould(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        assertWidth(2, from);
        assertWidth(2, to);
        assertWidth(1, from - 1);
        assertWidth(1, to + 1);
    }

    private static void assertWidth(int cells, int codePoint) {
        int type = Character.getType(codePoint);
        boolean joins = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        String before = Character.toString(codePoint);
        assertCaret(joins ? 0 : cells, before + "x", before.length() + 1);
    }

    @Test
    void aColumnInTheSecondHalfOfACharacterShowsItWhole() {
        List<String> lines = shown("😀x", 2);

        assertEquals("😀x", lines.get(0));
        assertEquals("^", lines.get(1).strip());
    }

    @Test
    void aLineOfAHundredCharactersIsWholeAndALongerOneIsCut() {
        String line = "a".repeat(100);
        for (int column : List.of(1, 61, 62, 100, 101)) {
            assertEquals(line, shown(line, column).get(0), "column " + column);
            assertCaret(column - 1, line, column);
        }
        assertEquals(line + "…", shown(line + "b", 1).get(0));
    }

    /** A line is cut between characters, never within one that takes two places in Java. */
    @Test
    void aCutBeforeACharacterOfTwoHalvesLeavesItOut() {
        String emoji = "a".repeat(99) + "😀b";
        assertEquals("a".repeat(99) + "…", shown(emoji, 1).get(0));
        assertEquals("😀".repeat(50) + "…", shown("😀".repeat(60), 1).get(0));
    }

    @Test
    void halvesThatDoNotBelongTogetherAreTwoPlaces() {
        assertCaret(1, "\uD83D\uD83Dx", 2);
        assertCaret(1, "\uDE00\uDE00x", 2);
    }

    @Test
    void ofALongLineTheEndIsShownForAPlaceAtItsEnd() {
        String line = "a".repeat(500) + "END";
        List<String> lines = shown(line, 504);

        assertTrue(lines.get(0).startsWith("…a"), lines.get(0));
        assertTrue(lines.get(0).endsWith("END"), lines.get(0));
        assertEquals(lines.get(0).length(), lines.get(1).indexOf('^'));
    }

    /** Whatever stands in a line, the caret stands under the character that is meant. */
    @Test
    void theCaretFindsItsCharacterInLinesOfAnyLengthAndKind() {
        String[] pieces = {"a", " ", "é", "\u0301", "学", "😀", "\t", "\u001b", "\u202e"};
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(400);
            int place = random.nextInt(length + 1);
            for (int i = 0; i < length; i++) {
                line.append(pieces[random.nextInt(pieces.length)]);
                if (i == place) {
                    line.append("X");
                }
            }
            if (line.indexOf("X") >= 0) {
                assertFound(line.toString(), "run " + run);
            }
        }
    }

    private static void assertFound(String line, String run) {
        List<String> lines = shown(line, line.indexOf('X') + 1);
        int caret = lines.get(1).indexOf('^');
        String before = lines.get(0).substring(0, lines.get(0).indexOf('X'));

        assertEquals(cells(before), caret, run);
        assertFalse(lines.get(0).matches(".*[\\p{Cntrl}\\u202a-\\u202e].*"), run);
        assertTrue(lines.get(0).codePointCount(0, lines.get(0).length()) <= 402, run);
    }

    /** Tabs are spaces by then. */
    private static int cells(String text) {
        return text.codePoints()
                .map(c -> c == '\u0301' ? 0 : c == '学' || c == 0x1F600 ? 2 : 1)
                .sum();
    }

    @Test
    void noControlCharacterOrTurnOfDirectionReachesTheTerminal() {
        for (int c = 0; c < 0x2070; c++) {
            boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
            boolean turn = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            if ((control && c != '\t') || turn) {
                String line = "a" + (char) c + "b";
                assertEquals("a\uFFFDb", shown(line, 1).get(0), Integer.toHexString(c));
                assertCaret(2, line, 3);
            }
        }
        for (String half : List.of("\uD800", "\uD83D", "\uDBFF", "\uDC00", "\uDFFF")) {
            assertEquals("a\uFFFDb", shown("a" + half + "b", 1).get(0));
        }
    }
}
