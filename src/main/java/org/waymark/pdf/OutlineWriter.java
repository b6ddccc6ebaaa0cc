package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Writes the bookmarks: one for each heading, nested as the headings are. */
final class OutlineWriter {

    private final PrintTheme.Page format;
    private final List<COSDictionary> pages;

    OutlineWriter(PrintTheme.Page format, List<COSDictionary> pages) {
        this.format = format;
        this.pages = pages;
    }

    /** A heading and those below it. */
    private record Node(Layout.Chapter chapter, List<Node> inner) {}

    COSDictionary write(List<Layout.Chapter> chapters) {
        COSDictionary outlines = Cos.dictionary("Outlines");
        List<Node> nodes = nest(chapters);
        link(outlines, nodes);
        outlines.setInt(COSName.COUNT, nodes.size());
        return outlines;
    }

    private static List<Node> nest(List<Layout.Chapter> chapters) {
        List<Node> roots = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Layout.Chapter chapter : chapters) {
            open.removeIf(node -> node.chapter().level() >= chapter.level());
            Node node = new Node(chapter, new ArrayList<>());
            (open.isEmpty() ? roots : open.get(open.size() - 1).inner()).add(node);
            open.add(node);
        }
        return roots;
    }

    private void link(COSDictionary parent, List<Node> nodes) {
        COSDictionary before = null;
        for (Node node : nodes) {
            COSDictionary item = item(node, parent);
            if (before == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                before.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, before);
            }
            parent.setItem(COSName.LAST, item);
            before = item;
        }
    }

    private COSDictionary item(Node node, COSDictionary parent) {
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, node.chapter().words());
        item.setItem(COSName.PARENT, parent);
        item.setItem(COSName.DEST, destination(node.chapter().spot()));
        link(item, node.inner());
        if (!node.inner().isEmpty()) {
            item.setInt(COSName.COUNT, -node.inner().size()); // closed at first
        }
        return item;
    }

    /** Where a click goes: the page, with the place a little below its upper edge. */
    COSArray destination(Layout.Spot spot) {
        double top = format.height() - format.marginTop() - spot.top() + format.marginTop() / 4;
        return Cos.array(
                pages.get(spot.page() - 1),
                Cos.name("XYZ"),
                Cos.number(0),
                Cos.number(top),
                COSNull.NULL);
    }
}
