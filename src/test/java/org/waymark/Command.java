package org.waymark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts a program as a person would and keeps what it printed. */
record Command(Path folder, List<String> words, Map<String, String> environment) {

    /** How a program ended; {@code output} is what it printed to either stream. */
    record Ended(int exit, String output) {}

    private static final int MINUTES = 5;

    /** What the script of the Maven around this test has set for its own project. */
    private static final List<String> OUTER_MAVEN =
            List.of("MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS");

    /** The Java that runs this test. */
    static Command java(Path folder, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new Command(folder, words(List.of(java.toString()), arguments), Map.of());
    }

    /** Another program, which finds the Java that runs this test. */
    static Command program(Path folder, Path program, String... arguments) {
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        return new Command(folder, words(List.of(program.toString()), arguments), environment);
    }

    /** The Maven that runs this test, with its repository and its choice of working offline. */
    static Command maven(Path folder, String... arguments) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path maven = Path.of(setting("maven"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> words = new ArrayList<>(List.of(maven.toString(), "-B", "-ntp"));
        words.add("-Dmaven.repo.local=" + setting("repository"));
        if (setting("network").equals("offline=true")) {
            words.add("-o");
        }
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        return new Command(folder, words(words, arguments), environment);
    }

    /** What the build tells its tests about itself, see the failsafe plugin in pom.xml. */
    static String setting(String name) {
        String value = System.getProperty("waymark.it." + name);
        if (value == null) {
            throw new IllegalStateException("run this test through mvn verify: no " + name);
        }
        return value;
    }

    Ended run() throws IOException, InterruptedException {
        Path log = Files.createTempFile("command", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
            builder.environment().keySet().removeAll(OUTER_MAVEN);
            builder.environment().putAll(environment);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new IOException(words + " did not end:\n" + read(log));
            }
            return new Ended(process.exitValue(), read(log));
        } finally {
            Files.delete(log);
        }
    }

    private static String read(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    private static List<String> words(List<String> first, String... more) {
        List<String> words = new ArrayList<>(first);
        words.addAll(List.of(more));
        return words;
    }
}
