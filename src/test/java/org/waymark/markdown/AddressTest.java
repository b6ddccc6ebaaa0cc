package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.markdown.Address.Kind;

class AddressTest {

    /** A browser would look for a page of this very site there. */
    @Test
    void slashesWrittenInPercentSignsMakeNoWebAddress() {
        for (String hidden : List.of("https:/%2fa.uk/", "https:%2f%2fa.uk/", "http:/%252f/a.uk")) {
            assertEquals(Kind.FORBIDDEN, Address.of(hidden).kind(), hidden);
        }
    }

    @Test
    void aPercentSignMayStandAnywhere() {
        assertEquals(Kind.RELATIVE, Address.of("100%.md").kind());
        assertEquals(Kind.FORBIDDEN, Address.of("%6Aavascript:x").kind());
        assertEquals("a.md", Address.decoded("%61.md"));
        assertEquals("5%", Address.decoded("5%25"));
    }

    @Test
    void aPlaceInNothingIsAPlaceholder() {
        Address address = Address.of("option:#time");
        assertEquals(Kind.PLACEHOLDER, address.kind());
        assertEquals("time", address.fragment());
    }

    @Test
    void theSchemeMayBeWrittenInLargeLetters() {
        assertEquals(Kind.WEB, Address.of("HTTPS://a.uk/%2f/").kind());
        assertEquals(Kind.CONTACT, Address.of("MailTo:a@b.uk").kind());
    }
}
