package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.build.Printing;
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

    @Option(
            names = "--memo",
            paramLabel = "DIR",
            description =
                    "Where finished PDFs are kept, so that an unchanged briefing need not be made"
                            + " again (default: target/waymark-memo in the project).")
    private @Nullable Path memo;

    @Option(
            names = "--no-memo",
            description = "Make every PDF anew, and keep none for the next build.")
    private boolean noMemo;

    @Option(
            names = "--editor",
            paramLabel = "DIR",
            description =
                    "Where the program of the visual editor is, for a hub with \"admin\" in hub.json"
                            + " (default: where \"mvn site -Pvisual-editor\" puts it).")
    private @Nullable Path editor;

    @Option(
            names = "--profile",
            description =
                    "Say how long each stage took, which pages and templates cost most, and what"
                            + " each PDF costs.")
    private boolean profile;

    @Option(
            names = "--jfr",
            paramLabel = "FILE",
            description =
                    "Record the whole run with Java's Flight Recorder, for JDK Mission Control.")
    private @Nullable Path recording;

    @Override
    public Integer call() throws IOException {
        if (recording == null) {
            return build();
        }
        Recorder recorder = recorder(recording);
        try {
            return build();
        } finally {
            recorder.stop();
        }
    }

    private Recorder recorder(Path file) {
        if (!Recorder.isThere()) {
            throw run.wrong("--jfr needs a Java with the module jdk.jfr, as every JDK has it");
        }
        try {
            return Recorder.start(file);
        } catch (IOException e) {
            throw run.wrong("--jfr cannot write " + file);
        }
    }

    private Integer build() throws IOException {
        return run.build(run.orInTarget(output, "site"), alongside, printing(), editor);
    }

    private Printing printing() {
        Optional<String> program = noMemo ? Optional.empty() : Program.identity();
        Path folder = run.orInTarget(memo, "waymark-memo");
        Printing.Memory memory =
                program.map(identity -> new Printing.Memory(folder, identity)).orElse(null);
        return run.printing().keeping(memory).measuredBy(profile ? Profile.clock() : null);
    }
}
