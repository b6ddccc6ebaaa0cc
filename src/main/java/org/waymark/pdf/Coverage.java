package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.waymark.pdf.Contours.Edge;

/**
 * How much of each pixel a shape covers: its exact area, with every part counted once however often
 * the outline goes around it (the non-zero winding rule). Each row of pixels is divided where an
 * edge ends or crosses another; between two such heights the edges keep their order, and what lies
 * between them are trapezia.
 */
final class Coverage {

    private final int width;
    private final double[] changes;
    private final double[] shares;
    private final List<Edge> sorted = new ArrayList<>();
    private double[] heights = new double[64];
    private int count;

    private Coverage(int width) {
        this.width = width;
        this.changes = new double[width + 2];
        this.shares = new double[width];
    }

    /** Takes the covered pixels of one row. */
    @FunctionalInterface
    interface Row {

        /**
         * Takes a row.
         *
         * @param y the row
         * @param from the first pixel that may be covered
         * @param to the one behind the last
         * @param shares from 0 to 1 for each pixel of the row; valid during the call only
         */
        void take(int y, int from, int to, double[] shares);
    }

    /** Measures a shape on so many pixels; what is outside of them is left out. */
    static void of(Contours shape, int width, int height, Row row) {
        List<Edge> waiting = new ArrayList<>(shape.edges());
        waiting.sort(Comparator.comparingDouble(edge -> edge.top().y()));
        Coverage coverage = new Coverage(width);
        List<Edge> active = new ArrayList<>();
        int next = 0;
        for (int y = firstRow(waiting); y < height; y++) {
            while (next < waiting.size() && waiting.get(next).top().y() < y + 1) {
                active.add(waiting.get(next++));
            }
            double above = y;
            active.removeIf(edge -> edge.bottom().y() <= above);
            if (!active.isEmpty()) {
                coverage.row(active, y, row);
            } else if (next == waiting.size()) {
                return;
            }
        }
    }

    private static int firstRow(List<Edge> edges) {
        return edges.isEmpty() ? 0 : (int) Math.max(0, Math.floor(edges.get(0).top().y()));
    }

    private void row(List<Edge> edges, int y, Row row) {
        heights(edges, y);
        for (int i = 1; i < count; i++) {
            if (heights[i - 1] < heights[i]) {
                band(edges, heights[i - 1], heights[i]);
            }
        }
        double left = width;
        double right = 0;
        for (Edge edge : edges) {
            left = Math.min(left, Math.min(edge.top().x(), edge.bottom().x()));
            right = Math.max(right, Math.max(edge.top().x(), edge.bottom().x()));
        }
        int from = (int) clamp(left);
        int to = (int) Math.ceil(clamp(right));
        double sum = 0;
        for (int x = from; x < to; x++) {
            sum += changes[x];
            shares[x] = Math.min(1, Math.max(0, sum));
        }
        Arrays.fill(changes, from, Math.min(to + 2, changes.length), 0);
        row.take(y, from, to, shares);
    }

    private double clamp(double x) {
        return Math.min(width, Math.max(0, x));
    }

    /** Where the order of edges can change in a row, sorted. */
    private void heights(List<Edge> edges, int y) {
        count = 0;
        add(y);
        add(y + 1.0);
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            add(within(edge.top().y(), y));
            add(within(edge.bottom().y(), y));
            for (int j = 0; j < i; j++) {
                cross(edge, edges.get(j), y);
            }
        }
        Arrays.sort(heights, 0, count);
    }

    private void add(double height) {
        if (count == heights.length) {
            heights = Arrays.copyOf(heights, 2 * count);
        }
        heights[count++] = height;
    }

    private static double within(double height, int y) {
        return Math.min(y + 1.0, Math.max(y, height));
    }

    private static boolean meet(Edge one, Edge other) {
        return Math.max(one.top().x(), one.bottom().x())
                        > Math.min(other.top().x(), other.bottom().x())
                && Math.max(other.top().x(), other.bottom().x())
                        > Math.min(one.top().x(), one.bottom().x());
    }

    private void cross(Edge one, Edge other, int y) {
        double top = within(Math.max(one.top().y(), other.top().y()), y);
        double bottom = within(Math.min(one.bottom().y(), other.bottom().y()), y);
        if (top < bottom && meet(one, other)) {
            double above = one.x(top) - other.x(top);
            double below = one.x(bottom) - other.x(bottom);
            if (above * below < 0) {
                add(top + (bottom - top) * above / (above - below));
            }
        }
    }

    /** Adds what lies between the edges from one height to another; none begins or ends there. */
    private void band(List<Edge> edges, double top, double bottom) {
        sorted.clear();
        for (Edge edge : edges) {
            if (edge.top().y() <= top && edge.bottom().y() >= bottom) {
                insert(edge, (top + bottom) / 2);
            }
        }
        int winding = 0;
        for (Edge edge : sorted) {
            int before = winding;
            winding += edge.winding();
            if (before == 0) {
                side(edge.x(top), edge.x(bottom), bottom - top);
            } else if (winding == 0) {
                side(edge.x(top), edge.x(bottom), top - bottom);
            }
        }
    }

    private void insert(Edge edge, double middle) {
        double x = edge.x(middle);
        int at = sorted.size();
        while (at > 0 && sorted.get(at - 1).x(middle) > x) {
            at--;
        }
        sorted.add(at, edge);
    }

    /**
     * Adds all that is to the right of a side.
     *
     * @param height of the side; negative to take away what was added too much
     */
    private void side(double oneEnd, double otherEnd, double height) {
        double from = Math.min(oneEnd, otherEnd);
        double to = Math.max(oneEnd, otherEnd);
        if (to <= 0) {
            changes[0] += height;
        } else if (from >= width) {
            return;
        } else if (to - from < 1e-12) {
            cell(from, from, height);
        } else {
            double slope = height / (to - from);
            changes[0] += from < 0 ? -from * slope : 0;
            double x = Math.max(0, from);
            while (x < Math.min(to, width)) {
                double end = Math.min(Math.floor(x) + 1, Math.min(to, width));
                cell(x, end, (end - x) * slope);
                x = end;
            }
        }
    }

    /** A part of a side that stands above one pixel: some of it is covered, and all behind it. */
    private void cell(double from, double to, double height) {
        int x = (int) Math.floor(from);
        double covered = height * (x + 1 - (from + to) / 2);
        changes[x] += covered;
        changes[x + 1] += height - covered;
    }
}
