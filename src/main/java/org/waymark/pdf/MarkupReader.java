package org.waymark.pdf;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Stage one, parse: print XHTML to a tree of {@link Node}s. It reads no document type and no
 * entity, so that a template can make it neither open a file nor grow without end, and it reports
 * everything outside the {@link Vocabulary}.
 */
final class MarkupReader {

    /** Deeper nesting than any page can show; it keeps later stages from running out of stack. */
    static final int DEEPEST = 60;

    private final String file;
    private final String rootName;
    private final ProblemLog log = new ProblemLog();
    private final Deque<Open> open = new ArrayDeque<>();
    private int skipped;

    private MarkupReader(String file, String rootName) {
        this.file = file;
        this.rootName = rootName;
        open.push(new Open("", Map.of(), new ArrayList<>(), Position.of(file)));
    }

    /** An element whose end was not read yet. */
    private record Open(
            String name, Map<String, String> attributes, List<Node> children, Position at) {

        Node.Element close() {
            return new Node.Element(name, attributes, children, at);
        }
    }

    /** Reads a whole document; what was read before a mistake in its form is kept. */
    static Checked<Node.Element> read(String file, String markup) {
        return read(new MarkupReader(file, "html"), markup);
    }

    /** Reads a file that is one drawing. */
    static Checked<Node.Element> readDrawing(String file, String markup) {
        return read(new MarkupReader(file, "svg"), markup);
    }

    private static Checked<Node.Element> read(MarkupReader reader, String markup) {
        reader.readAll(markup);
        return reader.log.with(reader.root());
    }

    private Node.Element root() {
        while (open.size() > 1) {
            closeInnermost();
        }
        Node.Element all = open.element().close();
        return all.elements().isEmpty() ? all : all.elements().get(0);
    }

    private void readAll(String markup) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(markup));
            List<String> lines = markup.lines().toList();
            Position at = new Position(file, 1, 1);
            while (reader.hasNext()) {
                int event = reader.next();
                take(reader, event, at);
                at = end(reader, lines);
            }
        } catch (XMLStreamException e) {
            reportForm(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("outside text is not read");
                });
        return factory;
    }

    /** Where the next tag begins: behind text, the JDK's reader has taken its &lt; already. */
    private Position end(XMLStreamReader reader, List<String> lines) {
        int line = reader.getLocation().getLineNumber();
        int column = reader.getLocation().getColumnNumber();
        String text = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        boolean taken =
                column >= 2 && column <= text.length() + 1 && text.charAt(column - 2) == '<';
        return new Position(file, line, taken ? column - 1 : column);
    }

    private void take(XMLStreamReader reader, int event, Position at) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader, at);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    text(reader.getText(), at);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    log.add(
                            Code.PRINT_VOCABULARY,
                            at,
                            "a print template cannot declare or name entities of its own",
                            "write the character itself");
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    log.add(
                            Code.PRINT_VOCABULARY,
                            at,
                            "a print template cannot hold <?"
                                    + reader.getPITarget()
                                    + " …?> instructions");
            default -> {}
        }
    }

    private void start(XMLStreamReader reader, Position at) {
        String name = reader.getLocalName();
        if (skipped > 0 || open.size() > DEEPEST) {
            tooDeep(at);
            return;
        }
        checkPlace(name, at);
        open.push(new Open(name, attributes(reader, at), new ArrayList<>(), at));
    }

    private void tooDeep(Position at) {
        if (skipped == 0) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    at,
                    "more than " + DEEPEST + " elements stand one inside another here",
                    "make the text less deeply nested");
        }
        skipped++;
    }

    private void checkPlace(String name, Position at) {
        String parent = open.element().name();
        if (!Vocabulary.knows(name)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    at,
                    "paper has no element <" + name + ">",
                    Nearest.hint(name, Vocabulary.elements()).orElse(null));
        } else if (parent.isEmpty() ? !name.equals(rootName) : misplaced(parent, name)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    at,
                    parent.isEmpty()
                            ? "this begins with <" + name + ">, not with <" + rootName + ">"
                            : "<" + name + "> cannot stand directly inside <" + parent + ">");
        }
    }

    private static boolean misplaced(String parent, String child) {
        return Vocabulary.knows(parent) && !Vocabulary.allows(parent, child);
    }

    private Map<String, String> attributes(XMLStreamReader reader, Position at) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            found.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (Vocabulary.knows(reader.getLocalName())) {
            found.keySet().removeIf(key -> !knownAttribute(reader.getLocalName(), key, at));
        }
        return found;
    }

    private boolean knownAttribute(String element, String key, Position at) {
        boolean known = Vocabulary.attributes(element).contains(key);
        if (!known) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    at,
                    "on paper <" + element + "> has no attribute \"" + key + "\"",
                    Nearest.hint(key, Vocabulary.attributes(element)).orElse(null));
        }
        return known;
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
        } else {
            closeInnermost();
        }
    }

    /** An element that paper does not know leaves its content to its parent: no word is lost. */
    private void closeInnermost() {
        Node.Element closed = open.pop().close();
        List<Node> siblings = open.element().children();
        if (Vocabulary.knows(closed.name())) {
            siblings.add(closed);
        } else {
            siblings.addAll(closed.children());
        }
    }

    private void text(String text, Position at) {
        Open parent = open.element();
        if (!text.isBlank() && misplaced(parent.name(), Vocabulary.TEXT)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    at,
                    "words cannot stand directly inside <" + parent.name() + ">",
                    "put them into a paragraph, cell or item");
        }
        parent.children().add(new Node.Text(text, at));
    }

    private void reportForm(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        int column = line == 0 ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        log.add(
                Code.PRINT_VOCABULARY,
                new Position(file, line, column),
                "the print template's markup is not complete here: " + reason(e),
                "every element needs its end tag, every & is written &amp;");
    }

    /** The parser's own sentence, without the place that the position already tells. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.replaceAll("(?s)^.*Message: ", "").replaceAll("\\s+", " ").strip();
    }
}
