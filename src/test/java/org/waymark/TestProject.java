package org.waymark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.SiteBuild;
import org.waymark.cli.Main;

/** A copy of this repository's content and templates that a test may edit, build and look at. */
public final class TestProject {

    /** The day for which the content was written. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path root;

    private TestProject(Path root) {
        this.root = root;
    }

    /** The hub's real project. */
    public static TestProject copy(Path root) throws IOException {
        copyTree(Path.of("content"), root.resolve("content"));
        return withTemplates(root);
    }

    /** The content of one folder under {@code src/test/resources}, with the real templates. */
    public static TestProject of(String content, Path root) throws IOException {
        copyTree(Path.of("src/test/resources").resolve(content), root.resolve("content"));
        return withTemplates(root);
    }

    /** A project without content, with the real templates. */
    public static TestProject empty(Path root) throws IOException {
        return withTemplates(root);
    }

    /** A folder as it is, or one that is not there yet. */
    public static TestProject at(Path root) {
        return new TestProject(root);
    }

    /** A copy of another project, with all that is in its folder. */
    public static TestProject copyOf(TestProject other, Path root) throws IOException {
        copyTree(other.root, root);
        return new TestProject(root);
    }

    private static TestProject withTemplates(Path root) throws IOException {
        copyTree(Path.of("templates"), root.resolve("templates"));
        if (Files.isDirectory(Path.of("site/resources"))) {
            copyTree(Path.of("site/resources"), root.resolve("site/resources"));
        }
        return new TestProject(root);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    public Path root() {
        return root;
    }

    public Path output() {
        return root.resolve("target/site");
    }

    public String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    public void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    /** Saves a file in one step, as many editors do: nobody can see it half written. */
    public void save(String file, String text) throws IOException {
        Path whole = root.resolve(file);
        Path beside = whole.resolveSibling("." + whole.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(
                beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Replaces the only place where some words stand; the test is wrong if there is not just one.
     */
    public void replace(String file, String old, String now) throws IOException {
        String text = read(file);
        int first = text.indexOf(old);
        if (first < 0 || text.indexOf(old, first + 1) >= 0) {
            throw new IllegalArgumentException("not exactly one \"" + old + "\" in " + file);
        }
        save(file, text.replace(old, now));
    }

    public BuildReport build() throws IOException {
        return build(2);
    }

    public BuildReport build(int threads) throws IOException {
        BuildSettings settings =
                new BuildSettings(root, output(), TODAY, threads, Set.of(), Printing.plain());
        return new SiteBuild(settings, stage -> {}).run();
    }

    /** Runs the command line on this project. */
    public Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What a command printed and how it ended. */
    public record Result(int code, String out, String err) {}

    /**
     * The bytes of every published file, by path; Latin-1, so that equal text means equal bytes.
     */
    public Map<String, String> published() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output())) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(name(file), bytes(file)));
        }
        return files;
    }

    private String name(Path file) {
        return output().relativize(file).toString().replace('\\', '/');
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
