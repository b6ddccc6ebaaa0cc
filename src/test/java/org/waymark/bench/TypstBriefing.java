package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A briefing as a document of Typst, element by element. */
final class TypstBriefing {

    private static final Path HEAD = Path.of("src/test/resources/bench/pdf/head.typ");

    private static final Set<String> BLOCKS =
            Set.of(
                    ("section div aside blockquote h1 h2 h3 h4 p ul ol dl dt dd table figure nav"
                                    + " textarea input select hr")
                            .split(" ", -1));

    private TypstBriefing() {}

    static String of(Document briefing) throws IOException {
        String title = quoted(briefing.expectFirst("title").text());
        String author = quoted(briefing.expectFirst("meta[name=author]").attr("content"));
        return Files.readString(HEAD).replace("TITLE", title).replace("AUTHOR", author)
                + flow(briefing.expectFirst("body"));
    }

    /** What is in an element: words, or blocks with or without words between them. */
    private static String flow(Element parent) {
        if (parent.children().stream().noneMatch(TypstBriefing::isBlock)) {
            return words(parent);
        }
        return parent.childNodes().stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .map(node -> node instanceof Element child ? block(child) : word(node))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    private static String block(Element block) {
        return switch (block.tagName()) {
            case "h1" -> "#title[" + words(block) + "]";
            case "h2" -> "#heading(level: 1)[" + words(block) + "]";
            case "h3" -> "#heading(level: 2)[" + words(block) + "]";
            case "h4" -> "#heading(level: 3)[" + words(block) + "]";
            case "p" -> "#par[" + words(block) + "]";
            case "dt" -> "#par[#strong[" + words(block) + "]]";
            case "ul" -> "#list(" + cells(block, "li") + ")";
            case "ol" -> "#enum(" + cells(block, "li") + ")";
            case "nav" -> "#outline(title: [Contents])";
            case "figure" -> figure(block);
            case "table" -> table(block);
            case "textarea", "input", "select", "hr" -> "";
            default -> isBlock(block) ? flow(block) : word(block);
        };
    }

    private static String figure(Element figure) {
        Element drawing = figure.expectFirst("svg");
        Element caption = figure.selectFirst("figcaption");
        String words = caption == null ? "" : "caption: [" + words(caption) + "], ";
        String alt = quoted(drawing.attr("aria-label"));
        return "#figure(alt: " + alt + ", " + words + image(drawing) + ")";
    }

    private static String image(Element drawing) {
        Element whole = drawing.clone().attr("xmlns", "http://www.w3.org/2000/svg");
        boolean code = drawing.hasClass("code");
        String width = code ? "15mm" : drawing.attr("width") + "pt";
        String alt = code ? ", alt: " + quoted(drawing.attr("aria-label")) : "";
        String bytes = "bytes(" + quoted(whole.outerHtml()) + ")";
        return "image(" + bytes + ", format: \"svg\", width: " + width + alt + ")";
    }

    private static String table(Element table) {
        Element head = table.selectFirst("thead tr");
        int columns = table.expectFirst("tr").childrenSize();
        String widths = columns == 3 ? "(1fr, 1fr, auto)" : String.valueOf(columns);
        String top = head == null ? "" : "table.header(" + cells(head, "th") + "),\n";
        String body =
                table.select("tbody tr").stream()
                        .map(row -> cells(row, "th, td"))
                        .collect(Collectors.joining(",\n"));
        return "#table(columns: " + widths + ", " + top + body + ")";
    }

    private static String cells(Element parent, String selector) {
        return parent.children().stream()
                .filter(child -> child.is(selector))
                .map(TypstBriefing::cell)
                .collect(Collectors.joining(", "));
    }

    private static String cell(Element cell) {
        String rows = cell.attr("rowspan");
        return (rows.isEmpty() ? "" : "table.cell(rowspan: " + rows + ")") + "[" + flow(cell) + "]";
    }

    private static String words(Element parent) {
        return parent.childNodes().stream().map(TypstBriefing::word).collect(Collectors.joining());
    }

    private static String word(Node node) {
        if (node instanceof TextNode text) {
            return "#" + quoted(text.text()) + ";";
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.tagName()) {
            case "a" -> link(element);
            case "br" -> "#linebreak();";
            case "textarea", "input", "select" -> "";
            case "code" -> "#raw(" + quoted(element.text()) + ");";
            case "svg" -> "#" + image(element) + ";";
            default -> words(element);
        };
    }

    private static String link(Element link) {
        String to = link.attr("href");
        return to.startsWith("#") ? words(link) : "#link(" + quoted(to) + ")[" + words(link) + "];";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
