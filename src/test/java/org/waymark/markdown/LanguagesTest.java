package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of languages after BCP 47, and the first letters of words. */
class LanguagesTest {

    @Test
    void aLanguageIsKnownByItsNameOfTwoOrThreeLetters() {
        for (String known : List.of("en", "en-GB", "cy", "zh-Hant", "gsw")) {
            assertTrue(Languages.isKnown(known), known);
        }
        for (String wrong : List.of("", "w#lsh", "en_GB", "plain English", "xy")) {
            assertFalse(Languages.isKnown(wrong), wrong);
        }
    }

    @Test
    void onlyTheFirstLetterIsMadeLargeWhateverItIs() {
        assertEquals("", Spelling.capitalised(""));
        assertEquals("Ŵyn NPQ", Spelling.capitalised("ŵyn NPQ"));
        assertEquals("\ud801\udc00x", Spelling.capitalised("\ud801\udc28x"));
    }
}
