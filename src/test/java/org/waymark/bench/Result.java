package org.waymark.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param figure what is compared, as in "wall s"
 * @param ours Waymark's figure
 * @param theirs that of the peer
 * @param reach the most that the ratio of the two may be, or null where there is no such aim
 * @param note what a reader must know besides
 */
record Result(
        String work,
        String peer,
        String figure,
        double ours,
        double theirs,
        @Nullable Double reach,
        String note) {

    static final List<String> HEADINGS =
            List.of("work", "peer", "figure", "Waymark", "peer's", "ratio", "reach", "met", "note");

    /** A row that could not be measured. */
    static Result missing(String work, String peer, String why) {
        return new Result(work, peer, "", Double.NaN, Double.NaN, null, why);
    }

    double ratio() {
        return ours / theirs;
    }

    /** In words; a figure that is not known meets nothing. */
    String met() {
        if (Double.isNaN(ratio())) {
            boolean alone = peer.isEmpty() && !Double.isNaN(ours);
            return alone ? "" : "not measured";
        }
        return reach == null ? "" : ratio() <= reach ? "yes" : "**no**";
    }

    List<String> cells() {
        return List.of(
                work,
                peer,
                figure,
                number(ours),
                number(theirs),
                number(ratio()),
                reach == null ? "" : "≤ " + number(reach) + " x",
                met(),
                note);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
