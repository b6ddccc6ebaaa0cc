package org.waymark.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the same with many things at once, on the threads of the pool that it is called in. */
final class AtOnce {

    private AtOnce() {}

    /** What is done with one thing. */
    @FunctionalInterface
    interface Task<T, R> {
        R apply(T one) throws IOException;
    }

    private record Outcome<R>(@Nullable R result, @Nullable IOException failure) {}

    /**
     * The results in the order of the things. It waits for all of them, also when one fails: nobody
     * writes any more when this is over.
     *
     * @throws IOException the first failure, in the order of the things
     */
    static <T, R> List<R> each(List<T> things, Task<T, R> task) throws IOException {
        List<Outcome<R>> outcomes = things.parallelStream().map(one -> outcome(one, task)).toList();
        List<R> results = new ArrayList<>(outcomes.size());
        for (Outcome<R> outcome : outcomes) {
            if (outcome.result() == null) {
                throw failure(outcome);
            }
            results.add(outcome.result());
        }
        return results;
    }

    private static <T, R> Outcome<R> outcome(T one, Task<T, R> task) {
        try {
            return new Outcome<>(task.apply(one), null);
        } catch (IOException e) {
            return new Outcome<>(null, e);
        }
    }

    private static IOException failure(Outcome<?> outcome) {
        return outcome.failure() != null ? outcome.failure() : new IOException("no result");
    }
}
