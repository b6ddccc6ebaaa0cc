package org.waymark.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code waymark check}: everything that build does, but publishes nothing. */
@Command(
        name = "check",
        description = "Checks the content as a build would, and publishes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin private Run run = new Run();

    @Override
    public Integer call() throws IOException {
        return run.build(null, Set.of(), run.printing());
    }
}
