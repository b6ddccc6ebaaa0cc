package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands inside a line: elements and text to {@link Inline}s. */
final class InlineReader {

    /** The elements that this class reads; all others are blocks. */
    static final Set<String> READS =
            Set.of("br", "strong", "em", "code", "abbr", "span", "a", "img", "svg", "qr");

    private final PictureReader pictures;
    private final FieldReader fields;

    InlineReader(PictureReader pictures, FieldReader fields) {
        this.pictures = pictures;
        this.fields = fields;
    }

    List<Inline> all(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                inlines.add(new Inline.Text(text.text(), text.at()));
            } else {
                add((Node.Element) node, inlines);
            }
        }
        return inlines;
    }

    /** Text of {@code <pre>}: line ends become breaks, spaces cannot be joined. */
    List<Inline> kept(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Text text) {
                addKept(text, inlines);
            } else {
                // Its code, strong or em adds nothing to a listing, which is all code.
                inlines.addAll(kept(((Node.Element) node).children()));
            }
        }
        return inlines;
    }

    private static void addKept(Node.Text text, List<Inline> inlines) {
        String[] lines = text.text().replace("\t", "    ").split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inlines.add(new Inline.Break());
            }
            if (!lines[i].isEmpty()) {
                inlines.add(new Inline.Text(lines[i].replace(' ', '\u00a0'), text.at()));
            }
        }
    }

    private void add(Node.Element element, List<Inline> inlines) {
        switch (element.name()) {
            case "br" -> inlines.add(new Inline.Break());
            case "img", "svg", "qr" ->
                    pictures.read(element).map(Inline.Image::new).ifPresent(inlines::add);
            case "strong" -> inlines.add(marked(new Inline.Mark.Strong(), element));
            case "em" -> inlines.add(marked(new Inline.Mark.Em(), element));
            case "code" -> inlines.add(marked(new Inline.Mark.Code(), element));
            case "abbr" ->
                    inlines.add(
                            marked(
                                    new Inline.Mark.Abbreviation(element.attribute("title")),
                                    element));
            case "span" ->
                    inlines.add(marked(new Inline.Mark.Span(element.attribute("lang")), element));
            case "a" -> inlines.add(marked(link(element), element));
            case "input" -> fields.tick(element).map(Inline.Tick::new).ifPresent(inlines::add);
            // Only a misplaced block comes here, and was reported: its words still print.
            default -> inlines.addAll(all(element.children()));
        }
    }

    private Inline marked(Inline.Mark mark, Node.Element element) {
        return new Inline.Marked(mark, all(element.children()));
    }

    private static Inline.Mark link(Node.Element element) {
        return new Inline.Mark.Link(
                element.attribute("href"),
                element.attribute("title"),
                element.classes().contains("ref"),
                element.at());
    }
}
