package org.waymark.pdf;

import java.util.List;
import org.waymark.problem.Problem;

/** X. */
public final class PdfCheck {
    public List<Problem> check(String name, byte[] pdf) {
        return List.of();
    }
}
