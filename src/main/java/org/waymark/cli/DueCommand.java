package org.waymark.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.problem.Report;
import org.waymark.upkeep.Due;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark due}: what expires or wants a person's look next. */
@Command(
        name = "due",
        description = "Lists what expires or wants a review next, by day and by owner.",
        mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    /** The forms of the list. */
    enum Format {
        TEXT,
        JSON,
        ICS
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Mixin private Day day = new Day();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or ics, a file for calendars (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "How many days to look ahead (default: ${DEFAULT-VALUE}).")
    private int within = 90;

    @Override
    public Integer call() {
        if (within < 0 || within > 36500) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--within must be from 0 to 36500 days");
        }
        Loaded loaded = new Loader().load(folder.path());
        if (new Report(loaded.problems()).hasErrors()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "The content has mistakes, so that something may be missing here;"
                                    + " \"waymark check\" names them.");
        }
        Due due = Due.of(loaded, day.today(), within);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> due.text();
                    case JSON -> due.json();
                    case ICS -> due.calendar();
                });
        out.flush();
        return Main.FINE;
    }
}
