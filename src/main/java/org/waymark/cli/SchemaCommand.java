package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Schemas;
import org.waymark.load.Schemas.FileSchema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark schema}: the JSON Schemas of what editors write. */
@Command(
        name = "schema",
        description =
                "Prints or writes the JSON Schemas of JSON files, front matter and guide.yml.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The schema to print, as in option; without it, their list.")
    private @Nullable String name;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write the schema, or without NAME all of them, into this folder.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output != null) {
            write(output, out);
        } else if (name != null) {
            out.print(schema(name).text());
        } else {
            Schemas.all().forEach(one -> out.println(one.name() + "  for " + one.files()));
        }
        out.flush();
        return Main.FINE;
    }

    private void write(Path folder, PrintWriter out) throws IOException {
        Files.createDirectories(folder);
        for (FileSchema schema : Schemas.all()) {
            if (name == null || schema.equals(schema(name))) {
                Path file = folder.resolve(schema.fileName());
                Files.writeString(file, schema.text(), StandardCharsets.UTF_8);
                out.println("Wrote " + file.toString().replace('\\', '/'));
            }
        }
    }

    private FileSchema schema(String wanted) {
        return Schemas.named(wanted).orElseThrow(() -> unknown(wanted));
    }

    private CommandLine.ParameterException unknown(String wanted) {
        String names =
                Schemas.all().stream().map(FileSchema::name).collect(Collectors.joining(", "));
        return new CommandLine.ParameterException(
                spec.commandLine(),
                "there is no schema \"" + wanted + "\"; the schemas are " + names);
    }
}
