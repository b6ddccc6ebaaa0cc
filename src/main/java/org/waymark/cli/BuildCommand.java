package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waymark build}: checks everything and publishes the site. */
@Command(
        name = "build",
        description = "Checks the content and publishes the website and the briefings.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @Mixin private Run run = new Run();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to publish (default: target/site in the project).")
    private @Nullable Path output;

    @Option(
            names = "--alongside",
            paramLabel = "NAME",
            description = "A file or folder of others that may stand in the output folder.")
    private Set<String> alongside = Set.of();

    @Override
    public Integer call() throws IOException {
        Path folder = output != null ? output : run.project().resolve("target/site").normalize();
        return run.build(folder, alongside);
    }
}
