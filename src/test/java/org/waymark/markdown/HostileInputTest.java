package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

class HostileInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MANY = 10_000;

    @Test
    void deepNestingIsReportedAndWritten() {
        List<String> deep =
                List.of(
                        "> ".repeat(MANY) + "x",
                        "- ".repeat(MANY) + "x",
                        "1. ".repeat(MANY) + "x",
                        "> - ".repeat(MANY) + "x",
                        "*".repeat(MANY) + "x" + "*".repeat(MANY),
                        "*a ".repeat(MANY) + " b*".repeat(MANY),
                        "![".repeat(MANY) + "x" + "](images/a.svg)".repeat(MANY),
                        "::: only web\n".repeat(MANY) + "x\n" + ":::\n".repeat(MANY));
        for (String text : deep) {
            List<Problem> problems = written(text);
            assertTrue(
                    problems.stream().anyMatch(problem -> problem.code() == Code.NESTING_DEEP),
                    text.substring(0, 20));
        }
    }

    @Test
    void nestingThatPeopleWriteIsFine() {
        assertEquals(List.of(), Texts.problems("> ".repeat(12) + "- ".repeat(8) + "x"));
    }

    @Test
    void longRunsOfMarksEndSoon() {
        for (String run :
                List.of(
                        "[",
                        "]",
                        "[a](",
                        "![",
                        "<",
                        "&",
                        "`",
                        "\"",
                        "'",
                        "*a_ ",
                        "(",
                        "[a]: b\n",
                        "NPQs' ",
                        "a@",
                        "http://",
                        "... ",
                        "1-2 ",
                        "](link:",
                        "::: ",
                        ":::\n",
                        "| ",
                        "> [!NOTE]\n\n",
                        "<!--",
                        "2026 funded ",
                        "# x\n",
                        "[x](#y) ",
                        "SLE (",
                        "(NPQ) ",
                        "- x\n  ",
                        "\\",
                        "~~~\n",
                        "a\t",
                        "<b>",
                        "www.",
                        "&amp;",
                        "[]()")) {
            written(run.repeat(MANY));
        }
    }

    @Test
    void aTableWithTooManyCellsIsRefused() {
        String row = "|".repeat(1001) + "\n";
        String table = row + "|-".repeat(1000) + "|\n" + row.repeat(100);
        assertEquals(
                List.of(
                        "1:1 file-too-large the tables of this text have more than 50000 cells"
                                + " (divide them between several pages)"),
                Texts.problems(table.replaceFirst("\\|", "|a")));
    }

    @Test
    void entitiesInAddressesHideNothing() {
        for (String address :
                List.of(
                        "&#x6A;avascript:alert(1)",
                        "javascript&colon;alert(1)",
                        "&#0;javascript:x",
                        "&#8203;javascript:x",
                        "jav&#x0A;ascript:x",
                        "javascript&#58;x",
                        "%6aavascript:x",
                        "&#x2f;/evil.example",
                        "&sol;&sol;evil.example")) {
            String html = Texts.html("[x](" + address + ") ![y](" + address + ")");
            assertEquals("<p>x y</p>\n", html, address);
        }
    }

    private static List<Problem> written(String text) {
        return assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    Checked<Document> checked = Texts.MARKDOWN.parse(Texts.body(text));
                    Document document = checked.value();
                    HtmlWriter writer = Texts.writer(Texts.npq());
                    WellFormed.assertWellFormed(writer.blocks(document, Texts.web()));
                    WellFormed.assertWellFormed(writer.passages(document, Texts.print()));
                    writer.text(document, Texts.web());
                    Abbreviations.of(List.of(Texts.npq())).check(document);
                    return checked.problems();
                },
                text.substring(0, Math.min(20, text.length())));
    }
}
