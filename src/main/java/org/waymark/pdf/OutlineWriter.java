package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes the bookmarks: one for each heading, nested as the headings are. */
final class OutlineWriter {

    private final Destinations destinations;

    OutlineWriter(Destinations destinations) {
        this.destinations = destinations;
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
        Layout.Chapter chapter = node.chapter();
        destinations.lead(item, chapter.spot(), landings -> landings.chapter(chapter));
        link(item, node.inner());
        if (!node.inner().isEmpty()) {
            item.setInt(COSName.COUNT, -node.inner().size()); // closed at first
        }
        return item;
    }
}
