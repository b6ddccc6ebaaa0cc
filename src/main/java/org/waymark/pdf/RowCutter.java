package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table row that is taller than a page, between the lines of its cells. Lines that are tied
 * together stay together, and a row of a table inside a cell is cut in the same way.
 */
final class RowCutter {

    private static final double TOLERANCE = 0.01;

    private final double room;
    private final double step;
    private final List<List<Content.CellBox>> slices = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();

    private RowCutter(double room, double step) {
        this.room = room;
        this.step = step;
    }

    /** One page's part of the row. */
    record Slice(Content.Cells content, double height) {}

    /**
     * Cuts a row.
     *
     * @param room the height that a page has for it
     * @param step the rhythm that heights are rounded up to
     */
    static List<Slice> cut(Content.Cells row, double room, double step) {
        RowCutter cutter = new RowCutter(room, step);
        row.cells().forEach(cell -> cutter.cell(cell.content()));
        return cutter.slices(row);
    }

    /** One cell: the parts of it on each page. */
    private void cell(List<Placed> content) {
        List<List<Placed>> parts = new ArrayList<>();
        double shift = 0;
        int start = 0;
        for (int i = 0; i < content.size(); i++) {
            if (!content.get(i).slab().keepNext() || i == content.size() - 1) {
                shift = group(content.subList(start, i + 1), shift, parts);
                start = i + 1;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            put(i, parts.get(i));
        }
    }

    /** Places slabs that are tied together; returns how far down they have pushed the rest. */
    private double group(List<Placed> tied, double shift, List<List<Placed>> parts) {
        double top = tied.get(0).top() + shift;
        double height = tied.get(tied.size() - 1).bottom() - tied.get(0).top();
        double pushed = shift;
        if (height <= room) {
            pushed += pushed(top, height);
            for (Placed placed : tied) {
                at(placed.top() + pushed, placed.slab(), parts);
            }
            return pushed;
        }
        for (Placed placed : tied) {
            pushed = single(placed, pushed, parts);
        }
        return pushed;
    }

    private double single(Placed placed, double shift, List<List<Placed>> parts) {
        Slab slab = placed.slab();
        double pushed = shift + pushed(placed.top() + shift, slab.height());
        double top = placed.top() + pushed;
        if (slab.height() <= room || !(slab.content() instanceof Content.Cells inner)) {
            at(top, slab, parts);
            return pushed;
        }
        double bottom = top;
        for (Slice slice : cut(inner, room, step)) {
            bottom += pushed(bottom, slice.height());
            at(bottom, new Slab(0, slice.height(), slice.content(), slab.ties()), parts);
            bottom += slice.height();
        }
        return pushed + bottom - top - slab.height();
    }

    /** How far something has to go down so that it is not divided. */
    private double pushed(double top, double height) {
        double from = slice(top) * room;
        boolean over = top + height > from + room + TOLERANCE;
        return over && top > from + TOLERANCE ? from + room - top : 0;
    }

    private int slice(double y) {
        return (int) ((y + TOLERANCE) / room);
    }

    private void at(double y, Slab slab, List<List<Placed>> parts) {
        int slice = slice(y);
        while (parts.size() <= slice) {
            parts.add(new ArrayList<>());
        }
        parts.get(slice).add(new Placed(slab, y - slice * room));
    }

    private void put(int slice, List<Placed> part) {
        while (slices.size() <= slice) {
            slices.add(new ArrayList<>());
            heights.add(0.0);
        }
        slices.get(slice).add(new Content.CellBox(List.copyOf(part)));
        double bottom = part.stream().mapToDouble(Placed::bottom).max().orElse(0);
        heights.set(slice, Math.max(heights.get(slice), bottom));
    }

    private List<Slice> slices(Content.Cells row) {
        double bottom = 0;
        for (Content.CellBox cell : row.cells()) {
            bottom = Math.max(bottom, Placed.bottom(cell.content(), 0));
        }
        double lowest = lowest(row);
        List<Slice> done = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            boolean last = i == slices.size() - 1;
            double below = last ? Math.max(0, lowest - bottom) : 0;
            double height = Math.ceil((heights.get(i) + below) / step - TOLERANCE) * step;
            List<Content.Fill> fills = last ? rules(row, lowest, height) : List.of();
            done.add(new Slice(new Content.Cells(slices.get(i), fills), height));
        }
        return done;
    }

    private static double lowest(Content.Cells row) {
        return row.fills().stream().mapToDouble(fill -> fill.y() + fill.height()).max().orElse(0);
    }

    /** The rules below the row stand below its last part only. */
    private static List<Content.Fill> rules(Content.Cells row, double lowest, double bottom) {
        return row.fills().stream()
                .filter(fill -> fill.y() + fill.height() >= lowest - TOLERANCE)
                .map(
                        fill ->
                                new Content.Fill(
                                        fill.x(),
                                        bottom - fill.height(),
                                        fill.width(),
                                        fill.height(),
                                        fill.ink()))
                .toList();
    }
}
