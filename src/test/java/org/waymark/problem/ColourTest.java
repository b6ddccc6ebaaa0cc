package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours, by numbers that others have published. */
class ColourTest {

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #000000, 21.00",
        "#336699, #336699, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#949494, #ffffff, 3.03",
        "#0b3b52, #ffffff, 11.92",
        // Dark enough that each part is on the straight piece of the curve: 1.05 / (0.05 + 10 / 255
        // / 12.92)
        "#0a0a0a, #ffffff, 19.80"
    })
    void theRatioIsThatOfTheGuidelines(String one, String other, double ratio) {
        assertEquals(ratio, colour(one).contrast(colour(other)), 0.005);
    }

    @ParameterizedTest
    @CsvSource({"4.499, 4.4", "4.5, 4.5", "4.59, 4.5", "21, 21.0"})
    void aRatioIsNeverSaidToBeMoreThanItIs(double ratio, String words) {
        assertEquals(words, Colour.words(ratio));
    }

    @ParameterizedTest
    @CsvSource({"0, #102030", "100, #f0e0d0", "50, #808080", "1, #122232"})
    void mixesPartByPart(int hundredths, String mixed) {
        assertEquals(colour(mixed), colour("#102030").mix(colour("#f0e0d0"), hundredths));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertEquals("#0b3b52", colour("#0B3B52").toString());
        assertEquals(Optional.empty(), Colour.of("#0b3"));
        assertEquals(Optional.empty(), Colour.of("navy"));
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
