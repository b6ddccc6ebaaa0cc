package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table row that is taller than a page, between the lines of its cells. */
final class RowCutter {

    private RowCutter() {}

    /** One page's part of the row. */
    record Slice(Content content, double height) {}

    static List<Slice> cut(Content.Cells row, double room) {
        List<List<Content.CellBox>> slices = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (Content.CellBox cell : row.cells()) {
            double shift = 0;
            for (Placed placed : cell.content()) {
                double y = placed.top() + shift;
                int slice = (int) (y / room);
                if (y + placed.slab().height() > (slice + 1) * room && y > slice * room) {
                    slice++;
                    shift += slice * room - y;
                    y = slice * room;
                }
                put(slices, heights, slice, placed.moved(y - slice * room - placed.top()));
            }
        }
        List<Slice> done = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            done.add(slice(slices.get(i), heights.get(i), row, i == slices.size() - 1));
        }
        return done;
    }

    private static void put(
            List<List<Content.CellBox>> slices, List<Double> heights, int slice, Placed placed) {
        while (slices.size() <= slice) {
            slices.add(new ArrayList<>());
            heights.add(0.0);
        }
        slices.get(slice).add(new Content.CellBox(List.of(placed)));
        heights.set(slice, Math.max(heights.get(slice), placed.bottom()));
    }

    /** The rules below the row stand below its last part only. */
    private static Slice slice(
            List<Content.CellBox> cells, double height, Content.Cells row, boolean last) {
        double lowest =
                row.fills().stream().mapToDouble(fill -> fill.y() + fill.height()).max().orElse(0);
        List<Content.Fill> fills =
                row.fills().stream()
                        .filter(fill -> last && fill.y() + fill.height() >= lowest - 0.01)
                        .map(
                                fill ->
                                        new Content.Fill(
                                                fill.x(),
                                                height,
                                                fill.width(),
                                                fill.height(),
                                                fill.ink()))
                        .toList();
        return new Slice(new Content.Cells(cells, fills), height);
    }
}
