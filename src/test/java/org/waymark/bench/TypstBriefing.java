package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A briefing as a document of Typst, element by element. */
final class TypstBriefing {

    private static final Path HEAD = Path.of("src/test/resources/bench/pdf/head.typ");

    private TypstBriefing() {}

    static String of(Document briefing) throws IOException {
        String title = quoted(briefing.expectFirst("title").text());
        String author = quoted(briefing.expectFirst("meta[name=author]").attr("content"));
        return Files.readString(HEAD).replace("TITLE", title).replace("AUTHOR", author)
                + blocks(briefing.expectFirst("body"));
    }

    private static String blocks(Element parent) {
        return parent.children().stream()
                .map(TypstBriefing::block)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String block(Element block) {
        return switch (block.tagName()) {
            case "h1" -> "#title[" + words(block) + "]";
            case "h2" -> "#heading(level: 1)[" + words(block) + "]";
            case "h3" -> "#heading(level: 2)[" + words(block) + "]";
            case "p" -> "#par[" + words(block) + "]";
            case "ul" -> "#list(" + cells(block, "li") + ")";
            case "ol" -> "#enum(" + cells(block, "li") + ")";
            case "nav" -> "#outline(title: [Contents])";
            case "figure" -> figure(block);
            case "table" -> table(block);
            default -> blocks(block);
        };
    }

    private static String figure(Element figure) {
        Element drawing = figure.expectFirst("svg");
        String caption = words(figure.expectFirst("figcaption"));
        String alt = quoted(drawing.attr("aria-label"));
        return "#figure(alt: " + alt + ", caption: [" + caption + "], " + image(drawing) + ")";
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
        String body =
                table.select("tbody tr").stream()
                        .map(row -> cells(row, "th, td"))
                        .collect(Collectors.joining(",\n"));
        return "#table(columns: (1fr, 1fr, auto), table.header("
                + cells(table.expectFirst("thead tr"), "th")
                + "),\n"
                + body
                + ")";
    }

    private static String cells(Element parent, String selector) {
        return parent.children().stream()
                .filter(child -> child.is(selector))
                .map(child -> "[" + words(child) + "]")
                .collect(Collectors.joining(", "));
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
