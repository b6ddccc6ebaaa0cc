package org.waymark.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Fact;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Keeps the first statement of each fact; others say the same needlessly, or contradict it. */
record Statements(ProblemLog log) {

    List<Fact> unique(List<Fact> facts) {
        Map<String, Fact> seen = new HashMap<>();
        List<Fact> conflicts = new ArrayList<>();
        for (Fact fact : facts) {
            Fact first = fact.id().isEmpty() ? null : seen.putIfAbsent(fact.id(), fact);
            if (first != null && !first.value().equals(fact.value())) {
                report(fact, first);
                conflicts.add(fact);
            }
        }
        List<Fact> rest = facts.stream().filter(fact -> !conflicts.contains(fact)).toList();
        return new Unique<>("the id", Fact::id, Fact::position).keepFirst(rest, log);
    }

    private void report(Fact fact, Fact first) {
        log.add(
                Code.FACT_CONFLICT,
                fact.position(),
                "\"" + fact.id() + "\" has another value here: " + Words.quote(fact.value()),
                "at "
                        + first.position()
                        + " it is "
                        + Words.quote(first.value())
                        + ": keep the right one");
    }
}
