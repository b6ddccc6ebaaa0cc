package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is filled into an address reaches the other end as it was. */
class AddressPatternTest {

    private static String filled(String pattern, String title) {
        return new AddressPattern(pattern).fill(Map.of("title", title));
    }

    @Test
    void lettersDigitsAndTheFourPlainSignsStayAsTheyAre() {
        assertEquals("x?Az09-._~", filled("x?{title}", "Az09-._~"));
    }

    @Test
    void everythingElseIsPercentEncodedAsUtf8() {
        assertEquals("x?a%20%2B%20b%26c%3Dd", filled("x?{title}", "a + b&c=d"));
        assertEquals("x?%C3%A9%E2%80%99%F0%9F%98%80", filled("x?{title}", "é’😀"));
        assertEquals("x?%2A%25%23%3F%22", filled("x?{title}", "*%#?\""));
    }

    /** A path of three folders is no file with two slashes in its name. */
    @Test
    void slashesOfAPathStay() {
        String file = "content/pages/2-über uns.md";
        assertEquals(
                "https://h.uk/edit/content/pages/2-%C3%BCber%20uns.md",
                new AddressPattern("https://h.uk/edit/{path}").fill(Map.of("path", file)));
    }

    @Test
    void whatIsFilledInIsNoPlaceToFillInAgain() {
        AddressPattern pattern = new AddressPattern("x?{title}");
        String words = "{title} {address}";
        assertEquals("x?%7Btitle%7D%20%7Baddress%7D", pattern.fill(Map.of("title", words)));
    }

    @Test
    void aPlaceCanStandTwiceAndTheOtherEndReadsTheWords() {
        String address =
                filled("mailto:team@hub.uk?subject={title}&body=About%20{title}", "R&D = 1");
        URI uri = URI.create(address);
        assertEquals("team@hub.uk?subject=R&D = 1&body=About R&D = 1", uri.getSchemeSpecificPart());
        assertEquals(2, address.split("R%26D%20%3D%201", -1).length - 1);
    }
}
