package org.waymark.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which programs are there, and what the machine is. */
final class Installed {

    private Installed() {}

    /** The first line of what a program says of itself; empty when it is not there. */
    static Optional<String> version(List<String> words) {
        try {
            Cost cost = new Launch(Path.of("."), words).run();
            return Optional.of(cost.said().lines().findFirst().orElse(""));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * What runs a program that is a script, as its first line says; empty where it is not there or
     * names nothing.
     */
    static Optional<String> interpreter(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path file = Path.of(folder, program);
            if (Files.isExecutable(file)) {
                return interpreter(file);
            }
        }
        return Optional.empty();
    }

    static Optional<String> interpreter(Path script) {
        try (Stream<String> lines = Files.lines(script, StandardCharsets.ISO_8859_1)) {
            String first = lines.findFirst().orElse("");
            if (!first.startsWith("#!/")) {
                return Optional.empty();
            }
            List<String> words = List.of(first.substring(2).split(" ", -1));
            boolean named = words.size() > 1 && words.get(0).endsWith("/env");
            return Optional.of(words.get(named ? 1 : 0));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The processor, its cores and the memory. */
    static String machine() throws IOException {
        long memory = 0;
        String model = System.getProperty("os.arch");
        Path processor = Path.of("/proc/cpuinfo");
        if (Files.exists(processor)) {
            model =
                    Files.readAllLines(processor).stream()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip())
                            .findFirst()
                            .orElse(model);
            String total = Files.readAllLines(Path.of("/proc/meminfo")).get(0);
            memory = Long.parseLong(total.replaceAll("\\D", "")) / 1024 / 1024;
        }
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d GiB, %s, Java %s",
                model,
                Runtime.getRuntime().availableProcessors(),
                memory,
                System.getProperty("os.name"),
                System.getProperty("java.version"));
    }

    /** The commit that is measured, as far as git knows. */
    static String commit() {
        String commit = version(List.of("git", "rev-parse", "--short", "HEAD")).orElse("unknown");
        boolean changed =
                !version(List.of("git", "status", "--porcelain", "-uno")).orElse("").isEmpty();
        return changed ? commit + " with changes" : commit;
    }

    /** Whether a file is there, given as a path. */
    static boolean has(String path) {
        return new File(path).exists();
    }
}
