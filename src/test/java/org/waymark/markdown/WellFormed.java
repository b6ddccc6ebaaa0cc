package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Asks an XML parser whether a fragment is well formed. */
final class WellFormed {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    private WellFormed() {}

    static void assertWellFormed(String fragment) {
        try {
            XMLStreamReader reader =
                    FACTORY.createXMLStreamReader(new StringReader("<r>" + fragment + "</r>"));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException notWellFormed) {
            fail(notWellFormed.getMessage() + "\n" + fragment);
        }
    }
}
