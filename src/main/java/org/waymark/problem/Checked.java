package org.waymark.problem;

import java.util.List;

/**
 * A best-effort value together with what was found wrong while making it. Later stages go on with
 * the value, so that an editor sees all problems in one run.
 */
public record Checked<T>(T value, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }
}
