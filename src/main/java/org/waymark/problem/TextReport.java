package org.waymark.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints a report for people who read it in a terminal or a log. */
public final class TextReport {

    private final Sources sources;
    private final Ink ink;

    /**
     * @param sources the lines that are shown under each message
     * @param colour whether to colour with ANSI escapes; only for a terminal that shows them
     */
    public TextReport(Sources sources, boolean colour) {
        this.sources = sources;
        this.ink = new Ink(colour);
    }

    /** Every problem with its line, then the first error again, then the counts. */
    public String print(Report report) {
        String all = report.problems().stream().map(this::block).collect(Collectors.joining("\n"));
        String end = last(report) + report.counts() + "\n";
        return all.isEmpty() ? end : all + "\n" + end;
    }

    private String last(Report report) {
        Optional<Problem> first = report.firstError();
        boolean far = report.problems().size() > 1;
        return far ? first.map(p -> "first error: " + headline(p) + "\n").orElse("") : "";
    }

    private String block(Problem problem) {
        String hint =
                problem.hint() == null ? "" : ink.faint("hint:") + " " + problem.hint() + "\n";
        return headline(problem) + "\n" + source(problem.position()) + hint;
    }

    private String headline(Problem problem) {
        String kind = problem.severity() + "[" + problem.code() + "]:";
        String where = problem.position() + ":";
        return ink.bold(where)
                + " "
                + ink.severity(problem.severity(), kind)
                + " "
                + problem.message();
    }

    private String source(Position position) {
        return sources.line(position).map(line -> source(line, position)).orElse("");
    }

    private String source(String line, Position position) {
        Excerpt excerpt = Excerpt.of(line, position.column());
        String number = String.format(Locale.ROOT, "%5d", position.line());
        String first = ink.faint(number + " |") + lead(excerpt.line()) + "\n";
        if (position.column() == 0) {
            return first;
        }
        return first + ink.faint("      |") + " " + excerpt.blank() + ink.caret("^") + "\n";
    }

    private static String lead(String line) {
        return line.isEmpty() ? "" : " " + line;
    }
}
