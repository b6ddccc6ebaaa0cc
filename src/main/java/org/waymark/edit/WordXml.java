package org.waymark.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads the XML of a Word file, without DTDs, and keeps it from reaching outside: a picture that is
 * only linked would be fetched from the web, or from any folder of this computer.
 */
final class WordXml {

    private static final int DEEPEST = 200;
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    /** No address: whoever asks for it gets nothing. */
    private static final String NOWHERE = "not in this file";

    /** Looks at the elements of a part. */
    interface Watch {
        void event(XMLStreamReader xml, int event) throws XMLStreamException;
    }

    private WordXml() {}

    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    static void read(byte[] part, Watch watch) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.DTD) {
                    throw new Refused(
                            "the file asks for things outside of it; was it made by Word?");
                }
                if (depth > DEEPEST) {
                    throw new Refused(
                            "tables or lists in the file are nested too deep; make them flat");
                }
                watch.event(xml, event);
            }
        } catch (XMLStreamException e) {
            throw WordFile.broken();
        }
    }

    /** The XML and the pictures of a file, all of it read once, and nothing that leads outside. */
    static Map<String, byte[]> withoutOutside(Map<String, byte[]> parts) throws Refused {
        Map<String, byte[]> inside = new TreeMap<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            if (name.endsWith(".xml")) {
                Set<String> linked = linked(part.getValue());
                String relations = name.replaceFirst("([^/]*)$", "_rels/$1.rels");
                inside.put(name, part.getValue());
                if (parts.containsKey(relations)) {
                    inside.put(relations, relations(parts.get(relations), linked));
                }
            } else if (name.equals("_rels/.rels")) {
                inside.put(name, relations(part.getValue(), Set.of()));
            } else if (name.startsWith("word/media/") && !name.endsWith(".rels")) {
                inside.put(name, part.getValue());
            }
        }
        return inside;
    }

    /** The relations of a part by which its pictures are linked. */
    private static Set<String> linked(byte[] part) throws Refused {
        Set<String> linked = new TreeSet<>();
        read(
                part,
                (xml, event) -> {
                    if (event == XMLStreamConstants.START_ELEMENT && isLinkedPicture(xml)) {
                        linked.add(attribute(xml, "link"));
                    }
                });
        return linked;
    }

    static boolean isLinkedPicture(XMLStreamReader xml) {
        return xml.getLocalName().equals("blip")
                && !attribute(xml, "link").isEmpty()
                && attribute(xml, "embed").isEmpty();
    }

    /** An attribute by its name alone, or nothing. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static byte[] relations(byte[] part, Set<String> linked) throws Refused {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartElement("Relationships");
            out.writeDefaultNamespace(RELATIONS);
            read(
                    part,
                    (xml, event) -> {
                        if (event == XMLStreamConstants.START_ELEMENT
                                && xml.getLocalName().equals("Relationship")) {
                            relation(xml, linked, out);
                        }
                    });
            out.writeEndElement();
            out.close();
        } catch (XMLStreamException e) {
            throw WordFile.broken();
        }
        return bytes.toByteArray();
    }

    private static void relation(XMLStreamReader xml, Set<String> linked, XMLStreamWriter out)
            throws XMLStreamException {
        boolean isLinked = linked.contains(attribute(xml, "Id"));
        out.writeEmptyElement("Relationship");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            out.writeAttribute(name, isLinked && name.equals("Target") ? NOWHERE : value);
        }
    }
}
