package org.waymark.load;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Frees a drawing of all that is not on the lists of {@link DrawingRules}. One that has nothing
 * else keeps its bytes; any other is written anew from what was read, so that no reader of XML can
 * see in it what this one did not.
 */
final class DrawingCleaner {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_ATTRIBUTES = 150;
    private static final int MOST_TOLD = 10;
    private static final String AGAIN = "save it as \"plain SVG\" from a drawing program";

    private final String path;
    private final ProblemLog log = new ProblemLog();
    private final DrawingWriter writer = new DrawingWriter();
    private final DrawingCost cost = new DrawingCost();
    private List<String> lines = List.of();
    private Position at;
    private Position styleAt;
    private int depth;
    private int skipped;
    private int elements;
    private int taken;
    private @Nullable StringBuilder style;

    DrawingCleaner(String path) {
        this.path = path;
        this.at = Position.of(path);
        this.styleAt = at;
    }

    /** The drawing's bytes, cleaned; with an error, what they are is of no use. */
    Checked<byte[]> clean(byte[] bytes) {
        try {
            String text = text(bytes);
            lines = text.lines().toList();
            at = new Position(path, 1, 1);
            readAll(text);
            if (cost.isEndless()) {
                throw large("drawn, its parts use each other to millions of shapes");
            }
        } catch (CharacterCodingException e) {
            add(Code.IMAGE_DAMAGED, "this drawing is not saved as UTF-8", AGAIN);
        } catch (Malformed e) {
            log.addAll(List.of(e.problem()));
        } catch (XMLStreamException e) {
            broken(e);
        }
        if (taken > MOST_TOLD) {
            String more = (taken - MOST_TOLD) + " more things were taken out of this drawing";
            log.add(Code.IMAGE_CLEANED, Position.of(path), more, AGAIN);
        }
        return log.with(taken == 0 ? bytes : writer.bytes());
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void readAll(String text) throws XMLStreamException, Malformed {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
        String encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw broken("it says that it is saved as " + encoding + ", and not as UTF-8");
        }
        while (reader.hasNext()) {
            int event = reader.next();
            take(reader, event);
            at = end(reader);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("outside text is not read");
                });
        return factory;
    }

    /** Where the next tag begins: behind text, the JDK's reader has taken its &lt; already. */
    private Position end(XMLStreamReader reader) {
        int line = Math.max(0, reader.getLocation().getLineNumber());
        int column = Math.max(0, reader.getLocation().getColumnNumber());
        String text = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        boolean ahead =
                column >= 2 && column <= text.length() + 1 && text.charAt(column - 2) == '<';
        return new Position(path, line, ahead ? column - 1 : column);
    }

    private void take(XMLStreamReader reader, int event) throws Malformed {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    words(reader.getText());
            case XMLStreamConstants.DTD -> documentType();
            case XMLStreamConstants.ENTITY_REFERENCE -> throw entities();
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader.getPITarget());
            default -> {}
        }
    }

    /** A plain one only names a standard; one with brackets declares entities, and is not read. */
    private void documentType() throws Malformed {
        String rest = seek("<!DOCTYPE");
        int close = rest.indexOf('>');
        String type = rest.substring(0, close < 0 ? rest.length() : close);
        if (type.indexOf('[') >= 0) {
            throw entities();
        }
        taken("<!DOCTYPE …>", "browsers need none, and it names a file elsewhere");
    }

    private void instruction(String target) {
        seek("<?" + target);
        taken("<?" + target + " …?>", "it could fetch something from elsewhere");
    }

    /** Goes on to a sign, before which blanks may stand, and gives what begins there. */
    private String seek(String sign) {
        int line = at.line() - 1;
        while (line < lines.size() - 1 && !lines.get(line).contains(sign)) {
            line++;
        }
        String rest = String.join("\n", lines.subList(line, Math.min(lines.size(), line + 20)));
        int start = Math.max(0, rest.indexOf(sign));
        at = new Position(path, line + 1, start + 1);
        return rest.substring(start);
    }

    private Malformed entities() {
        return broken("it declares or names entities of its own, which are not read");
    }

    private void start(XMLStreamReader reader) throws Malformed {
        String name = reader.getLocalName();
        String namespace = namespace(reader.getNamespaceURI());
        if (depth == 0 && skipped == 0 && !isRoot(namespace, name)) {
            String message = "this is no SVG drawing: it begins with <" + name + ">";
            throw new Malformed(Code.IMAGE_TYPE, at, message, AGAIN);
        }
        checkSize(reader);
        String why = DrawingRules.element(namespace, name);
        if (skipped > 0 || why != null || style != null) {
            if (skipped == 0) {
                taken("<" + name + ">", why == null ? "it stands inside <style>" : why);
            }
            skipped++;
            return;
        }
        DrawingAttributes attributes = new DrawingAttributes(reader, name);
        attributes.refused().forEach(this::taken);
        if (attributes.isHarmful()) {
            skipped++;
            return;
        }
        depth++;
        cost.open(attributes.id(), attributes.used());
        writer.open(reader, attributes.kept());
        style = name.equals("style") ? new StringBuilder() : null;
        styleAt = at;
    }

    private static String namespace(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    private static boolean isRoot(String namespace, String name) {
        return name.equals("svg") && (namespace.isEmpty() || namespace.equals(DrawingRules.SVG));
    }

    private void checkSize(XMLStreamReader reader) throws Malformed {
        if (++elements > MOST_ELEMENTS) {
            throw large("it has more than " + MOST_ELEMENTS + " shapes");
        } else if (depth + skipped >= DEEPEST) {
            throw large("more than " + DEEPEST + " elements stand one inside another");
        } else if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw large("an element has more than " + MOST_ATTRIBUTES + " attributes");
        }
    }

    private void words(String text) {
        if (skipped == 0 && style != null) {
            style.append(text);
        } else if (skipped == 0) {
            writer.text(text);
        }
    }

    private void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (style != null) {
            String why = DrawingRules.style(style.toString());
            if (why == null) {
                writer.text(style.toString());
            } else {
                at = styleAt;
                taken("the text of <style>", why);
            }
            style = null;
        }
        depth--;
        cost.close();
        writer.close();
    }

    private void taken(String what, String why) {
        taken++;
        if (taken <= MOST_TOLD) {
            String message = what + " is taken out of this drawing: " + why;
            log.add(Code.IMAGE_CLEANED, at, message, AGAIN + ", or take it out of the file");
        }
    }

    private Malformed large(String why) {
        String hint = "make it simpler, or save it as PNG";
        String message = "this drawing is too large to be shown: " + why;
        return new Malformed(Code.IMAGE_LARGE, at, message, hint);
    }

    private Malformed broken(String why) {
        return new Malformed(Code.IMAGE_DAMAGED, at, "this drawing cannot be read: " + why, AGAIN);
    }

    private void broken(XMLStreamException e) {
        if (e.getLocation() != null && e.getLocation().getLineNumber() > 0) {
            int column = Math.max(0, e.getLocation().getColumnNumber());
            at = new Position(path, e.getLocation().getLineNumber(), column);
        }
        log.addAll(List.of(broken("what stands here is no complete XML").problem()));
    }

    private void add(Code code, String message, String hint) {
        log.add(code, Position.of(path), message, hint);
    }
}
