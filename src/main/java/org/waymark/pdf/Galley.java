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
    private int wantedLines;

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
        boolean tied = wantsMore(content, height) || keepNext;
        Slab.Ties ties = new Slab.Ties(tied, newPage, frame, null, List.copyOf(marks));
        slabs.add(new Slab(space, height, content, ties));
        marks.clear();
        newPage = false;
        closed = false;
        space = 0;
    }

    /** Ties what comes next to the last slab until it makes some lines, whatever holds them. */
    void wantLines(int lines) {
        wantedLines = lines;
    }

    private boolean wantsMore(Content content, double height) {
        boolean line = content instanceof Content.Text text && text.line().pictureHeight() == 0;
        if (height > 0 && !(content instanceof Content.Room)) {
            wantedLines = line ? Math.max(0, wantedLines - 1) : 0;
        }
        return wantedLines > 0;
    }

    /** Adds a row of a table, below whose predecessors {@code head} is repeated. */
    void addRow(Content content, double height, @Nullable Slab head) {
        add(content, height, false);
        if (head != null) {
            slabs.add(slabs.remove(slabs.size() - 1).headed(head));
        }
    }

    Slab get(int index) {
        return slabs.get(index);
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

    /** Ties one slab to the next one. */
    void keep(int index) {
        slabs.set(index, slabs.get(index).kept());
    }

    /** How far below the top of a slab the first line from there on stands; negative: nowhere. */
    double baselineFrom(int start) {
        double y = 0;
        for (Slab slab : slabs.subList(start, slabs.size())) {
            y += slab.before();
            if (slab.content() instanceof Content.Text text) {
                return y + text.baseline();
            } else if (!(slab.content() instanceof Content.Room)) {
                return -1;
            }
            y += slab.height();
        }
        return -1;
    }

    /** Puts something else into the place of a slab. */
    void replace(int index, Content content) {
        Slab old = slabs.get(index);
        slabs.set(index, new Slab(old.before(), old.height(), content, old.ties()));
    }

    /** The height of the slabs from an index on, as if on one page. */
    double heightFrom(int start) {
        return height(start, slabs.size());
    }

    /** The height of the slabs between two indexes. */
    double height(int start, int end) {
        return slabs.subList(start, end).stream()
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
