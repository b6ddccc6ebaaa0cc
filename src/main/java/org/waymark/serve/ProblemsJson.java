package org.waymark.serve;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/** What the panel of problems is made from: errors first, since warnings often follow from them. */
final class ProblemsJson {

    /** More than anybody reads; the rest is counted. */
    private static final int MOST = 200;

    private final Path project;
    private final Sources sources;

    ProblemsJson(Path project, Sources sources) {
        this.project = project;
        this.sources = sources;
    }

    String of(Current.Told told) {
        Report report = told.report();
        List<Problem> shown =
                report.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .limit(MOST)
                        .toList();
        return "{\"number\":"
                + told.number()
                + ",\"complete\":"
                + told.complete()
                + ",\"errors\":"
                + report.hasErrors()
                + ",\"counts\":"
                + text(report.counts())
                + ",\"more\":"
                + (report.problems().size() - shown.size())
                + ",\"problems\":["
                + shown.stream().map(this::of).collect(Collectors.joining(",\n"))
                + "]}";
    }

    private String of(Problem problem) {
        boolean known = sources.lines(problem.position().file()).isPresent();
        return String.join(
                ",",
                "{\"severity\":" + text(problem.severity().toString()),
                "\"code\":" + text(problem.code().toString()),
                "\"place\":" + text(problem.position().toString()),
                "\"message\":" + text(problem.message()),
                "\"hint\":" + text(Optional.ofNullable(problem.hint()).orElse("")),
                "\"line\":" + text(sources.line(problem.position()).orElse("")),
                "\"source\":" + text(known ? Markup.source(problem.position()) : ""),
                "\"editor\":"
                        + text(known ? Markup.editor(project, problem.position()) : "")
                        + "}");
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                quoted.append('\\').append((char) c);
                            } else if (c < 0x20 || Character.isSurrogate((char) c)) {
                                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                quoted.append((char) c);
                            }
                        });
        return quoted.append('"').toString();
    }
}
