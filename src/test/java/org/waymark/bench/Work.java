package org.waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one build asks of a computer, counted and not timed: it is the same on a slow machine and on
 * a busy one.
 *
 * @param allocated how many bytes of memory were asked for in all
 * @param steps how many methods were called and how many loops went round, by Java's own counters
 */
record Work(long allocated, long steps) {

    /** So much more than was accepted is a failure, in per cent. */
    static final int TOLERATED = 10;

    private static final Pattern COUNTER =
            Pattern.compile(" +(?:invocation|backedge)_counter: +(\\d+)");

    /** With one thread and one compiler the order of all work is the same each time. */
    private static final List<String> ALIKE =
            List.of("-XX:-UsePerfData", "-Djava.awt.headless=true", "-Xshare:auto");

    /** Builds a project twice, each time in a Java that counts one of both. */
    static Work of(Path project) throws IOException, InterruptedException {
        List<String> uncollected =
                List.of(
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:+UseEpsilonGC",
                        "-Xmx3g",
                        "-XX:TieredStopAtLevel=1");
        List<String> counting =
                List.of(
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:+PrintMethodData",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=3");
        return new Work(counted(uncollected, project), counted(counting, project));
    }

    /** The sum of the one kind of figure that such a Java prints. */
    private static long counted(List<String> options, Path project)
            throws IOException, InterruptedException {
        boolean steps = options.contains("-XX:+PrintMethodData");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ALIKE);
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.add("-Dorg.freemarker.loggerLibrary=none");
        words.addAll(List.of(CountedBuild.class.getName(), "build", "--threads", "1", "--no-memo"));
        words.add(project.toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        long sum = 0;
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum += steps ? counter(line) : allocated(line);
                if (said.size() < 20) {
                    said.add(line);
                }
            }
        }
        if (process.waitFor() != 0 || sum == 0) {
            throw new IOException("nothing was counted: " + said);
        }
        return sum;
    }

    private static long counter(String line) {
        Matcher matcher = COUNTER.matcher(line);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static long allocated(String line) {
        return line.startsWith(CountedBuild.ALLOCATED)
                ? Long.parseLong(line.substring(CountedBuild.ALLOCATED.length()))
                : 0;
    }

    /** The figures as they are kept. */
    String text() {
        return String.format(
                Locale.ROOT, "allocated bytes: %,d\ncalls and loops: %,d\n", allocated, steps);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws NumberFormatException where somebody wrote something else
     */
    static Work parse(String text) {
        List<Long> figures =
                text.lines().map(line -> Long.valueOf(line.replaceAll("\\D", ""))).toList();
        return new Work(figures.get(0), figures.get(1));
    }

    /** What is to be told when this is more than was accepted by too much; empty otherwise. */
    Optional<String> excess(Work accepted) {
        List<String> told = new ArrayList<>();
        add(told, "allocated bytes", allocated, accepted.allocated);
        add(told, "calls and loops", steps, accepted.steps);
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
    }

    private static void add(List<String> told, String what, long now, long accepted) {
        if (now * 100.0 > accepted * (100.0 + TOLERATED)) {
            told.add(
                    String.format(
                            Locale.ROOT,
                            "%s: %,d, accepted were %,d (%+.1f %%)",
                            what,
                            now,
                            accepted,
                            now * 100.0 / accepted - 100));
        }
    }
}
