package org.waymark.bench;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A finished page as Markdown that any tool reads, with all its words: headings, paragraphs, lists,
 * links, strong words. What Markdown has no sign for stays HTML.
 */
final class PlainMarkdown {

    private static final Set<String> BOXES = Set.of("section", "div", "article", "aside", "main");
    private static final Set<String> SIMPLE = Set.of("a", "strong", "em", "span", "time", "sup");

    private PlainMarkdown() {}

    /** A page whose HTML stays as it is when it is written. */
    static Document parsed(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }

    static String of(Element parent) {
        return parent.children().stream()
                .map(PlainMarkdown::block)
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Element block) {
        boolean box =
                BOXES.contains(block.tagName())
                        && block.textNodes().stream().allMatch(TextNode::isBlank);
        if (box) {
            return of(block);
        }
        return switch (block.tagName()) {
            case "h1" -> "";
            case "h2", "h3", "h4" -> hashes(block) + " " + words(block);
            case "p" -> isSimple(block) ? words(block) : html(block);
            case "ul", "ol" -> list(block);
            default -> html(block);
        };
    }

    private static String hashes(Element heading) {
        return "#".repeat(heading.tagName().charAt(1) - '0');
    }

    private static String list(Element list) {
        if (!list.children().stream().allMatch(PlainMarkdown::isSimple)) {
            return html(list);
        }
        String sign = list.tagName().equals("ol") ? "1. " : "- ";
        return list.children().stream()
                .map(item -> sign + words(item))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isSimple(Element parent) {
        return parent.getAllElements().stream()
                .skip(1)
                .allMatch(one -> SIMPLE.contains(one.tagName()));
    }

    /** One line, so that no reader of Markdown sees its end in an empty one. */
    private static String html(Element element) {
        return "<div>" + element.outerHtml().replaceAll("\\s*\n\\s*", " ") + "</div>";
    }

    private static String words(Element parent) {
        return parent.childNodes().stream().map(PlainMarkdown::word).collect(Collectors.joining());
    }

    private static String word(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.getWholeText().replaceAll("\\s+", " "));
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.tagName()) {
            case "a" -> "[" + words(element) + "](<" + element.attr("href") + ">)";
            case "strong" -> "**" + words(element) + "**";
            case "em" -> "*" + words(element) + "*";
            default -> words(element);
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>&#+-])", "\\\\$1")
                .replaceAll("(\\d)([.)])", "$1\\\\$2");
    }
}
