package org.waymark.pdf;

import java.util.Arrays;
import java.util.List;

/** Shares the width of a page out to the columns of a table. */
final class ColumnWidths {

    /** A table that needs less than this share of the measure is not stretched to all of it. */
    private static final double STRETCH_FROM = 0.5;

    private final Measurer measurer;
    private boolean tooWide;

    ColumnWidths(Measurer measurer) {
        this.measurer = measurer;
    }

    /** Whether the last table had too little room even for its longest words. */
    boolean tooWide() {
        return tooWide;
    }

    double[] widths(Block.Table table, double available) {
        double[] least = extents(table).stream().mapToDouble(Measurer.Extent::least).toArray();
        double[] most = extents(table).stream().mapToDouble(Measurer.Extent::most).toArray();
        tooWide = sum(least) > available + 0.01;
        if (tooWide) {
            return scaled(least, available / sum(least));
        }
        if (sum(most) <= available) {
            boolean stretch = sum(most) >= STRETCH_FROM * available;
            return scaled(most, stretch ? available / sum(most) : 1);
        }
        double[] fair = fair(least, most, available);
        return fair.length > 0 ? fair : between(least, most, available);
    }

    /** What each column could be, cells that span several taken into account. */
    List<Measurer.Extent> extents(Block.Table table) {
        int columns = Math.max(TableGrid.columns(table.head()), TableGrid.columns(table.body()));
        Measurer.Extent[] extents = new Measurer.Extent[columns];
        Arrays.fill(extents, Measurer.Extent.NOTHING);
        addCells(table.head(), extents, false);
        addCells(table.body(), extents, false);
        addCells(table.head(), extents, true);
        addCells(table.body(), extents, true);
        return List.of(extents);
    }

    private void addCells(List<Block.Row> rows, Measurer.Extent[] extents, boolean spanning) {
        for (TableGrid.Place place : TableGrid.places(rows)) {
            int columns = Math.min(place.cell().span().columns(), extents.length - place.column());
            boolean spans = columns > 1;
            if (spans == spanning) {
                Measurer.Extent cell = measurer.cell(place.cell());
                Measurer.Extent share =
                        new Measurer.Extent(cell.least() / columns, cell.most() / columns);
                for (int i = place.column(); i < place.column() + columns; i++) {
                    extents[i] = extents[i].or(share);
                }
            }
        }
    }

    /**
     * Columns that need less than an equal share get what they need; the others share the rest by
     * what they need. Empty when a column would then be too narrow for its longest word.
     */
    private static double[] fair(double[] least, double[] most, double available) {
        double[] widths = new double[most.length];
        boolean[] given = new boolean[most.length];
        double left = available;
        double wanted = sum(most);
        int open = most.length;
        for (int round = 0; round < most.length; round++) {
            for (int i = 0; i < most.length; i++) {
                if (!given[i] && most[i] <= left / open && open > 1) {
                    given[i] = true;
                    widths[i] = most[i];
                    left -= most[i];
                    wanted -= most[i];
                    open--;
                }
            }
        }
        boolean fits = true;
        for (int i = 0; i < most.length; i++) {
            widths[i] = given[i] ? widths[i] : left * most[i] / wanted;
            fits &= widths[i] >= least[i];
        }
        return fits ? widths : new double[0];
    }

    private static double[] between(double[] least, double[] most, double available) {
        double share = (available - sum(least)) / (sum(most) - sum(least));
        double[] widths = new double[least.length];
        Arrays.setAll(widths, i -> least[i] + (most[i] - least[i]) * share);
        return widths;
    }

    private static double[] scaled(double[] widths, double factor) {
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
