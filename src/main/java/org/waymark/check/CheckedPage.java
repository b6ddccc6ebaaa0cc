package org.waymark.check;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.waymark.problem.Position;
import org.waymark.site.OutputPath;

/**
 * A page as a browser reads it.
 *
 * @param ids the places that a fragment can name
 */
record CheckedPage(OutputPath path, Document document, Set<String> ids) {

    static CheckedPage of(OutputPath path, Document document) {
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> ids.add(element.id()));
        return new CheckedPage(path, document, ids);
    }

    /** Where an element stands in the finished page. */
    Position at(Element element) {
        Range range = element.sourceRange();
        String file = path.value();
        return range.isTracked()
                ? new Position(file, range.start().lineNumber(), range.start().columnNumber())
                : Position.of(file);
    }
}
