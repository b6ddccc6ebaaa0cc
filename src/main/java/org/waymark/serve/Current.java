package org.waymark.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.waymark.build.Preview;
import org.waymark.build.Snapshot;
import org.waymark.problem.Report;

/** The project as it is now: read when somebody looks, after something changed. */
final class Current {

    private final Preview preview;
    private final AtomicLong number;
    private volatile Taken taken = new Taken(-1, null, "");
    private volatile Told told = new Told(-1, new Report(List.of()), false);

    /**
     * @param first the number of the project's first state: larger than all of an earlier run
     */
    Current(Preview preview, long first) {
        this.preview = preview;
        this.number = new AtomicLong(first);
    }

    /**
     * A state of the project.
     *
     * @param number counts the changes
     * @param snapshot what it holds, or null where reading it went wrong
     * @param failure what went wrong, or empty
     */
    record Taken(long number, @Nullable Snapshot snapshot, String failure) {

        Optional<Snapshot> found() {
            return Optional.ofNullable(snapshot);
        }
    }

    /**
     * What is known to be wrong.
     *
     * @param number the state of which it is told
     * @param complete whether every file of the site was made and checked
     */
    record Told(long number, Report report, boolean complete) {}

    /** Something changed on the disk: whoever looks now gets another state. */
    long change() {
        return number.incrementAndGet();
    }

    long number() {
        return number.get();
    }

    /** The present state. */
    Taken now() {
        Taken known = taken;
        return known.number == number.get() ? known : take();
    }

    private synchronized Taken take() {
        long wanted = number.get();
        if (taken.number != wanted) {
            taken = read(wanted);
        }
        return taken;
    }

    /** Whatever goes wrong is shown to who asks, and tried again after the next change. */
    @SuppressWarnings("CatchingUnchecked") // a file that breaks Waymark must not end the preview
    private Taken read(long wanted) {
        try {
            return new Taken(wanted, preview.take(), "");
        } catch (Throwable e) {
            return new Taken(wanted, null, Failures.words(e));
        }
    }

    /**
     * What is known of an older state than the one that is told of already is not told any more.
     */
    synchronized void tell(Told now) {
        if (now.number >= told.number) {
            told = now;
        }
    }

    Told told() {
        return told;
    }
}
