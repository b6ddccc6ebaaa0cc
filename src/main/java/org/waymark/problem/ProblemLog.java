package org.waymark.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects problems within one call. Not shared between threads, never part of a result. */
public final class ProblemLog {

    private final List<Problem> problems = new ArrayList<>();

    public void add(Code code, Position position, String message, @Nullable String hint) {
        problems.add(new Problem(code, position, message, hint));
    }

    public void add(Code code, Position position, String message) {
        add(code, position, message, null);
    }

    public void addAll(Collection<Problem> more) {
        problems.addAll(more);
    }

    /** What was collected so far, in the order of finding. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The value with what was found wrong with it. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, problems);
    }
}
