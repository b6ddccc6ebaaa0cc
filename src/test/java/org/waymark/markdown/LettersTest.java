package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that the fonts of paper may lack are found where they are written. */
class LettersTest {

    /** Every snowflake and every letter beyond the first of its kind, as {@code line:column=it}. */
    private static String letters(String text) {
        return Texts.parse(text.replace("⏎", "\n"))
                .letters(
                        point ->
                                point == '❄' || point == 'ŵ' || point == '\u0302' || point > 0xFFFF)
                .stream()
                .map(
                        letter ->
                                letter.at().line()
                                        + ":"
                                        + letter.at().column()
                                        + "="
                                        + Character.toString(letter.codePoint()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ❄                            | 1:1=❄
                    a ❄ b❄                       | 1:3=❄ 1:6=❄
                    a⏎⏎- ❄⏎  😀                  | 3:3=❄ 4:3=😀
                    snow                         | ''
                    a &#10052; b                 | 1:3=❄
                    a &#x2744; &#X1F600;         | 1:3=❄ 1:12=😀
                    a &#9999999; &#x110000;      | ''
                    a &#x10FFFF; b               | 1:3=\udbff\udfff
                    w\u0302 x\u0302              | 1:1=ŵ 1:4=\u0302
                    """)
    void eachIsFoundWhereItStands(String text, String letters) {
        assertEquals(letters, letters(text));
    }

    /** A letter's marks may stand at the very beginning, where there is nothing below them. */
    @Test
    void aMarkWithoutALetterIsFoundToo() {
        assertEquals("1:1=\u0302", letters("\u0302"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a ![❄](images/a.svg) ❄                          | 1:22=❄
                    ::: only web⏎❄⏎:::⏎⏎❄                           | 5:1=❄
                    ::: only print⏎❄⏎:::                            | 2:1=❄
                    ::: for ll⏎❄⏎:::                                | 2:1=❄
                    """)
    void whatPaperDoesNotShowIsLeftOut(String text, String letters) {
        assertEquals(letters, letters(text));
    }
}
