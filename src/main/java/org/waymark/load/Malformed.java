package org.waymark.load;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** Ends the reading of a file whose YAML or JSON cannot be understood further. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Malformed(Code code, Position position, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.problem = new Problem(code, position, message, hint);
    }

    Problem problem() {
        return problem;
    }
}
