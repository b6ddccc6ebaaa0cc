package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.load.PublishedSite;
import org.waymark.problem.TextReport;
import org.waymark.upkeep.Compared;
import org.waymark.upkeep.Side;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark diff}: what became different between two sites or two states of the content. */
@Command(
        name = "diff",
        description = {
            "Compares two published sites, two projects, or one of each, by what they say.",
            "How the files look makes no difference: line breaks, the order of keys, quotes."
        },
        footer =
                "It ends with 0 when there is no difference, 1 when there is one, and 2 when the two"
                        + " could not be compared, as other programs called diff do.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    /** How differences are told. */
    enum Format {
        TEXT,
        JSON,
        MAILING
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The older one: a published site, or a project's folder.")
    private Path old = Path.of(".");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "The newer one: a published site, or a project's folder.")
    private Path now = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "text",
            description =
                    "text for editors, json for programs, or mailing for a text to send to"
                            + " teachers (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin private Day day = new Day();

    @Override
    public Integer call() {
        Optional<Side> before = read(old);
        Optional<Side> after = read(now);
        if (before.isEmpty() || after.isEmpty()) {
            return Main.USAGE;
        }
        Compared compared = Compared.of(before.get(), after.get());
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> compared.text();
                    case JSON -> compared.json();
                    case MAILING -> compared.mailing();
                });
        out.flush();
        return compared.isSame() ? Main.FINE : Main.PROBLEMS;
    }

    /** One side; empty when it could not be read, which was said. */
    private Optional<Side> read(Path folder) {
        Side side = PublishedSite.isAt(folder) ? Side.published(folder) : content(folder);
        if (side.problems().hasErrors()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("These mistakes in " + folder + " must be mended before it is compared:");
            err.println();
            err.print(new TextReport(side.sources(), false).print(side.problems()));
            err.flush();
            return Optional.empty();
        }
        return Optional.of(side);
    }

    private Side content(Path folder) {
        if (Files.isDirectory(folder.resolve("content"))) {
            return Side.content(folder, day.today());
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "there is nothing to compare in "
                        + folder.toAbsolutePath().normalize()
                        + ": neither a published site (with a file meaning.json) nor a folder"
                        + " \"content\"");
    }
}
