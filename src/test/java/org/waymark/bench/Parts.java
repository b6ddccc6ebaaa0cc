package org.waymark.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What parts of a build cost by themselves, measured by JMH where its jars were fetched. */
final class Parts {

    private static final Path SOURCE = Path.of("src/test/resources/bench/jmh/Parts.java");
    private static final Pattern SCORE =
            Pattern.compile(
                    "Parts\\.(\\w+)(:·?gc\\.alloc\\.rate\\.norm)? +avgt +[0-9]+ +([0-9.]+) .*");

    private final Settings settings;
    private final Path classes;

    Parts(Settings settings) {
        this.settings = settings;
        this.classes = settings.folder().resolve("parts");
    }

    List<Result> measure() throws IOException, InterruptedException {
        if (!Installed.has(settings.jmh().toString())) {
            return List.of(Result.missing("parts", "JMH", "not installed"));
        }
        Tree.remove(classes);
        Files.createDirectories(classes);
        List<String> compile = new ArrayList<>(List.of(program("javac"), "-d", classes.toString()));
        compile.addAll(List.of("-cp", path(), "-processorpath", jars()));
        compile.addAll(List.of("-processor", "org.openjdk.jmh.generators.BenchmarkProcessor"));
        compile.add(SOURCE.toString());
        new Launch(Path.of("").toAbsolutePath(), compile).run();
        List<String> run = new ArrayList<>(List.of(program("java"), "-cp", path()));
        run.addAll(List.of("org.openjdk.jmh.Main", "-f", "1", "-prof", "gc"));
        run.addAll(List.of("-wi", "5", "-w", "2s", "-i", "5", "-r", "2s"));
        Launch launch = new Launch(Path.of("").toAbsolutePath(), run);
        return results(launch.run().said());
    }

    /** What JMH prints at its end, as rows. */
    static List<Result> results(String said) {
        List<Result> results = new ArrayList<>();
        for (String line : said.lines().toList()) {
            Matcher matcher = SCORE.matcher(line);
            if (matcher.matches()) {
                boolean bytes = matcher.group(2) != null;
                double score = Double.parseDouble(matcher.group(3));
                String work = "part: " + matcher.group(1);
                String figure = bytes ? "bytes" : "µs";
                results.add(new Result(work, "", figure, score, Double.NaN, null, "JMH, warm"));
            }
        }
        return results;
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private String jars() {
        return settings.jmh().resolve("jmh-core-1.37.jar")
                + File.pathSeparator
                + settings.jmh().resolve("jmh-generator-annprocess-1.37.jar");
    }

    private String path() {
        String gap = File.pathSeparator;
        String all = settings.jmh().resolve("*").toString();
        return classes + gap + all + gap + System.getProperty("java.class.path");
    }
}
