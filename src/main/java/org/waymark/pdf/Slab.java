package org.waymark.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strip of the page that is never cut. A document is one long row of slabs before it is divided
 * into pages.
 *
 * @param before space above it, which falls away at the head of a page
 * @param height its own height
 * @param content what it shows
 * @param ties what else the division into pages has to know
 */
record Slab(double before, double height, Content content, Ties ties) {

    /**
     * How a slab hangs together with others.
     *
     * @param keepNext whether the next slab has to stand on the same page
     * @param newPage whether it begins a page
     * @param frame the frame behind it, or null
     * @param head the header row that is repeated above it at the head of a page, or null
     * @param marks the places that begin here
     */
    record Ties(
            boolean keepNext,
            boolean newPage,
            @Nullable Frame frame,
            @Nullable Slab head,
            List<Mark> marks) {}

    /** Something that others want to know the page of. */
    sealed interface Mark {

        /** A place that links go to. */
        record Anchor(String id) implements Mark {}

        /** A heading, for bookmarks and the running header. */
        record Chapter(int level, String words) implements Mark {}
    }

    boolean keepNext() {
        return ties.keepNext();
    }

    /** The same, tied to the next slab. */
    Slab kept() {
        return with(new Ties(true, ties.newPage(), ties.frame(), ties.head(), ties.marks()));
    }

    /** The same, with a header row that is repeated above it. */
    Slab headed(Slab head) {
        return with(new Ties(ties.keepNext(), ties.newPage(), ties.frame(), head, ties.marks()));
    }

    private Slab with(Ties other) {
        return new Slab(before, height, content, other);
    }
}
