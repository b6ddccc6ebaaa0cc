package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a message says which letter is another than it looks. */
class LookAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "m\u0435ntor, mentor, \u0435, cyrillic small letter ie, U+0435",
        "ment\u03BFr, mentor, \u03BF, greek small letter omicron, U+03BF",
        "\uFF4Dentor, mentor, \uFF4D, fullwidth latin small letter m, U+FF4D",
        "e\u0301tude, etude, \u0301, combining acute accent, U+0301",
        "\u212Ait, kit, \u212A, kelvin sign, U+212A",
        "\uD835\uDC1Arts, arts, \uD835\uDC1A, mathematical bold small a, U+1D41A",
        "\u0570ub, hub, \u0570, armenian small letter ho, U+0570"
    })
    void theFirstLetterThatIsNoneOfAToZIsNamed(
            String written, String meant, String letter, String name, String number) {
        assertEquals(
                " (the \"" + letter + "\" that stands here is " + name + ", " + number + ")",
                LookAlike.note(written, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "mentr, mentor", // an ordinary slip
        "ŵyl, wyl", // a letter of Welsh, which is seen
        "学校, school", // nobody takes it for a letter
        "m\u0435ntor, м\u0435нтор" // what is meant has such letters itself
    })
    void otherwiseNothingIsSaid(String written, String meant) {
        assertEquals("", LookAlike.note(written, meant));
    }
}
