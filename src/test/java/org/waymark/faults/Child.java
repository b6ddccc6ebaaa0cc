package org.waymark.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.waymark.problem.Problem;
import org.waymark.publish.Publisher;

/** A Java of its own that publishes, small and quick to start. */
final class Child {

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
    }

    /** Starts it; versions are published one after the other. */
    static Child publishing(Path folder, int topics, int first, int last) throws IOException {
        List<String> command = java(PublishingProcess.class);
        command.addAll(List.of("" + folder, "" + topics, "" + first, "" + last));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The command that starts a class of these tests. */
    static List<String> java(Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Xmx64m", "-cp", classes(), main.getName()));
        return command;
    }

    /** Only what the process needs, so that it starts at once. */
    private static String classes() {
        Set<String> places = new TreeSet<>();
        for (Class<?> type :
                List.of(
                        Publisher.class,
                        Problem.class,
                        Child.class,
                        Test.class,
                        AssertionFailedError.class)) {
            try {
                places.add(
                        Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                                .toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(java.io.File.pathSeparator, places);
    }

    /** Waits until it begins to publish. */
    void awaitBegin() throws IOException {
        String line = out.readLine();
        if (!PublishingProcess.BEGIN.equals(line)) {
            throw new IOException("the process says: " + line + "\n" + rest());
        }
    }

    /** Kills it as {@code kill -9} does; tells whether it was still at work. */
    boolean kill() throws InterruptedException {
        boolean alive = process.isAlive();
        process.toHandle().destroyForcibly(); // unlike the process's own, it keeps what was said
        return process.waitFor() != 0 && alive;
    }

    /** What it says until it ends. */
    String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        out.lines()
                .filter(line -> !PublishingProcess.BEGIN.equals(line))
                .forEach(line -> rest.append(line).append('\n'));
        return rest.toString();
    }
}
