package org.waymark.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report for programs that somebody writes for their own use: the counts, and each problem with
 * what a person would read. The handbook describes it; {@code version} changes when a key goes.
 */
public final class JsonReport {

    private static final int VERSION = 1;

    private final Folder folder;

    public JsonReport(Folder folder) {
        this.folder = folder;
    }

    public String print(Report report) {
        List<Object> problems = new ArrayList<>();
        report.problems().forEach(problem -> problems.add(object(problem)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", VERSION);
        all.put("errors", report.count(Severity.ERROR));
        all.put("warnings", report.count(Severity.WARNING));
        all.put("problems", problems);
        return Json.text(all);
    }

    private Map<String, Object> object(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", problem.code().toString());
        object.put("severity", problem.severity().toString());
        object.put("file", folder.path(problem.position()));
        if (problem.position().line() > 0) {
            object.put("line", problem.position().line());
        }
        if (problem.position().column() > 0) {
            object.put("column", problem.position().column());
        }
        object.put("message", problem.message());
        if (problem.hint() != null) {
            object.put("hint", problem.hint());
        }
        return object;
    }
}
