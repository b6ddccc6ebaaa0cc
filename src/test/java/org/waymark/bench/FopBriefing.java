package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A briefing in XSL-FO for Apache FOP, element by element. */
final class FopBriefing {

    private static final Path PAGE = Path.of("src/test/resources/bench/pdf/page.fo");

    private static final String HEADING =
            " font-weight=\"600\" color=\"#0b3b52\" line-height=\"1.2\" space-after=\"6pt\""
                    + " keep-with-next.within-page=\"always\"";
    private static final String CELL =
            " padding=\"3pt\" border-bottom=\"0.5pt solid #94a3b8\" start-indent=\"0pt\"";

    private FopBriefing() {}

    static String of(Document briefing) throws IOException {
        String author = briefing.expectFirst("meta[name=author]").attr("content");
        return Files.readString(PAGE)
                .replace("TITLE", quoted(briefing.expectFirst("title").text()))
                .replace("AUTHOR", quoted(author))
                .replace("MARKS", marks(briefing))
                .replace("BODY", blocks(briefing.expectFirst("body")));
    }

    private static String marks(Document briefing) {
        return briefing.select("section > h2").stream()
                .map(heading -> mark(heading, marksBelow(heading)))
                .collect(Collectors.joining("\n"));
    }

    private static String marksBelow(Element heading) {
        return heading.siblingElements().stream()
                .filter(one -> one.tagName().equals("h3"))
                .map(one -> mark(one, ""))
                .collect(Collectors.joining());
    }

    private static String mark(Element heading, String below) {
        String title = "<fo:bookmark-title>" + quoted(heading.text()) + "</fo:bookmark-title>";
        String start = "<fo:bookmark internal-destination=\"" + id(heading) + "\">";
        return start + title + below + "</fo:bookmark>";
    }

    /** That of its section for its first heading. */
    private static String id(Element heading) {
        String section = heading.parent() == null ? "" : heading.parent().id();
        return heading.tagName().equals("h2")
                ? section
                : section + "-" + heading.elementSiblingIndex();
    }

    private static String blocks(Element parent) {
        return parent.children().stream().map(FopBriefing::block).collect(Collectors.joining("\n"));
    }

    private static String block(Element block) {
        return switch (block.tagName()) {
            case "h1" -> heading(block, "font-size=\"25pt\" role=\"H1\"");
            case "h2" -> heading(block, "font-size=\"17pt\" role=\"H2\"" + named(block));
            case "h3" -> heading(block, "font-size=\"13pt\" role=\"H3\"" + named(block));
            case "p" -> tag("block", " space-after=\"9pt\"", words(block));
            case "ul", "ol" -> list(block);
            case "nav" -> contents(block);
            case "figure" -> figure(block);
            case "table" -> table(block);
            default -> blocks(block);
        };
    }

    private static String heading(Element heading, String look) {
        return tag("block", " " + look + HEADING, words(heading));
    }

    private static String named(Element heading) {
        String id = id(heading);
        return id.isEmpty() ? "" : " id=\"" + id + "\"";
    }

    private static String list(Element list) {
        boolean numbers = list.tagName().equals("ol");
        String items =
                list.children().stream()
                        .map(one -> item(one, numbers ? one.elementSiblingIndex() + 1 + "." : "•"))
                        .collect(Collectors.joining("\n"));
        return tag("list-block", " provisional-distance-between-starts=\"16pt\"", items);
    }

    private static String item(Element item, String label) {
        String before = " end-indent=\"label-end()\"";
        String after = " start-indent=\"body-start()\"";
        return tag(
                "list-item",
                " space-after=\"4pt\"",
                tag("list-item-label", before, tag("block", "", label))
                        + tag("list-item-body", after, tag("block", "", words(item))));
    }

    private static String contents(Element nav) {
        String lines =
                nav.select("a").stream().map(FopBriefing::line).collect(Collectors.joining("\n"));
        return block(nav.expectFirst("h2")) + tag("block", " role=\"TOC\"", lines);
    }

    private static String line(Element link) {
        String id = link.attr("href").substring(1);
        String look = " fox:alt-text=\"" + quoted(link.text()) + "\"";
        String dots = "<fo:leader leader-pattern=\"dots\" role=\"artifact\"/>";
        String number = "<fo:page-number-citation ref-id=\"" + id + "\"/>";
        String target = " internal-destination=\"" + id + "\"";
        String inner = tag("basic-link", target + look, words(link) + dots + number);
        return tag("block", " role=\"TOCI\" text-align-last=\"justify\"", inner);
    }

    private static String figure(Element figure) {
        String caption = words(figure.expectFirst("figcaption"));
        return tag(
                "block",
                " space-before=\"10pt\" space-after=\"10pt\" keep-together.within-page=\"always\"",
                tag("block", "", image(figure.expectFirst("svg"))) + tag("block", "", caption));
    }

    private static String image(Element drawing) {
        Element whole = drawing.clone().attr("xmlns", "http://www.w3.org/2000/svg");
        whole.attr("font-family", "Face").removeAttr("role").removeAttr("aria-label");
        String width = drawing.hasClass("code") ? "15mm" : drawing.attr("width") + "pt";
        String alt = " fox:alt-text=\"" + quoted(drawing.attr("aria-label")) + "\"";
        String look = alt + " content-width=\"" + width + "\" scaling=\"uniform\"";
        return tag("instream-foreign-object", look, whole.outerHtml());
    }

    private static String table(Element table) {
        String columns =
                "<fo:table-column column-width=\"proportional-column-width(1)\"/>".repeat(2)
                        + "<fo:table-column column-width=\"18mm\"/>";
        String head = tag("table-header", " font-weight=\"600\"", rows(table, "thead tr"));
        String body = tag("table-body", "", rows(table, "tbody tr"));
        String look = " table-layout=\"fixed\" width=\"100%\" font-size=\"9.5pt\"";
        return tag("table", look, columns + head + body);
    }

    private static String rows(Element table, String selector) {
        return table.select(selector).stream()
                .map(row -> tag("table-row", " keep-together.within-page=\"always\"", cells(row)))
                .collect(Collectors.joining("\n"));
    }

    private static String cells(Element row) {
        return row.children().stream().map(FopBriefing::cell).collect(Collectors.joining());
    }

    private static String cell(Element cell) {
        String scope = cell.attr("scope").equals("col") ? "column" : "row";
        String heads = " role=\"TH\" fox:scope=\"" + scope + "\"";
        String look = cell.tagName().equals("th") ? heads : "";
        return tag("table-cell", CELL + look, tag("block", "", words(cell)));
    }

    private static String words(Element parent) {
        return parent.childNodes().stream().map(FopBriefing::word).collect(Collectors.joining());
    }

    private static String word(Node node) {
        if (node instanceof TextNode text) {
            return quoted(text.text());
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.tagName()) {
            case "a" -> link(element);
            case "code" -> tag("inline", " font-family=\"Code\"", words(element));
            case "svg" -> image(element);
            default -> words(element);
        };
    }

    private static String link(Element link) {
        String to = link.attr("href");
        if (to.startsWith("#")) {
            return words(link);
        }
        String look = " color=\"#0b4f6c\" fox:alt-text=\"" + quoted(link.text()) + "\"";
        String target = " external-destination=\"url('" + quoted(to) + "')\"";
        return tag("basic-link", target + look, words(link));
    }

    private static String tag(String name, String attributes, String inner) {
        return "<fo:" + name + attributes + ">" + inner + "</fo:" + name + ">";
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
