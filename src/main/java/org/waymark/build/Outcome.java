package org.waymark.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.load.Inventory;
import org.waymark.problem.Problem;
import org.waymark.problem.Sources;

/**
 * What a build would tell that finds all as an earlier one left it, and how to know that all is.
 *
 * @param project what was read of the project
 * @param editor what was read of the visual editor's program
 * @param lists the digest of what the published folder says of itself
 * @param pdfs the keys under which the memo has PDFs that are told of as made already
 * @param report the report; of its sources only the lines that its problems point to
 */
record Outcome(
        Inventory project, Inventory editor, String lists, List<String> pdfs, BuildReport report) {

    Outcome {
        pdfs = List.copyOf(pdfs);
    }

    /**
     * The lines that some problems point to, and no others.
     *
     * @param lines each at its problem's place in the list; empty where there is no such line
     */
    static Sources sources(List<Problem> problems, List<Optional<String>> lines) {
        Map<String, List<String>> files = new HashMap<>();
        for (int i = 0; i < problems.size(); i++) {
            int number = problems.get(i).position().line();
            String file = problems.get(i).position().file();
            lines.get(i)
                    .ifPresent(
                            line -> {
                                List<String> own =
                                        files.computeIfAbsent(file, f -> new ArrayList<>());
                                while (own.size() < number) {
                                    own.add("");
                                }
                                own.set(number - 1, line);
                            });
        }
        return new Sources(files);
    }
}
