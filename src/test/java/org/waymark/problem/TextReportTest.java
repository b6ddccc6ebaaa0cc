package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static Problem problem(Code code, int line, int column, String message) {
        return new Problem(code, new Position("a.md", line, column), message, null);
    }

    private static String print(String line, Problem... problems) {
        Sources sources = new Sources(Map.of("a.md", List.of(line)));
        return new TextReport(sources, false).print(new Report(Arrays.asList(problems)));
    }

    @Test
    void showsPlaceCodeLineCaretAndHint() {
        Position place = new Position("content/options/3-share-expertise.md", 2, 22);
        Problem problem =
                new Problem(
                        Code.LINK_UNKNOWN,
                        place,
                        "no link called \"reserch-schools\"",
                        "did you mean \"research-schools\"?");
        Sources sources =
                new Sources(
                        Map.of(
                                place.file(),
                                List.of("", "See [Research Schools](link:reserch-schools).")));

        String expected =
                """
                content/options/3-share-expertise.md:2:22: error[link-unknown]: no link called "reserch-schools"
                    2 | See [Research Schools](link:reserch-schools).
                      |                      ^
                hint: did you mean "research-schools"?

                1 error
                """;
        assertEquals(expected, new TextReport(sources, false).print(new Report(List.of(problem))));
    }

    @Test
    void sortsByPlaceDropsRepetitionsAndRepeatsTheFirstErrorLast() {
        Problem warning = problem(Code.LINK_RAW, 1, 1, "warned");
        Problem first = problem(Code.RAW_HTML, 1, 2, "first");
        Problem second = problem(Code.RAW_HTML, 1, 3, "second");

        String expected =
                """
                a.md:1:1: warning[link-raw]: warned
                    1 | abc
                      | ^

                a.md:1:2: error[raw-html]: first
                    1 | abc
                      |  ^

                a.md:1:3: error[raw-html]: second
                    1 | abc
                      |   ^

                first error: a.md:1:2: error[raw-html]: first
                2 errors, 1 warning
                """;
        assertEquals(expected, print("abc", second, warning, first, second));
    }

    @Test
    void saysSoWhenNothingIsWrong() {
        assertEquals("no problems\n", print("abc"));
    }

    @Test
    void showsNoLineForAProblemOfTheWholeFileAndNoCaretForOneOfTheWholeLine() {
        assertEquals(
                "a.md: error[file-name]: wrong\n\n1 error\n",
                print("abc", problem(Code.FILE_NAME, 0, 0, "wrong")));
        assertEquals(
                "a.md:1: warning[link-raw]: wrong\n    1 | abc\n\n1 warning\n",
                print("abc", problem(Code.LINK_RAW, 1, 0, "wrong")));
    }

    @Test
    void putsTheCaretUnderTheColumnAfterTabsWideAndCombiningCharacters() {
        String line = "\t教学e\u0301😀x";
        String report = print(line, problem(Code.RAW_HTML, 1, line.indexOf('x') + 1, "here"));

        List<String> lines = report.lines().toList();
        assertEquals("    1 |     教学e\u0301😀x", lines.get(1));
        assertEquals("      | " + " ".repeat(4 + 2 + 2 + 1 + 2) + "^", lines.get(2));
    }

    @Test
    void cutsALongLineAroundTheColumn() {
        String line = "a".repeat(5000) + "X" + "b".repeat(5000);
        List<String> lines = print(line, problem(Code.RAW_HTML, 1, 5001, "here")).lines().toList();

        assertEquals("    1 | …" + "a".repeat(60) + "X" + "b".repeat(39) + "…", lines.get(1));
        assertEquals('X', lines.get(1).charAt(lines.get(2).indexOf('^')));
    }

    @Test
    void neverCutsACharacterInHalf() {
        String line = "😀".repeat(200);
        for (int column = 1; column <= line.length(); column += 2) {
            String shown = print(line, problem(Code.RAW_HTML, 1, column, "here"));
            assertFalse(shown.contains("\uFFFD"), "column " + column);
        }
    }

    @Test
    void showsAPlaceBehindTheLastCharacter() {
        String report = print("abc", problem(Code.RAW_HTML, 1, 99, "here"));

        assertTrue(report.contains("      |    ^\n"), report);
    }

    @Test
    void letsNothingInALineSteerTheTerminal() {
        String report = print("a\u001b[31m\u202eb", problem(Code.RAW_HTML, 1, 1, "here"));

        assertTrue(report.contains("a\uFFFD[31m\uFFFDb"), report);
    }

    @Test
    void letsNothingInAMessageSteerTheTerminal() {
        Problem problem =
                new Problem(Code.FILE_NAME, Position.of("a\u001b.md"), "b\u001b", "c\u001b");
        String report =
                new TextReport(new Sources(Map.of()), false).print(new Report(List.of(problem)));

        assertEquals("a\uFFFD.md: error[file-name]: b\uFFFD\nhint: c\uFFFD\n\n1 error\n", report);
    }

    @Test
    void coloursOnlyWhenAsked() {
        Sources sources = new Sources(Map.of("a.md", List.of("abc")));
        Report report = new Report(List.of(problem(Code.RAW_HTML, 1, 2, "here")));

        String coloured = new TextReport(sources, true).print(report);
        String plain = new TextReport(sources, false).print(report);

        assertTrue(coloured.contains("\u001b[1;31merror[raw-html]:\u001b[0m"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
