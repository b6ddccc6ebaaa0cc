package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.waymark.problem.Position;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * A page as a browser reads it. It is many times as large as the page: read one, note what matters,
 * and let go of it.
 *
 * @param elements all of them, in the page's order
 */
record PageTree(OutputPath path, Document document, List<Element> elements) {

    /** To see whether anything is wrong: elements do not know their places. */
    static PageTree quick(Artifact page) {
        return of(page, Parser.htmlParser());
    }

    /** To tell what is wrong, and where. */
    static PageTree placed(Artifact page) {
        return of(page, Parser.htmlParser().setTrackPosition(true));
    }

    private static PageTree of(Artifact page, Parser parser) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html, "", parser);
        return new PageTree(page.path(), document, document.getAllElements());
    }

    /** Where an element stands in the finished page. */
    Position at(Element element) {
        Range range = element.sourceRange();
        String file = path.value();
        return range.isTracked()
                ? new Position(file, range.start().lineNumber(), range.start().columnNumber())
                : Position.of(file);
    }

    /** Elements that have an attribute, in the page's order. */
    Stream<Element> with(String attribute) {
        return elements.stream().filter(one -> one.hasAttr(attribute));
    }

    /** Elements of one name, in the page's order. */
    Stream<Element> named(String name) {
        return elements.stream().filter(one -> one.nameIs(name));
    }
}
