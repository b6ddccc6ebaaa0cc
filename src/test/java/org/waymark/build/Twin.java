package org.waymark.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Folder;
import org.waymark.problem.SarifReport;
import org.waymark.problem.TextReport;

/** Builds of small hubs with memos of their own, and all that is told of them. */
final class Twin {

    private Twin() {}

    /** The small hub without PDFs and cards, which cost most. */
    static TestProject light(Path folder) throws IOException {
        TestProject project = SmallSite.project(folder);
        project.replace(
                "content/hub.json",
                "\"language\"",
                "\"without\": [\"briefings\", \"cards\"], \"language\"");
        return project;
    }

    static BuildSettings settings(TestProject project) {
        Path memo = project.root().resolve("target/memo");
        return settings(
                project,
                TestProject.TODAY,
                Printing.plain().keeping(new Printing.Memory(memo, "program 1")));
    }

    static BuildSettings settings(TestProject project, LocalDate day, Printing printing) {
        return new BuildSettings(project.root(), project.output(), day, 2, Set.of(), printing);
    }

    /** All that a command could print, but for times and names of folders. */
    static String told(TestProject project, BuildReport report) {
        List<String> printed =
                report.printed().stream()
                        .map(p -> p.name() + p.pages() + "/" + p.bytes() + p.reused())
                        .toList();
        String sarif =
                new SarifReport(report.sources(), new Folder("x"), "1").print(report.problems());
        return Stream.of(
                        report.pages(),
                        report.briefings(),
                        printed,
                        report.files(),
                        report.heaviest(),
                        new TextReport(report.sources(), true).print(report.problems()),
                        report.files() == null ? "" : sarif)
                .map(String::valueOf)
                .map(text -> text.replace(project.root().toString(), "hub"))
                .collect(Collectors.joining("\n"));
    }

    /** The largest file of a project's memo. */
    static Path largest(TestProject project) throws IOException {
        try (Stream<Path> files = Files.list(project.root().resolve("target/memo"))) {
            return files.max(Comparator.comparing(file -> file.toFile().length())).orElseThrow();
        }
    }

    /** Writes a file where nothing may be thrown. */
    static void write(TestProject project, String file, String text) {
        try {
            project.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes all that is in a folder. */
    static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
