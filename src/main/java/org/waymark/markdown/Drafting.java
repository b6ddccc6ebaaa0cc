package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.w3c.dom.Element;
import org.waymark.markdown.Drafted.Kind;
import org.waymark.markdown.Drafted.Need;

/**
 * Writes Markdown from the plain HTML that a converter makes of a document: headings, paragraphs,
 * lists, tables, links, pictures. All that Markdown has a meaning for is escaped by the library.
 */
public final class Drafting {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(TABLES).build();
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private final Function<String, String> links;
    private DraftedWords words;

    /**
     * @param links where a link of the document is to lead: an entry of the catalogue, or the
     *     address
     */
    public Drafting(Function<String, String> links) {
        this.links = links;
        this.words = new DraftedWords(links, true);
    }

    /** The blocks of a document, each as Markdown. */
    public List<Drafted> draft(Element body) {
        List<Drafted> drafted = new ArrayList<>();
        for (Element element : Elements.of(body)) {
            String said = Elements.words(element);
            if (!said.isEmpty() || hasPicture(element)) {
                String text = text(element);
                drafted.add(
                        new Drafted(kind(element), level(element), text, said, words.remarks()));
            }
        }
        return drafted;
    }

    /**
     * Stars beside a punctuation mark may stay stars, or find the wrong partner; then the words
     * count more than the stress.
     */
    private String text(Element element) {
        String text = text(element, true);
        String letters = Elements.letters(element, StressedLetters.MARK);
        boolean reads = StressedLetters.of(PARSER.parse(text)).equals(letters);
        return reads ? text : text(element, false);
    }

    private String text(Element element, boolean stressed) {
        words = new DraftedWords(links, stressed);
        Document whole = new Document();
        whole.appendChild(block(element));
        return RENDERER.render(whole).strip();
    }

    private static boolean hasPicture(Element element) {
        return element.getElementsByTagName("img").getLength() > 0;
    }

    private static Kind kind(Element element) {
        if (level(element) > 0) {
            return Kind.HEADING;
        }
        return switch (element.getTagName()) {
            case "p" -> isBold(element) ? Kind.BOLD : Kind.PARAGRAPH;
            case "table" -> Kind.TABLE;
            default -> Kind.LIST;
        };
    }

    /** A paragraph that is bold as a whole looks like a heading. */
    private static boolean isBold(Element paragraph) {
        List<Element> inside = Elements.of(paragraph);
        return inside.size() == 1
                && inside.get(0).getTagName().equals("strong")
                && inside.get(0)
                        .getTextContent()
                        .strip()
                        .equals(paragraph.getTextContent().strip());
    }

    private static int level(Element element) {
        return element.getTagName().matches("h[1-6]") ? element.getTagName().charAt(1) - '0' : 0;
    }

    private Node block(Element element) {
        if (level(element) > 0) {
            org.commonmark.node.Heading heading = new org.commonmark.node.Heading();
            heading.setLevel(level(element));
            return words.filled(heading, element);
        }
        return switch (element.getTagName()) {
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "blockquote" -> quotation(element);
            default -> words.filled(new Paragraph(), element);
        };
    }

    private Node quotation(Element element) {
        BlockQuote quotation = new BlockQuote();
        for (Element one : Elements.of(element)) {
            quotation.appendChild(words.filled(new Paragraph(), one));
        }
        return quotation;
    }

    private ListBlock list(Element element) {
        ListBlock list = element.getTagName().equals("ol") ? new OrderedList() : new BulletList();
        list.setTight(true);
        for (Element one : Elements.of(element)) {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            item.appendChild(paragraph);
            for (org.w3c.dom.Node part : Elements.parts(one)) {
                if (part instanceof Element inner && inner.getTagName().matches("[uo]l")) {
                    item.appendChild(list(inner));
                } else {
                    words.inline(paragraph, part);
                }
            }
            list.appendChild(item);
        }
        return list;
    }

    /** Markdown has no table without a first row that heads it: an empty one stands in. */
    private Node table(Element element) {
        List<Element> rows = new ArrayList<>();
        Elements.collect(element, "tr", rows);
        boolean merged = isMerged(rows);
        boolean headed =
                !rows.isEmpty() && Elements.of(rows.get(0)).stream().anyMatch(Drafting::heads);
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        table.appendChild(head);
        int columns = rows.stream().mapToInt(row -> Elements.of(row).size()).max().orElse(0);
        head.appendChild(headed ? row(rows.remove(0), columns) : empty(columns));
        rows.forEach(row -> body.appendChild(row(row, columns)));
        table.appendChild(body);
        if (!headed) {
            words.remark(Need.TABLE_HEADLESS, "");
        }
        if (merged) {
            words.remark(Need.TABLE_MERGED, "");
        }
        return table;
    }

    private static boolean isMerged(List<Element> rows) {
        return rows.stream()
                .flatMap(row -> Elements.of(row).stream())
                .anyMatch(cell -> cell.hasAttribute("colspan") || cell.hasAttribute("rowspan"));
    }

    private static boolean heads(Element cell) {
        return cell.getTagName().equals("th");
    }

    private static TableRow empty(int columns) {
        TableRow row = new TableRow();
        for (int i = 0; i < columns; i++) {
            row.appendChild(new TableCell());
        }
        return row;
    }

    private TableRow row(Element element, int columns) {
        TableRow row = new TableRow();
        for (Element one : Elements.of(element)) {
            TableCell cell = new TableCell();
            Elements.parts(one).forEach(part -> words.inline(cell, part));
            row.appendChild(cell);
        }
        for (int i = Elements.of(element).size(); i < columns; i++) {
            row.appendChild(new TableCell());
        }
        return row;
    }
}
