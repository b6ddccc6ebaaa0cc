package org.waymark.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Writes a drawing anew, as plainly as XML can be: UTF-8, no declarations, no comments. */
final class DrawingWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    void open(XMLStreamReader reader, Map<String, String> attributes) {
        String name = name(reader.getPrefix(), reader.getLocalName());
        out.append('<').append(name);
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            attribute(
                    prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix,
                    uri == null ? "" : uri);
        }
        attributes.forEach(this::attribute);
        out.append('>');
        open.push(name);
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, "\n");
        out.append('"');
    }

    void text(String text) {
        escape(text, "");
    }

    void close() {
        out.append("</").append(open.pop()).append('>');
    }

    /**
     * @param more further characters to be written by their numbers: a line's end in an attribute
     *     would be read as a blank
     */
    private void escape(String text, String more) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\r' -> out.append("&#").append((int) c).append(';');
                default -> plain(c, more.indexOf(c) >= 0);
            }
        }
    }

    private void plain(char c, boolean byNumber) {
        if (byNumber) {
            out.append("&#").append((int) c).append(';');
        } else {
            out.append(c);
        }
    }

    byte[] bytes() {
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
