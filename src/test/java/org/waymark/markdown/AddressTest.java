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
    void theSchemeMayBeWrittenInLargeLetters() {
        assertEquals(Kind.WEB, Address.of("HTTPS://a.uk/%2f/").kind());
        assertEquals(Kind.CONTACT, Address.of("MailTo:a@b.uk").kind());
    }
}
