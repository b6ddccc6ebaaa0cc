package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that explains a code: how it is divided, and how it is printed in a terminal. */
class ExplanationTest {

    private static final String PAGE =
            """
            # raw-html

            HTML is shown as `text`. It is
            never published.

            A second paragraph with `an "own" mark`.
            ## Example
            Two files:
            ```markdown content/pages/a.md repeat=3
            One

            <b>two</b>
            ```
            ~~~~json content/links/a.json link=/etc/passwd encoding=UTF-16
            ```
            ~~~
            ~~~~
            ```text content/pages/b.md absent
            ```
            ## What Waymark says
            ~~~
            error[raw-html]: said
            ~~~
            Words after it
            ## How to mend it

            1. Take it out, and write what follows it in such a long sentence that it must go on in another line.
            2. Then:
            - save it
            """;

    private static final Explanation READ = Explanation.read(Code.RAW_HTML, PAGE);

    @Test
    void theFirstSentenceIsTheSummary() {
        assertEquals("HTML is shown as `text`.", READ.summary());
        assertEquals("HTML is shown as \"text\".", READ.plainSummary());
        assertEquals(
                "One sentence",
                Explanation.read(Code.RAW_HTML, "# raw-html\n\nOne sentence\n").summary());
        assertEquals(".", Explanation.read(Code.RAW_HTML, "# raw-html\n\n. odd\n").summary());
    }

    @Test
    void filesAreToldFromOutput() {
        List<Passage.Quoted> files = READ.example().files();
        assertEquals(
                List.of("content/pages/a.md", "content/links/a.json", "content/pages/b.md"),
                files.stream().map(Passage.Quoted::file).toList());
        assertEquals("One\n\n<b>two</b>\n", files.get(0).text());
        assertEquals(List.of("repeat=3"), files.get(0).notes());
        assertEquals("markdown", files.get(0).language());
        assertEquals("```\n~~~\n", files.get(1).text());
        assertEquals("", files.get(2).text());
        assertEquals("", READ.example().output());
        assertEquals("error[raw-html]: said\n", READ.says().output());
        assertEquals(List.of(), READ.says().files());
    }

    @Test
    void paragraphsAreApartAlsoBesideFences() {
        assertEquals(
                "HTML is shown as \"text\". It is never published.\n\n"
                        + "A second paragraph with an \"own\" mark.",
                READ.meaning().words());
        assertEquals("Two files:", READ.example().words());
        assertEquals("Words after it", READ.says().words());
    }

    @Test
    void inATerminalItHasShortLinesAndNoMarks() {
        assertEquals(
                """
                raw-html (error)

                HTML is shown as "text". It is never published.

                A second paragraph with an "own" mark.

                Example

                Two files:

                  content/pages/a.md (its last line 3 times)

                    One

                    <b>two</b>

                  content/links/a.json (a link to /etc/passwd) (saved as UTF-16)

                    ```
                    ~~~

                  content/pages/b.md (there is no such file)


                What Waymark says

                    error[raw-html]: said

                Words after it

                How to mend it

                1. Take it out, and write what follows it in such a long sentence that it must
                  go on in another line.
                2. Then:
                - save it
                """,
                new PlainExplanation(false).print(READ));
    }

    @ParameterizedTest
    @CsvSource({
        "repeat=9, its last line 9 times",
        "run=9, its last line 9 times in one line",
        "many=9, '9 such files, with numbers for the N'",
        "link=../x, a link to ../x",
        "encoding=UTF-16, saved as UTF-16",
        "absent, there is no such file"
    })
    void notesAreSaidInWords(String note, String words) {
        assertEquals(words, PlainExplanation.words(note));
    }

    /** Eighty characters fit, and not one more. */
    @Test
    void aLineOfEightyCharactersIsNotBroken() {
        String eighty = "a".repeat(39) + " " + "b".repeat(40);
        assertEquals(eighty, printedMeaning(eighty));
        assertEquals("a".repeat(39) + "\n" + "b".repeat(41), printedMeaning(eighty + "b"));
    }

    private static String printedMeaning(String words) {
        Explanation page = Explanation.read(Code.RAW_HTML, "# raw-html\n\n" + words + "\n");
        String printed = new PlainExplanation(false).print(page);
        int start = "raw-html (error)\n\n".length();
        return printed.substring(start, printed.indexOf("\n\nExample"));
    }

    @Test
    void aPageOfAnotherCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Explanation.read(Code.LINK_RAW, PAGE));
    }

    /** The groups are pieces of one list: each code is in just one, and none is empty. */
    @Test
    void everyCodeIsInOneGroup() {
        List<Code> all = new ArrayList<>();
        for (CodeGroup group : CodeGroup.values()) {
            assertTrue(!group.codes().isEmpty() && !group.title().isEmpty(), group.name());
            for (Code code : group.codes()) {
                assertEquals(group, CodeGroup.of(code));
            }
            all.addAll(group.codes());
        }
        assertEquals(Arrays.asList(Code.values()), all);
        assertEquals(CodeGroup.FILES, CodeGroup.of(Code.FILE_MISSING));
        assertEquals(CodeGroup.FORM, CodeGroup.of(Code.FRONT_MATTER));
        assertEquals(CodeGroup.PUBLISHING, CodeGroup.of(Code.OUTPUT_FOREIGN));
    }

    @Test
    void aLogKeepsWhatItIsTold() {
        ProblemLog log = new ProblemLog();
        log.add(Code.RAW_HTML, Position.of("a.md"), "one");
        log.add(Code.LINK_RAW, Position.of("a.md"), "two", "hint");
        assertEquals(
                List.of(
                        new Problem(Code.RAW_HTML, Position.of("a.md"), "one", null),
                        new Problem(Code.LINK_RAW, Position.of("a.md"), "two", "hint")),
                log.problems());
    }
}
