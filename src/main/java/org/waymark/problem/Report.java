package org.waymark.problem;

import java.util.List;
import java.util.Optional;

/**
 * All problems of a run in reading order, each once: what every printed form is made from.
 *
 * @param problems in any order, with repetitions; kept sorted and without them
 */
public record Report(List<Problem> problems) {

    public Report {
        problems = problems.stream().distinct().sorted().toList();
    }

    public boolean hasErrors() {
        return firstError().isPresent();
    }

    /** The error to begin with: later ones may only follow from it. */
    public Optional<Problem> firstError() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    }

    public int count(Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }

    /** The counts in words, as in "3 errors, 1 warning". */
    public String counts() {
        int errors = count(Severity.ERROR);
        int warnings = count(Severity.WARNING);
        if (problems.isEmpty()) {
            return "no problems";
        }
        if (warnings == 0) {
            return words(errors, "error");
        }
        String rest = words(warnings, "warning");
        return errors == 0 ? rest : words(errors, "error") + ", " + rest;
    }

    private static String words(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
