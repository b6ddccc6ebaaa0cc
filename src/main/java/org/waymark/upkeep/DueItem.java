package org.waymark.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import org.waymark.problem.Position;

/**
 * Something that a person must look at by a day.
 *
 * @param on the day
 * @param kind what it is, as in "fact"
 * @param title what it says or is called
 * @param what what happens on the day
 * @param owner who looks after it
 */
record DueItem(
        LocalDate on,
        String kind,
        String id,
        String title,
        What what,
        String owner,
        Position position)
        implements Comparable<DueItem> {

    private static final Comparator<DueItem> ORDER =
            Comparator.comparing(DueItem::on)
                    .thenComparing(DueItem::owner)
                    .thenComparing(DueItem::position)
                    .thenComparing(DueItem::what);

    /** What happens on the day. */
    enum What {
        EXPIRES("last day"),
        CLOSES("closes"),
        REVIEW("to be reviewed"),
        DEAD("not working since then"),
        FAILING("failed for the first time");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public int compareTo(DueItem other) {
        return ORDER.compare(this, other);
    }

    /** The thing, as in {@code fact "npq-funding"}. */
    String name() {
        return kind + " \"" + id + "\"";
    }
}
