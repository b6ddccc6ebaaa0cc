package org.waymark.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.site.Output;
import org.waymark.site.Planner;

/**
 * What is wrong in one format of a briefing is mostly wrong in all of them: it is told of the first
 * alone.
 */
final class Repeats {

    private final Set<Problem> told = new HashSet<>();

    /** Those of a briefing's problems that no other format of it had. */
    List<Problem> leaveOut(Output.PdfBriefing briefing, List<Problem> problems) {
        return problems.stream().filter(problem -> told.add(anyFormat(briefing, problem))).toList();
    }

    /** The problem as the briefing in its usual format would have it. */
    private static Problem anyFormat(Output.PdfBriefing briefing, Problem problem) {
        String own = briefing.path().value();
        String usual = Planner.briefing(briefing.npq()).value();
        Position at = problem.position();
        String file = at.file().equals(own) ? usual : at.file();
        String hint = problem.hint();
        return new Problem(
                problem.code(),
                new Position(file, at.line(), at.column()),
                problem.message(),
                hint == null ? null : hint.replace(own, usual));
    }
}
