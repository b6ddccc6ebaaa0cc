package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.Progress;
import org.waymark.build.SiteBuild;
import org.waymark.problem.Code;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What {@code build} and {@code check} have in common: their options, one build, and the report.
 */
final class Run {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Mixin private Day day = new Day();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--pdf-standard",
            paramLabel = "NAME",
            defaultValue = "ua1-a2a",
            description =
                    "What the briefings keep to: ua1-a2a, ua1-a3a (with the data they were made"
                            + " from inside) or ua2-a4 (default: ${DEFAULT-VALUE}).")
    private String pdfStandard = "ua1-a2a";

    @Option(
            names = "--verify-pdf",
            description = "Check each finished briefing, by Waymark's own checks and by veraPDF.")
    private boolean verifyPdf;

    @Mixin private Printout printout = new Printout();

    /** Builds, publishes and prints the report. */
    int build(Path output, Set<String> alongside, Printing printing, @Nullable Path editor)
            throws IOException {
        BuildSettings usual = settings(output, alongside, printing);
        Stages stages = Profile.stages(progress());
        BuildReport report = run(editor == null ? usual : usual.withEditor(editor), stages);
        if (printing.clock() != null) {
            printout.table(Profile.of(stages.end(), report));
        }
        if (report.problems().problems().stream()
                .anyMatch(problem -> problem.code() == Code.OUTPUT_UNWRITABLE)) {
            return Main.BROKEN;
        }
        return report.problems().hasErrors() ? Main.PROBLEMS : Main.FINE;
    }

    /**
     * Builds all, publishes nothing, and compares with what is published.
     *
     * @param strict whether warnings count as failures
     */
    int check(Path published, boolean strict) throws IOException {
        BuildReport report =
                run(settings(null, Set.of(), printing()).comparedWith(published), progress());
        if (report.problems().hasErrors()) {
            return Main.PROBLEMS;
        }
        if (strict && !report.problems().problems().isEmpty()) {
            printout.say("Warnings count as failures with --strict.");
            return Main.PROBLEMS;
        }
        return Main.FINE;
    }

    private BuildSettings settings(
            @Nullable Path output, Set<String> alongside, Printing printing) {
        Path project = folder.path();
        if (threads < 1) {
            throw wrong("--threads must be at least 1");
        }
        return new BuildSettings(project, output, day.today(), threads, alongside, printing);
    }

    private BuildReport run(BuildSettings settings, Progress progress) throws IOException {
        long start = System.nanoTime();
        BuildReport report = new SiteBuild(settings, progress).run();
        clearProgress();
        printout.print(report, settings.project());
        BuildReport.Heaviest heaviest = report.heaviest();
        printout.say(heaviest == null ? null : Summary.heaviest(heaviest));
        double seconds = (System.nanoTime() - start) / 1e9;
        printout.say(Summary.of(report, settings.output(), seconds));
        return report;
    }

    /** A folder somebody chose, or else one of the project's own in {@code target}. */
    Path orInTarget(@Nullable Path chosen, String name) {
        return chosen != null ? chosen : folder.path().resolve("target").resolve(name).normalize();
    }

    /** How PDFs are made, as far as both commands can say. */
    Printing printing() {
        if (verifyPdf && !Printing.canVerify()) {
            throw wrong(
                    "--verify-pdf needs veraPDF, which is not part of Waymark and was not found;"
                            + " \"mvn package\" in Waymark's own folder puts it into"
                            + " target/verapdf: run target/waymark.jar there, or copy that folder"
                            + " to where waymark.jar is");
        }
        return Printing.of(pdfStandard, verifyPdf)
                .orElseThrow(
                        () ->
                                wrong(
                                        "there is no --pdf-standard \""
                                                + pdfStandard
                                                + "\"; it can be "
                                                + String.join(", ", Printing.standards())));
    }

    /** To be thrown: what is wrong with an option. */
    CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private Progress progress() {
        PrintWriter err = spec.commandLine().getErr();
        if (printout.quiet() || !Main.onTerminal()) {
            return stage -> {};
        }
        return stage -> {
            err.print("\r\u001b[K" + stage + " …");
            err.flush();
        };
    }

    private void clearProgress() {
        if (!printout.quiet() && Main.onTerminal()) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
