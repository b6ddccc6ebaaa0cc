package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark check}: everything that build does, but publishes nothing. */
@Command(
        name = "check",
        description = "Checks the content as a build would, and publishes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin private Run run = new Run();

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description =
                    "The site as it was last published, to find addresses that would lead nowhere"
                            + " and changes without a note (default: target/site in the project).")
    private @Nullable Path published;

    @Option(
            names = "--strict",
            description = "Let warnings count as failures: the exit code is 1 then, too.")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        return run.check(run.orInTarget(published, "site"), strict);
    }
}
