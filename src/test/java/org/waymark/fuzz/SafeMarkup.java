package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Markup that was made of content: well formed, and of nothing but what Waymark itself writes. */
final class SafeMarkup {

    private static final Set<String> ELEMENTS =
            words(
                    """
                    a abbr aside blockquote br code dd details div dl dt em fieldset h1 h2 h3 h4 h5 h6
                    hr img input label legend li ol option p pre section select span strong summary sup
                    table tbody td textarea th thead tr ul
                    """);
    private static final Set<String> ATTRIBUTES =
            words(
                    """
                    alt aria-label autocomplete class for href id lang name rel rows scope src start
                    title type value
                    """);
    private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    private SafeMarkup() {}

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static void check(String fragment) {
        try {
            XMLStreamReader reader =
                    FACTORY.createXMLStreamReader(new StringReader("<r>" + fragment + "</r>"));
            reader.nextTag();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> element(reader, fragment);
                    case XMLStreamReader.COMMENT, XMLStreamReader.PROCESSING_INSTRUCTION ->
                            fail("a comment or an instruction\n" + fragment);
                    default -> {}
                }
            }
        } catch (XMLStreamException notWellFormed) {
            fail(notWellFormed.getMessage() + "\n" + fragment);
        }
    }

    private static void element(XMLStreamReader reader, String fragment) {
        String name = reader.getLocalName();
        assertTrue(ELEMENTS.contains(name), () -> "the element " + name + "\n" + fragment);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            assertTrue(
                    ATTRIBUTES.contains(attribute),
                    () -> "the attribute " + attribute + "\n" + fragment);
            if (attribute.equals("href") || attribute.equals("src")) {
                assertLeads(value);
            }
        }
    }

    /** As browsers read addresses: without blanks around and control characters in them. */
    private static void assertLeads(String address) {
        String seen = address.strip().replaceAll("[\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean scheme = seen.matches("(?s)[a-z][a-z0-9+.-]*:.*");
        boolean known = seen.matches("(?s)(https?://|mailto:|tel:).*");
        assertTrue(known || !scheme, address);
        assertTrue(
                !seen.startsWith("//") && !seen.startsWith("\\") && !seen.startsWith("/\\"),
                address);
    }
}
