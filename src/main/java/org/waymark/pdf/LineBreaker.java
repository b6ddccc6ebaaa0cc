package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stage three, lines: breaks pieces into the fewest lines, and among those ways takes the one with
 * the most even right edge.
 */
final class LineBreaker {

    /** A last line shorter than this share of the width looks lost. */
    private static final double SHORT_END = 0.12;

    /** What it costs to part "40" or "a" from the word behind it: an edge moved by a tenth. */
    private static final double PARTED = 0.01;

    /** What belongs to the word behind it when it stands by itself. */
    private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}|[AaIi]");

    private final List<Piece> pieces;
    private final double width;
    private final boolean balanced;

    /** Indexes behind which a line can end; the first is 0, the last is the end. */
    private final int[] places;

    /** The width of everything before each piece. */
    private final double[] sums;

    private LineBreaker(List<Piece> pieces, double width, boolean balanced) {
        this.pieces = pieces;
        this.width = width;
        this.balanced = balanced;
        this.places = places(pieces);
        this.sums = sums(pieces);
    }

    /**
     * Breaks pieces into lines.
     *
     * @param pieces none of them wider than the width, if that can be had
     * @param width the width of each line
     * @param balanced whether the last line is to be as long as the others, as in headings
     */
    static List<Line> lines(List<Piece> pieces, double width, boolean balanced) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i) instanceof Piece.Break) {
                List<Piece> part = pieces.subList(start, i);
                lines.addAll(new LineBreaker(part, width, balanced).lines());
                start = i + 1;
            }
        }
        return lines;
    }

    private static int[] places(List<Piece> pieces) {
        int[] found = new int[pieces.size() + 1];
        int count = 1;
        for (int i = 1; i < pieces.size(); i++) {
            if (canEnd(pieces.get(i - 1), pieces.get(i))) {
                found[count++] = i;
            }
        }
        if (!pieces.isEmpty()) {
            found[count++] = pieces.size();
        }
        return Arrays.copyOf(found, count);
    }

    private static double[] sums(List<Piece> pieces) {
        double[] sums = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            sums[i + 1] = sums[i] + pieces.get(i).width();
        }
        return sums;
    }

    private static boolean canEnd(Piece before, Piece after) {
        if (before instanceof Piece.Space || before instanceof Piece.Image) {
            return !(after instanceof Piece.Space);
        }
        return (before instanceof Piece.Word word && word.breakCost() >= 0)
                || after instanceof Piece.Image;
    }

    private List<Line> lines() {
        if (pieces.isEmpty()) {
            return List.of(new Line(List.of()));
        }
        int[] from = best();
        List<Line> lines = new ArrayList<>();
        for (int end = places.length - 1; end > 0; end = from[end]) {
            lines.add(0, new Line(List.copyOf(pieces.subList(places[from[end]], places[end]))));
        }
        return lines;
    }

    /** For each place where a line can end, the place where that line best begins. */
    private int[] best() {
        int[] from = new int[places.length];
        int[] count = new int[places.length];
        double[] cost = new double[places.length];
        for (int end = 1; end < places.length; end++) {
            count[end] = Integer.MAX_VALUE;
            double ending = isLast(end) ? 0 : ending(places[end]);
            for (int start = end - 1; start >= 0; start--) {
                double natural = natural(places[start], places[end]);
                if (natural > width && start < end - 1) {
                    break;
                }
                double sum = cost[start] + cost(natural, end) + ending;
                int lines = count[start] + 1;
                if (lines < count[end] || (lines == count[end] && sum < cost[end])) {
                    count[end] = lines;
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        return from;
    }

    private double natural(int start, int end) {
        Piece last = pieces.get(end - 1);
        double trailing = last instanceof Piece.Space ? last.width() : 0;
        return sums[end] - sums[start] - trailing;
    }

    private double cost(double natural, int end) {
        double slack = Math.max(0, (width - natural) / width);
        if (isLast(end)) {
            return natural < SHORT_END * width ? 0.1 : 0;
        }
        return slack * slack;
    }

    /** Whether the text ends here, and the last line need not be as long as the others. */
    private boolean isLast(int end) {
        return places[end] == pieces.size() && !balanced;
    }

    /** What it costs to end a line at a place, wherever it begins. */
    private double ending(int end) {
        Piece last = pieces.get(end - 1);
        double extra = last instanceof Piece.Word word ? Math.max(0, word.breakCost()) : 0;
        return extra + (clings(end) ? PARTED : 0);
    }

    /**
     * Whether the line ends with a short number or a single letter, which belongs to what follows.
     */
    private boolean clings(int end) {
        boolean alone =
                end >= 2
                        && pieces.get(end - 1) instanceof Piece.Space
                        && (end == 2 || pieces.get(end - 3) instanceof Piece.Space);
        return alone
                && pieces.get(end - 2) instanceof Piece.Word word
                && word.glyphs().length() <= 3
                && ALONE.matcher(word.glyphs().text()).matches();
    }
}
