package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads what stands in body, section, item or cell: elements to {@link Block}s. */
final class BlockReader {

    /** Elements whose loose text is their own, not a paragraph inside them. */
    private static final Set<String> BARE = Set.of("li", "td", "th", "dt", "dd");

    private final ProblemLog log;
    private final InlineReader inlines;
    private final TableReader tables;
    private final PictureReader pictures;
    private final FieldReader fields;
    private final GridReader grids;

    BlockReader(PrintSource source, QrCodes codes, ProblemLog log) {
        this.log = log;
        this.pictures = new PictureReader(source, codes, log);
        this.fields = new FieldReader(log);
        this.grids = new GridReader(this, pictures);
        this.inlines = new InlineReader(pictures, fields);
        this.tables = new TableReader(this, inlines, log);
    }

    /** All blocks inside an element; text between them becomes paragraphs. */
    List<Block> flow(Node.Element parent) {
        List<Block> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        boolean bare = BARE.contains(parent.name());
        for (Node child : parent.children()) {
            if (child instanceof Node.Element element && isBlock(element)) {
                flush(loose, bare, blocks);
                addTarget(element, blocks);
                block(element, blocks);
            } else {
                loose.add(child);
            }
        }
        flush(loose, bare, blocks);
        return blocks;
    }

    private static boolean isBlock(Node.Element element) {
        return !InlineReader.READS.contains(element.name()) && !FieldReader.isTick(element);
    }

    private void flush(List<Node> loose, boolean bare, List<Block> blocks) {
        boolean empty =
                loose.stream().allMatch(node -> node instanceof Node.Text t && t.text().isBlank());
        if (!empty) {
            blocks.add(new Block.Paragraph("", bare, inlines.all(loose)));
        }
        loose.clear();
    }

    static void addTarget(Node.Element element, List<Block> blocks) {
        if (element.has("id")) {
            blocks.add(new Block.Target(element.attribute("id"), element.at()));
        }
    }

    private void block(Node.Element element, List<Block> blocks) {
        switch (element.name()) {
            case "section", "div", "aside", "blockquote" -> blocks.add(box(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.add(heading(element));
            case "p" -> blocks.add(paragraph(element));
            case "ul", "ol" -> blocks.add(list(element));
            case "dl" -> blocks.add(definitions(element));
            case "table" -> blocks.add(tables.table(element));
            case "pre" -> blocks.add(new Block.Listing(inlines.kept(element.children())));
            case "figure" -> figure(element, blocks);
            case "nav" -> blocks.add(contents(element));
            case "textarea", "input", "select" ->
                    blocks.add(new Block.FillIn(fields.read(element), element.at()));
            case "hr" -> blocks.add(new Block.Rule());
            // Only a misplaced element comes here, and was reported: its words still print.
            default -> blocks.addAll(flow(element));
        }
    }

    private Block box(Node.Element element) {
        Block.Box.Kind kind = Block.Box.Kind.valueOf(element.name().toUpperCase(Locale.ROOT));
        return new Block.Box(kind, element.classes(), flow(element));
    }

    private Block heading(Node.Element element) {
        int level = element.name().charAt(1) - '0';
        return new Block.Heading(level, inlines.all(element.children()), element.at());
    }

    private Block paragraph(Node.Element element) {
        String style = element.classes().isEmpty() ? "" : element.classes().get(0);
        return new Block.Paragraph(style, false, inlines.all(element.children()));
    }

    private Block list(Node.Element element) {
        if (element.classes().contains("grid")) {
            return grids.grid(element, start(element));
        }
        List<List<Block>> items = new ArrayList<>();
        for (Node.Element item : element.elements()) {
            List<Block> blocks = new ArrayList<>();
            addTarget(item, blocks);
            blocks.addAll(flow(item));
            items.add(blocks);
        }
        return new Block.Items(element.is("ol"), start(element), items);
    }

    private int start(Node.Element element) {
        if (!element.has("start")) {
            return 1;
        }
        try {
            return Integer.parseInt(element.attribute("start"));
        } catch (NumberFormatException e) {
            log.add(Code.PRINT_VOCABULARY, element.at(), "the start of a list must be a number");
            return 1;
        }
    }

    private Block definitions(Node.Element element) {
        List<Block.Definition> entries = new ArrayList<>();
        List<Block> term = new ArrayList<>();
        List<Block> meaning = new ArrayList<>();
        for (Node.Element child : element.elements()) {
            if (child.is("dt") && !term.isEmpty()) {
                entries.add(new Block.Definition(List.copyOf(term), List.copyOf(meaning)));
                term.clear();
                meaning.clear();
            }
            List<Block> side = child.is("dt") ? term : meaning;
            addTarget(child, side);
            side.addAll(flow(child));
        }
        entries.add(new Block.Definition(term, meaning));
        return new Block.Definitions(entries);
    }

    private void figure(Node.Element element, List<Block> blocks) {
        List<Inline> caption = new ArrayList<>();
        List<Picture> found = new ArrayList<>();
        for (Node.Element child : element.elements()) {
            if (child.is("figcaption")) {
                caption.addAll(inlines.all(child.children()));
            } else {
                pictures.read(child).ifPresent(found::add);
            }
        }
        if (found.size() != 1) {
            log.add(Code.PRINT_VOCABULARY, element.at(), "a <figure> holds exactly one picture");
        }
        for (int i = 0; i < found.size(); i++) {
            boolean last = i == found.size() - 1;
            blocks.add(new Block.Figure(found.get(i), last ? caption : List.of()));
        }
        if (found.isEmpty() && !caption.isEmpty()) {
            blocks.add(new Block.Paragraph("", false, caption));
        }
    }

    private Block contents(Node.Element element) {
        List<Block> before = new ArrayList<>();
        List<Block.Entry> entries = new ArrayList<>();
        for (Node.Element child : element.elements()) {
            if (child.is("ol")) {
                entries.addAll(entries(child));
            } else {
                addTarget(child, before);
                block(child, before);
            }
        }
        return new Block.Contents(before, entries);
    }

    private List<Block.Entry> entries(Node.Element list) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Node.Element item : list.elements()) {
            List<Node> words = new ArrayList<>();
            List<Block.Entry> inner = new ArrayList<>();
            for (Node child : item.children()) {
                if (child instanceof Node.Element nested && nested.is("ol")) {
                    inner.addAll(entries(nested));
                } else {
                    words.add(child);
                }
            }
            entries.add(new Block.Entry(inlines.all(words), inner));
        }
        return entries;
    }
}
