package org.waymark.upkeep;

import org.waymark.content.Meaning;
import org.waymark.site.Comparison;

/** Two sides and what became different between them, in each form it can be told. */
public final class Compared {

    private final Comparison comparison;
    private final Meaning now;

    private Compared(Comparison comparison, Meaning now) {
        this.comparison = comparison;
        this.now = now;
    }

    /** Compares two sides that could be read. */
    public static Compared of(Side before, Side after) {
        Meaning now = after.meaning().orElseThrow();
        return new Compared(Comparison.of(before.meaning().orElseThrow(), now), now);
    }

    /** Whether readers are told the same, and every address still leads somewhere. */
    public boolean isSame() {
        return comparison.differences().isEmpty() && comparison.lost().isEmpty();
    }

    /** For those who edit. */
    public String text() {
        return DiffText.of(comparison);
    }

    /** For programs. */
    public String json() {
        return DiffData.of(comparison, now);
    }

    /** For a hub's teachers. */
    public String mailing() {
        return Mailing.of(comparison, now);
    }
}
