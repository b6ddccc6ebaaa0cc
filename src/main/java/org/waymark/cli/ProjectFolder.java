package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The project that a command works on. */
final class ProjectFolder {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            defaultValue = ".",
            description =
                    "The folder that holds content/, templates/ and site/ (default: this one).")
    private Path project = Path.of(".");

    /**
     * The folder, which holds content.
     *
     * @throws CommandLine.ParameterException when it does not
     */
    Path path() {
        return checked(project, spec);
    }

    /**
     * A folder that some command takes in its own way.
     *
     * @throws CommandLine.ParameterException when it holds no content
     */
    static Path checked(Path project, CommandSpec spec) {
        if (!Files.isDirectory(project.resolve("content"))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "there is no folder \"content\" in "
                            + project.toAbsolutePath().normalize()
                            + "; run this in the project's folder, or name that folder");
        }
        return project;
    }
}
