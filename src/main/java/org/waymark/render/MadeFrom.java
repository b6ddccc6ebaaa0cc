package org.waymark.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Output;

/** Names what a template was filled for, so that whoever mends it knows which content it meets. */
final class MadeFrom {

    /** How the hint of a mistake ends that was only found because an output was made. */
    static final String FOUND = "found while making ";

    private MadeFrom() {}

    /** An output with the file of the content that it shows. */
    static String words(Output output) {
        String file = file(output);
        String name = output.path().value();
        return file == null ? name : name + " from " + file;
    }

    private static @Nullable String file(Output output) {
        if (output instanceof Output.HtmlPage page) {
            return page.subject().position().file();
        } else if (output instanceof Output.PdfBriefing briefing && briefing.npq() != null) {
            return briefing.npq().position().file();
        }
        return new TreeSet<>(output.sources()).stream().findFirst().orElse(null);
    }

    /** The mistakes of templates, each once, with how many more outputs have it. */
    static ProblemLog once(ProblemLog log) {
        Map<Object, Integer> more = new LinkedHashMap<>();
        log.problems().forEach(one -> more.merge(cause(one), 1, Integer::sum));
        ProblemLog told = new ProblemLog();
        for (Problem problem : log.problems()) {
            Integer count = more.remove(cause(problem));
            if (count != null) {
                told.add(
                        problem.code(),
                        problem.position(),
                        problem.message(),
                        hint(problem, count - 1));
            } else if (problem.code() != Code.TEMPLATE) {
                told.add(problem.code(), problem.position(), problem.message(), problem.hint());
            }
        }
        return told;
    }

    private record Cause(Position position, String message) {}

    private static Object cause(Problem problem) {
        return problem.code() == Code.TEMPLATE
                ? new Cause(problem.position(), problem.message())
                : problem;
    }

    private static @Nullable String hint(Problem problem, int more) {
        String hint = problem.hint();
        return hint == null || more == 0 || !hint.contains(FOUND)
                ? hint
                : hint + ", and " + more + " more output" + (more == 1 ? "" : "s");
    }
}
