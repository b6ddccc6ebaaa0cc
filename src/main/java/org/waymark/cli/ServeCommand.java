package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.waymark.build.Preview;
import org.waymark.build.Printing;
import org.waymark.serve.PreviewServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code waymark serve}: shows the site in the browser while it is being written. */
@Command(
        name = "serve",
        description = "Shows the site in your browser while you write it, with all its problems.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** So long nothing may change before the whole site is checked, which takes some seconds. */
    private static final Duration REST = Duration.ofSeconds(2);

    @Spec private CommandSpec spec = CommandSpec.create();

    @Mixin private ProjectFolder folder = new ProjectFolder();

    @Mixin private Day day = new Day();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8484",
            description =
                    "Where to begin to look for a free port; 0 takes any (default:"
                            + " ${DEFAULT-VALUE}).")
    private int port = 8484;

    @Option(names = "--open", description = "Open the site in your browser.")
    private boolean open;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 0xFFFF) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--port must be a number from 0 to 65535");
        }
        // Browsers wait for the rest of an answer, and the system for their word that they do.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Path project = folder.path();
        PrintWriter out = spec.commandLine().getOut();
        try (PreviewServer server = PreviewServer.start(settings(project, day.today(), out))) {
            out.println("The site is at " + server.address());
            out.println("It follows your changes. Press Ctrl+C to end it.");
            out.flush();
            if (open) {
                open(server.address());
            }
            Thread.currentThread().join();
        }
        return Main.FINE;
    }

    private PreviewServer.Settings settings(Path project, LocalDate today, PrintWriter out) {
        InstantSource clock = InstantSource.system();
        Path memo = project.resolve("target").resolve("waymark-memo").normalize();
        Printing.Memory memory =
                Program.identity().map(name -> new Printing.Memory(memo, name)).orElse(null);
        Preview preview = new Preview(project, today, Printing.plain().keeping(memory), clock);
        return new PreviewServer.Settings(
                project,
                preview,
                port,
                clock.millis(),
                REST,
                line -> {
                    out.println(line);
                    out.flush();
                });
    }

    /** By the system's own program: Java's would need a screen of its own. */
    private void open(URI address) {
        try {
            new ProcessBuilder(opener(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("no browser could be opened here: open the address above yourself");
        }
    }

    /** What opens an address on a system of this name. */
    static List<String> opener(String system, URI address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
