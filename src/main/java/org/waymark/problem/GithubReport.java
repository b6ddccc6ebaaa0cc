package org.waymark.problem;

import java.util.List;

/**
 * A report as the commands by which a GitHub workflow marks lines of a pull request. GitHub shows
 * the first ten errors and the first ten warnings of a step and drops the rest without a word
 * (github.com/actions/toolkit, docs/problem-matchers.md, "Limitations"), so that the rest is
 * counted in a notice.
 */
public final class GithubReport {

    private static final int MOST = 10;

    private final Folder folder;

    public GithubReport(Folder folder) {
        this.folder = folder;
    }

    public String print(Report report) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<Problem> all =
                    report.problems().stream().filter(p -> p.severity() == severity).toList();
            all.stream().limit(MOST).map(this::command).forEach(out::append);
        }
        return out.append(rest(report)).toString();
    }

    private String command(Problem problem) {
        Position at = problem.position();
        String hint = problem.hint() == null ? "" : "\nhint: " + problem.hint();
        return "::"
                + problem.severity()
                + " file="
                + property(folder.path(at))
                + (at.line() == 0 ? "" : ",line=" + at.line())
                + (at.column() == 0 ? "" : ",col=" + at.column())
                + ",title="
                + property(problem.code().toString())
                + "::"
                + data(problem.message() + hint)
                + "\n";
    }

    private static String rest(Report report) {
        int errors = Math.max(0, report.count(Severity.ERROR) - MOST);
        int warnings = Math.max(0, report.count(Severity.WARNING) - MOST);
        if (errors + warnings == 0) {
            return "";
        }
        return "::notice title=More problems::GitHub shows at most "
                + MOST
                + " errors and "
                + MOST
                + " warnings of a step. Not shown: "
                + errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning." : " warnings.")
                + " Mend those that are shown, or run \"waymark check\" to see all.\n";
    }

    /** What stands after the second pair of colons. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** What stands after a property's equals sign, where a comma would end it. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
