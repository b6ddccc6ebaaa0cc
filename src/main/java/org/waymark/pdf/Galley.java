package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.BoxStyle;

/** Collects slabs, the spaces between them and the frames around them: type before its pages. */
final class Galley {

    private final List<Slab> slabs = new ArrayList<>();
    private final List<Slab.Mark> marks = new ArrayList<>();
    private @Nullable Frame frame;
    private double space;
    private boolean closed;
    private boolean newPage;

    /** Asks for space; of neighbouring wishes the largest counts. */
    void space(double wanted) {
        if (!closed) {
            space = Math.max(space, wanted);
        }
    }

    /** The next block stands right below, whatever space it asks for. */
    void closeUp() {
        closed = true;
    }

    /** The next slab begins a page, unless nothing was said yet. */
    void breakPage() {
        newPage = !slabs.isEmpty();
    }

    /** The next slab is where this is. */
    void mark(Slab.Mark mark) {
        marks.add(mark);
    }

    void add(Content content, double height, boolean keepNext) {
        Slab.Ties ties = new Slab.Ties(keepNext, newPage, frame, null, List.copyOf(marks));
        slabs.add(new Slab(space, height, content, ties));
        marks.clear();
        newPage = false;
        closed = false;
        space = 0;
    }

    /** Adds a row of a table, below whose predecessors {@code head} is repeated. */
    void addRow(Content content, double height, @Nullable Slab head) {
        add(content, height, false);
        if (head != null) {
            slabs.add(slabs.remove(slabs.size() - 1).headed(head));
        }
    }

    /** The slab that was added last. */
    Slab last() {
        return slabs.get(slabs.size() - 1);
    }

    Frame open(double x, double width, BoxStyle style) {
        frame = new Frame(frame, x, width, style);
        return frame;
    }

    void close(Frame opened) {
        frame = opened.outer();
    }

    /** Takes back the space that was asked for. */
    void dropSpace() {
        space = 0;
    }

    int size() {
        return slabs.size();
    }

    /** Ties the slabs from an index on together, the last one excepted. */
    void keepFrom(int start) {
        for (int i = start; i < slabs.size() - 1; i++) {
            slabs.set(i, slabs.get(i).kept());
        }
    }

    /** Ties the last slab to the next one. */
    void keepLast() {
        if (!slabs.isEmpty()) {
            slabs.set(slabs.size() - 1, slabs.get(slabs.size() - 1).kept());
        }
    }

    /** The height of the slabs from an index on, as if on one page. */
    double heightFrom(int start) {
        return slabs.subList(start, slabs.size()).stream()
                .mapToDouble(slab -> slab.before() + slab.height())
                .sum();
    }

    /** All slabs; a place named behind the last block goes to the last slab. */
    List<Slab> slabs() {
        if (!marks.isEmpty()) {
            add(new Content.Room(), 0, false);
        }
        return List.copyOf(slabs);
    }
}
