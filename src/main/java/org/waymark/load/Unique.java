package org.waymark.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Keeps the first of entries that go by one name and reports the others.
 *
 * @param what the name's kind, as in "the id"
 */
record Unique<T>(String what, Function<T, String> name, Function<T, Position> position) {

    /** Entries without a name are left out: they are reported, and nothing can refer to them. */
    List<T> keepFirst(List<T> entries, ProblemLog log) {
        Map<String, T> seen = new HashMap<>();
        List<T> kept = new ArrayList<>();
        for (T entry : entries) {
            if (name.apply(entry).isEmpty()) {
                continue;
            }
            T first = seen.putIfAbsent(name.apply(entry), entry);
            if (first == null) {
                kept.add(entry);
            } else {
                report(entry, first, log);
            }
        }
        return kept;
    }

    private void report(T entry, T first, ProblemLog log) {
        log.add(
                Code.ID_DUPLICATE,
                position.apply(entry),
                what + " " + Words.quote(name.apply(entry)) + " is taken already",
                "the other is at " + position.apply(first));
    }
}
