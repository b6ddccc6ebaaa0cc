package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Replacement;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;
import org.waymark.upkeep.Checkup;
import org.waymark.upkeep.CheckupReport;
import org.waymark.upkeep.Corrected;
import org.waymark.upkeep.Correction;
import org.waymark.upkeep.Locator;
import org.waymark.upkeep.Pause;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark links}: do the catalogue's addresses still lead somewhere? */
@Command(
        name = "links",
        description = {
            "Checks every address of the link catalogue and notes what it found in"
                    + " content/links.ledger.json.",
            "A link that fails on three different days is shown as text until it is mended."
        },
        mixinStandardHelpOptions = true)
final class LinksCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Mixin private Day day = new Day();

    @Option(names = "--only", paramLabel = "ID", description = "Check this link alone.")
    private @Nullable String only;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
    private int timeout = 20;

    @Option(names = "--dry-run", description = "Write nothing, not even the ledger.")
    private boolean dryRun;

    @Option(
            names = "--fix",
            description = "Show, as a diff, which addresses the catalogue should have instead.")
    private boolean fix;

    @Option(names = "--write", description = "With --fix: change them in the catalogue's files.")
    private boolean write;

    private final Locator locator;
    private final Pause pause;

    LinksCommand() {
        this(Locator.PUBLIC, Pause.REAL);
    }

    LinksCommand(Locator locator, Pause pause) {
        this.locator = locator;
        this.pause = pause;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path project = folder.path();
        Loaded loaded = new Loader().load(project);
        Checkup checkup = new Checkup(loaded, day.today());
        Report obstacles = checkup.obstacles();
        PrintWriter out = spec.commandLine().getOut();
        if (obstacles.hasErrors()) {
            out.print(new TextReport(loaded.sources(), false).print(obstacles));
            out.println("Mend the catalogue first: no address was checked");
            out.flush();
            return Main.PROBLEMS;
        }
        refuseNonsense(checkup);
        // Servers that leave out a certificate in between are trusted by browsers, which fetch it
        System.setProperty("com.sun.security.enableAIAcaIssuers", "true");
        CheckupReport report =
                checkup.run(only, new Checkup.Manner(locator, pause, Duration.ofSeconds(timeout)));
        out.print(report.text());
        keep(project, report, out);
        out.flush();
        return report.hasDead() || report.isOffline() ? Main.PROBLEMS : Main.FINE;
    }

    private void refuseNonsense(Checkup checkup) {
        if (timeout < 1 || timeout > 600) {
            throw wrong("--timeout must be from 1 to 600 seconds");
        }
        if (write && (!fix || dryRun)) {
            throw wrong("--write goes with --fix, and not with --dry-run");
        }
        if (only != null) {
            checkup.refusal(only)
                    .ifPresent(
                            why -> {
                                throw wrong(why);
                            });
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private void keep(Path project, CheckupReport report, PrintWriter out) throws IOException {
        if (report.isOffline()) {
            return;
        }
        if (!dryRun && Replacement.write(project.resolve(Checkup.LEDGER), report.ledger())) {
            out.println("\nNoted in " + Checkup.LEDGER);
        }
        if (fix) {
            correct(project, report.corrections(), out);
        }
    }

    private void correct(Path project, List<Correction> corrections, PrintWriter out)
            throws IOException {
        List<String> files =
                corrections.stream().map(one -> one.position().file()).distinct().sorted().toList();
        out.println(files.isEmpty() ? "\nNo address has moved for good" : "");
        for (String file : files) {
            Path path = project.resolve(file);
            Corrected corrected = Corrected.of(file, Files.readString(path), corrections);
            corrected
                    .left()
                    .forEach(one -> out.println(one.position() + ": change this one by hand"));
            if (corrected.changes() && write) {
                Replacement.write(path, corrected.after());
                out.println("Changed " + file);
            } else if (corrected.changes()) {
                out.print(corrected.diff());
            }
        }
        if (!files.isEmpty() && !write) {
            out.println("To change the catalogue so, run it again with --fix --write");
        }
    }
}
