package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Loader;
import org.waymark.upkeep.Due;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark handbook}: writes the handbook's generated pages, before Maven renders them. */
@Command(
        name = "handbook",
        description =
                "Writes the pages of the handbook that are made by Waymark, as Markdown for the"
                        + " Maven Site Plugin.",
        mixinStandardHelpOptions = true)
final class HandbookCommand implements Callable<Integer> {

    /** How far the page of what is due looks ahead. */
    private static final int A_YEAR = 366;

    /** Who makes pages; each has paths of its own. */
    private static final List<HandbookPages> SOURCES =
            List.of(HandbookCommand::due, (project, day) -> ProblemPages.pages());

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Mixin private Day day = new Day();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Where to write (default: target/generated-site/markdown in the project).")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path project = folder.path();
        Path into = output == null ? project.resolve("target/generated-site/markdown") : output;
        for (HandbookPages source : SOURCES) {
            for (Map.Entry<String, String> page : source.pages(project, day.today()).entrySet()) {
                write(into.resolve(page.getKey()), page.getValue());
            }
        }
        return Main.FINE;
    }

    private static Map<String, String> due(Path project, LocalDate today) {
        return Map.of("due.md", Due.of(new Loader().load(project), today, A_YEAR).page());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
