package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.build.BuildReport;
import org.waymark.problem.Folder;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a build's report is printed: the problems in some form, and a few words around them. */
final class Printout {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description =
                    "How problems are printed: ${COMPLETION-CANDIDATES} (default:"
                            + " ${DEFAULT-VALUE}). All but text are for programs: nothing else is"
                            + " printed with them, and the summary goes to the error output.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /**
     * Prints a build's report.
     *
     * @param project the folder as it was given: programs are told paths from the folder that this
     *     runs in
     */
    void print(BuildReport report, Path project) {
        PrintWriter out = spec.commandLine().getOut();
        Report problems = report.problems();
        if (format != ReportFormat.TEXT) {
            Folder folder = new Folder(fromHere(project));
            out.print(format.printer(report.sources(), folder).apply(problems));
        } else if (!problems.problems().isEmpty()) {
            out.print(new TextReport(report.sources(), Main.onTerminal()).print(problems));
            more(problems);
        }
        out.flush();
    }

    private void more(Report report) {
        if (!quiet) {
            String code =
                    report.firstError().orElseGet(() -> report.problems().get(0)).code().toString();
            words("\"waymark explain " + code + "\" tells more, with an example.");
        }
    }

    /** A line that is no part of the report; nothing when only problems are wanted. */
    void say(@Nullable String line) {
        if (!quiet && line != null) {
            words(line);
        }
    }

    private void words(String line) {
        table(line + System.lineSeparator());
    }

    /** What stands beside the report, asked for by an option of its own. */
    void table(String text) {
        CommandLine line = spec.commandLine();
        PrintWriter words = format == ReportFormat.TEXT ? line.getOut() : line.getErr();
        words.print(text);
        words.flush();
    }

    /** The way from this folder to the project, or its full path when it is elsewhere. */
    private static String fromHere(Path project) {
        Path here = Path.of("").toAbsolutePath();
        Path there = project.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString();
    }
}
