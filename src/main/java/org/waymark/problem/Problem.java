package org.waymark.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One mistake in what was written, as a value: no stage throws for content, so that one run can
 * show everything that is wrong.
 *
 * @param code what kind of mistake; it also decides the severity
 * @param position where to look
 * @param message what is wrong, in plain words, without a full stop at the end
 * @param hint how to mend it, or null where the message says it all
 */
public record Problem(Code code, Position position, String message, @Nullable String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::position)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message)
                    .thenComparing(Problem::hint, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
