package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of the class "grid", whose items may begin with a QR code. */
final class GridReader {

    private final BlockReader blocks;
    private final PictureReader pictures;

    GridReader(BlockReader blocks, PictureReader pictures) {
        this.blocks = blocks;
        this.pictures = pictures;
    }

    Block grid(Node.Element list, int start) {
        List<Block.GridItem> items = list.elements().stream().map(this::item).toList();
        return new Block.Grid(list.is("ol"), start, items);
    }

    private Block.GridItem item(Node.Element item) {
        Node.Element qr = first(item);
        List<Block> content = new ArrayList<>();
        BlockReader.addTarget(item, content);
        content.addAll(blocks.flow(qr == null ? item : without(qr, item)));
        Picture.Code code = qr == null ? null : pictures.code(qr).orElse(null);
        return new Block.GridItem(code, content);
    }

    /** The code that an item begins with; one further back stands in its line like any picture. */
    private static Node.@Nullable Element first(Node.Element item) {
        for (Node child : item.children()) {
            if (child instanceof Node.Element element) {
                return element.is("qr") ? element : null;
            } else if (child instanceof Node.Text text && !text.text().isBlank()) {
                return null;
            }
        }
        return null;
    }

    private static Node.Element without(Node.Element qr, Node.Element item) {
        List<Node> others = item.children().stream().filter(child -> child != qr).toList();
        return new Node.Element(item.name(), item.attributes(), others, item.at());
    }
}
