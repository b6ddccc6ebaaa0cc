package org.waymark.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that is run and measured as a whole: what it and the processes that it waits for cost.
 *
 * @param words the command
 * @param environment what it is told besides
 */
record Launch(List<String> words, Path folder, Map<String, String> environment) {

    /** GNU time: the one common program that tells the memory of another. */
    static final Path TIME = Path.of("/usr/bin/time");

    private static final long MINUTES = 60;

    Launch {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    Launch(Path folder, List<String> words) {
        this(words, folder, Map.of());
    }

    /** The same with a setting. */
    Launch with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(environment);
        all.put(name, value);
        return new Launch(words, folder, all);
    }

    /**
     * Runs it to its end.
     *
     * @throws IOException when it fails, with the last of what it said
     */
    Cost run() throws IOException, InterruptedException {
        Path figures = Files.createTempFile("bench", ".time");
        Path log = Files.createTempFile("bench", ".log");
        try {
            List<String> all = new ArrayList<>();
            if (Files.isExecutable(TIME)) {
                all.addAll(List.of(TIME.toString(), "-f", "%U %S %M", "-o", figures.toString()));
            }
            all.addAll(words);
            long start = System.nanoTime();
            Process process = start(all, log.toFile());
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(words + " took more than " + MINUTES + " minutes");
            }
            double wall = (System.nanoTime() - start) / 1e9;
            String said = Files.readString(log);
            if (process.exitValue() != 0) {
                String end = said.substring(Math.max(0, said.length() - 2_000));
                throw new IOException(words + " ended with " + process.exitValue() + ":\n" + end);
            }
            return Cost.of(wall, Files.readString(figures), said);
        } finally {
            Files.delete(figures);
            Files.delete(log);
        }
    }

    /** Starts it and leaves it running. */
    Process start(File log) throws IOException {
        return start(words, log);
    }

    private Process start(List<String> all, File log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }
}
