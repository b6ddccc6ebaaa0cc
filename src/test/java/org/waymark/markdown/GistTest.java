package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note of a change is asked for when the gist differs: it must tell all that is said. */
class GistTest {

    private static String gist(String text) {
        return Texts.parse(text.replace("⏎", "\n")).gist().getOrDefault("", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    One *two* `three` <b>                ~ 0 text One two three <b>⏎
                    One⏎two\\⏎three                      ~ 0 text One two three⏎
                    [Words](link:a) and [](page:b)       ~ 0 text [Words](link:a) and [](page:b)⏎
                    ![A map](images/a.svg)               ~ 0 text ![A map](images/a.svg)⏎
                    ### Head                             ~ 0 heading3 Head⏎
                    - One⏎- Two                          ~ 0 list⏎1 item⏎2 text One⏎1 item⏎2 text Two⏎
                    3. One                               ~ 0 numbers from 3⏎1 item⏎2 text One⏎
                    > One⏎>⏎> Two                        ~ 0 quote⏎1 text One⏎1 text Two⏎
                    > [!TIP]⏎> One                       ~ 0 alert tip⏎1 text One⏎
                    One⏎⏎---                             ~ 0 text One⏎0 rule⏎
                    ```⏎a  b⏎```                         ~ 0 text a  b⏎⏎
                    One⏎⏎    a  b                        ~ 0 text One⏎0 text a  b⏎⏎
                    <div>                                ~ 0 text <div>⏎
                    [a]: link:b⏎⏎One                     ~ 0 text One⏎
                    | A | B |⏎|---|---|⏎| 1 | 2 |        ~ 0 table⏎1 text⏎2 row⏎3 cell A⏎3 cell B⏎1 text⏎2 row⏎3 cell 1⏎3 cell 2⏎
                    ::: for lt ll⏎One⏎:::                ~ 0 :::for ll lt⏎1 text One⏎
                    ::: only web⏎One⏎:::                 ~ 0 :::only web⏎1 text One⏎
                    ::: details More⏎One⏎:::             ~ 0 :::details More⏎1 text More⏎1 text One⏎
                    """)
    void eachBlockIsALineWithItsDepthKindAndWords(String text, String expected) {
        assertEquals(expected, gist(text).replace("\n", "⏎"));
    }

    /** A word in the brackets of a field is more than a word: it says what can be filled in. */
    @Test
    void aFieldTellsWhatItAsksFor() {
        assertEquals(
                """
                0 :::worksheet explore
                1 field LINES 4 [] Why?
                1 field TICK 0 [] Done
                1 field CHOICE 0 [Alone, With B] How?
                """,
                gist(
                        "::: worksheet explore⏎- Why? (4 lines)⏎- [ ] Done⏎"
                                + "- How? (choose: Alone / With B)⏎:::"));
    }

    /** What looks different in the file and the same to a reader. */
    @Test
    void waysOfWritingMakeNoDifference() {
        assertEquals(gist("It's \"one\" - two..."), gist("It’s  “one” – two…"));
        assertEquals(gist("a -- b"), gist("a - b"));
        assertEquals(gist("* One⏎* Two"), gist("- One⏎- Two"));
        assertEquals(gist("::: for a b⏎One⏎:::"), gist("::: for b a⏎One⏎:::"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “a” „b” ‘c’      | "a" "b" 'c'
                    a – b            | a - b
                    a -- b           | a - b
                    a--b             | a--b
                    a…               | a...
                    ' a\u00a0 b '    | a b
                    """)
    void onlyWhatLooksTheSameIsFolded(String words, String folded) {
        assertEquals(folded, Gist.fold(words));
    }

    @Test
    void eachChapterHasItsOwnText() {
        Map<String, String> chapters =
                Texts.parse("Before\n\n# One’s\n\na\n\n### In\n\n## Two\n\nb\n\n## One's\n\nc")
                        .gist();
        assertEquals(List.of("", "One's", "Two"), List.copyOf(chapters.keySet()));
        assertEquals("0 text Before\n", chapters.get(""));
        assertEquals(
                "0 heading1 One's\n0 text a\n0 heading3 In\n0 heading2 One's\n0 text c\n",
                chapters.get("One's"));
        assertEquals("0 heading2 Two\n0 text b\n", chapters.get("Two"));
    }
}
