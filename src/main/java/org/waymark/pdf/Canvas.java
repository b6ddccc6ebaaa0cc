package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stage five, tagged content: one page to draw on. Everything drawn is either the content of a tag
 * or an artifact.
 */
final class Canvas {

    private final int page;
    private final ContentBytes out = new ContentBytes();
    private final Pen pen;
    private final List<Tag> marks = new ArrayList<>();
    private @Nullable Object open;

    /**
     * @param page its number from 0
     * @param inventory what the document's pages use together
     */
    Canvas(int page, Inventory inventory) {
        this.page = page;
        this.pen = new Pen(out, inventory);
    }

    /** The page's number from 1. */
    int number() {
        return page + 1;
    }

    /** Draws content of a tag; drawing for the same tag at once afterwards continues it. */
    void tagged(Tag tag, Consumer<Pen> drawing) {
        if (open != tag) {
            close();
            tag.addContent(page, marks.size());
            out.word("/" + tag.role().type()).word("<</MCID").number(marks.size()).word(">> BDC");
            marks.add(tag);
            open = tag;
        }
        drawing.accept(pen);
    }

    /** Draws what is no content. */
    void artifact(Artifact kind, Consumer<Pen> drawing) {
        if (open != kind) {
            close();
            out.word(kind.operator());
            open = kind;
        }
        drawing.accept(pen);
    }

    private void close() {
        pen.endText();
        if (open != null) {
            out.word("EMC");
            open = null;
        }
    }

    /** The finished content of the page. */
    byte[] finish() {
        close();
        return out.toBytes();
    }

    /** The tag of each piece of marked content, by its number. */
    List<Tag> marks() {
        return marks;
    }
}
