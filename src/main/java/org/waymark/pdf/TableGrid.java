package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which columns and rows the cells of a table take: spans make this less than obvious. */
final class TableGrid {

    private TableGrid() {}

    /** A cell with the first row and the first column that it takes. */
    record Place(Block.Cell cell, int row, int column) {

        /** The last row it takes, never beyond the rows there are. */
        int lastRow(int rows) {
            return Math.min(rows, row + cell.span().rows()) - 1;
        }
    }

    /** The number of columns of the longest row. */
    static int columns(List<Block.Row> rows) {
        return lengths(rows).stream().mapToInt(length -> length).max().orElse(0);
    }

    /** How many columns each row has, with the cells that hang down into it. */
    static List<Integer> lengths(List<Block.Row> rows) {
        Integer[] lengths = new Integer[rows.size()];
        Arrays.fill(lengths, 0);
        for (Place place : places(rows)) {
            int end = place.column() + place.cell().span().columns();
            for (int row = place.row(); row <= place.lastRow(rows.size()); row++) {
                lengths[row] = Math.max(lengths[row], end);
            }
        }
        return List.of(lengths);
    }

    /** All cells with their places, row by row. */
    static List<Place> places(List<Block.Row> rows) {
        List<Place> places = new ArrayList<>();
        int[] free = new int[512];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Block.Cell cell : rows.get(row).cells()) {
                while (column < free.length && free[column] > row) {
                    column++;
                }
                places.add(new Place(cell, row, column));
                int end = Math.min(free.length, column + cell.span().columns());
                Arrays.fill(free, Math.min(column, end), end, row + cell.span().rows());
                column = end;
            }
        }
        return places;
    }
}
