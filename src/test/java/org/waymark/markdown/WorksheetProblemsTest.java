package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in worksheets: what is said, and where. */
class WorksheetProblemsTest {

    private static final String HYPHEN =
            " (begin each field with a hyphen at the left, as in \"- Your name (one line)\")";

    private static void assertProblems(String text, String... problems) {
        assertEquals(List.of(problems), Texts.problems(text), text);
    }

    /** Each is one letter, word or mark away from a kind of field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (3 line)                  | (3 lines)
                    (3lines)                  | (3 lines)
                    (3-lines)                 | (3 lines)
                    (three lines)             | (3 lines)
                    (two linse)               | (2 lines)
                    (4)                       | (4 lines)
                    (4 rows)                  | (4 lines)
                    (1 lines)                 | (one line)
                    (one lines)               | (one line)
                    (one lien)                | (one line)
                    (lines)                   | (3 lines)
                    (dates)                   | (date)
                    (a date)                  | (date)
                    (dte)                     | (date)
                    (date:)                   | (date)
                    (day)                     | (date)
                    (chose: A / B)            | (choose: A / B)
                    (choose; A / B)           | (choose: A / B)
                    (choose A / B)            | (choose: A / B)
                    (select: A / B)           | (choose: A / B)
                    (one of: A, B or C)       | (choose: A / B / C)
                    (choose)                  | (choose: This / That)
                    """)
    void almostAKindOfFieldIsAMistake(String written, String right) {
        String words = written.substring(1, written.length() - 1);
        assertProblems(
                "::: worksheet\n- What? " + written + "\n:::",
                "2:9 worksheet-field \"("
                        + words
                        + ")\" is almost a kind of field, but not quite (write "
                        + right
                        + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [date]      | (date)
                    {3 lines}   | (3 lines)
                    ( date )    | (date)
                    (date).     | (date)
                    (3 lines):  | (3 lines)
                    (date       | (date)
                    (one line   | (one line)
                    """)
    void theBracketIsRoundClosedAndLast(String written, String right) {
        assertProblems(
                "::: worksheet\n- What? " + written + "\n:::",
                "2:9 worksheet-field \""
                        + written
                        + "\" is almost a kind of field, but not quite (write "
                        + right
                        + ")");
    }

    @Test
    void aFieldHasOneToTwentyLines() {
        assertProblems(
                "::: worksheet\n- A (0 lines)\n- B (21 lines)\n- C (20 lines)\n- D (999999 lines)\n:::",
                "2:5 worksheet-field a field has 1 to 20 lines, not 0 (write (one line))",
                "3:5 worksheet-field a field has 1 to 20 lines, not 21 (write (20 lines))",
                "5:5 worksheet-field a field has 1 to 20 lines, not 999999 (write (20 lines))");
    }

    @Test
    void aChoiceNeedsTwoThings() {
        String message = " worksheet-field there are not two things to choose between (write ";
        assertProblems(
                """
                ::: worksheet
                - A (choose: One)
                - B (choose:)
                - C (choose: One / )
                - D (choose: One/Two)
                - E (choose: One, Two)
                - F (choose: One / One / Two)
                :::""",
                "2:5" + message + "(choose: One / Something else))",
                "3:5" + message + "(choose: This / That))",
                "4:5" + message + "(choose: One / Something else))",
                "5:5" + message + "(choose: One / Two))",
                "6:5" + message + "(choose: One / Two))",
                "7:5 worksheet-field one thing stands twice in this choice"
                        + " (write (choose: One / Two))");
    }

    @Test
    void tickBoxesAreEmptyAndComeFirst() {
        String hint = " (write [ ] and a blank before the words)";
        assertProblems(
                "::: worksheet\n- [x] A\n- []\n- [ ]B\n- () C\n- D [ ]\n- [ ] E (date)\n:::",
                "2:3 worksheet-field \"[x]\" is almost an empty tick box, but not quite" + hint,
                "3:3 worksheet-field \"[]\" is almost an empty tick box, but not quite" + hint,
                "4:3 worksheet-field \"[ ]\" is almost an empty tick box, but not quite" + hint,
                "5:3 worksheet-field \"()\" is almost an empty tick box, but not quite" + hint,
                "6:5 worksheet-field the tick box stands after its words"
                        + " (put the [ ] before the words)",
                "7:9 worksheet-field a tick box has nothing to write in, so it takes no bracket"
                        + " (take away either the [ ] or the bracket)");
    }

    @Test
    void thereIsOneBracketAndItIsTheLast() {
        String message =
                " worksheet-field the kind of a field stands in the middle of its words"
                        + " (put one bracket at the end, and nothing after it)";
        assertProblems(
                "::: worksheet\n- Meet (date) with whom?\n- A (one line) (date)\n"
                        + "- B (choose: C (or D) / E)\n:::",
                "2:8" + message,
                "3:5" + message,
                "4:5" + message);
    }

    @Test
    void theMarksArePlainWords() {
        String message =
                " worksheet-field the marks that say what kind of field this is are not plain words"
                        + " (write them once and plainly, without stars, links or code)";
        assertProblems(
                "::: worksheet\n- A *(date)*\n- B (choose: *C* / D)\n- `E (one line)`\n:::",
                "2:3" + message,
                "3:3" + message,
                "4:3" + message);
    }

    @Test
    void aFieldNeedsWords() {
        String message = " worksheet-field this field has no words (say what is to be filled in)";
        assertProblems(
                "::: worksheet\n- (3 lines)\n- [ ]\n-\n- [](link:a)\n:::",
                "2:3" + message,
                "3:3" + message,
                "4:1" + message);
    }

    @Test
    void aFieldIsOneItemOfAListWithHyphens() {
        assertProblems(
                "::: worksheet\n1. A\n2. B (dates)\n:::",
                "2:1 worksheet-field the fields of a worksheet have no numbers" + HYPHEN);
        assertProblems(
                "::: worksheet\n- A\n  - B\n- C\n  1. D\n:::",
                "3:3 worksheet-field a field of a worksheet cannot have a list inside it" + HYPHEN,
                "5:3 worksheet-field a field of a worksheet cannot have a list inside it" + HYPHEN);
        assertProblems(
                "::: worksheet\n- A\n\n  B\n- > C\n:::",
                "4:3 worksheet-field a field of a worksheet is one run of words and nothing else"
                        + " (put other text before or after the list)",
                "5:3 worksheet-field a field of a worksheet is one run of words and nothing else"
                        + " (put other text before or after the list)");
    }

    @Test
    void aWorksheetHasAtLeastOneField() {
        assertProblems(
                "::: worksheet explore\nText.\n:::",
                "1:1 worksheet-field this worksheet has nothing to fill in" + HYPHEN);
    }

    @Test
    void thePhaseIsOneOfFour() {
        assertProblems(
                "::: worksheet explor\n- A\n:::",
                "1:1 block-unknown there is no phase called \"explor\" (did you mean \"explore\"?)");
        assertProblems(
                "::: worksheet review\n- A\n:::",
                "1:1 block-unknown there is no phase called \"review\""
                        + " (the phases are explore, prepare, deliver, sustain)");
        assertProblems(
                "::: worksheet explore prepare\n- A\n:::",
                "1:1 block-unknown there is no phase called \"explore prepare\""
                        + " (the phases are explore, prepare, deliver, sustain)");
        assertProblems(
                "::: worksheets\n- A\n:::",
                "1:1 block-unknown there is no block called \"worksheets\""
                        + " (did you mean \"worksheet\"?)");
    }

    @Test
    void aWorksheetStandsByItself() {
        String message =
                " worksheet-field a worksheet cannot stand inside a list, a quotation or another"
                        + " worksheet (close the other one first, or begin the line at the left)";
        assertProblems("- x\n\n  ::: worksheet\n  - A\n  :::", "3:3" + message);
        assertProblems("> ::: worksheet\n> - A\n> :::", "1:3" + message);
        assertProblems(":::: worksheet\n- A\n\n::: worksheet\n- B\n:::\n::::", "4:1" + message);
        assertProblems("::: for ll\n::: only print\n::: worksheet\n- A\n:::\n:::\n:::");
    }

    /** The usual checks go on inside. */
    @Test
    void linksAndHeadingsInsideAreChecked() {
        assertProblems(
                "::: worksheet\n#### A\n\n- See [it](#) (date)\n- [ ] <b>B</b>\n:::",
                "2:1 heading-level the first heading is at level 4, but texts begin with level 2"
                        + " (use ##)",
                "4:7 link-placeholder this link leads nowhere yet"
                        + " (give it a target, as in [words](link:its-id), or take the link away)",
                "5:7 raw-html HTML such as <b> is shown to readers as it stands"
                        + " (write **words** for strong words)");
    }

    /** What is cut off a field's words must not move the places of what stays. */
    @Test
    void placesCountTheMarksOfATickBox() {
        assertProblems(
                "::: worksheet\n- [ ] It was funded in 2026 for us\n:::",
                "2:24 fact-literal the year 2026 stands in the text and will be out of date one day"
                        + " (keep it in content/facts.json and write [](fact:its-id) here)");
    }
}
