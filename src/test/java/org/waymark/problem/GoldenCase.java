package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A small project with mistakes in it and the report that must come of it.
 *
 * @param folder a folder beside the one called {@code base}, over which its files are laid
 */
public record GoldenCase(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/problems");
    private static final String ABSENT = ".absent";
    private static final String EXPECTED = "expected.txt";

    /** All cases, by name. */
    public static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("base"))
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares the report on the case with the expected one, or rewrites the latter when the system
     * property {@code waymark.rewrite} is true.
     *
     * @param work an empty folder to lay the project out in
     * @param report makes the printed report of a project's folder
     */
    public void check(Path work, Function<Path, String> report) throws IOException {
        layOut(work);
        String actual = report.apply(work);
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(folder.resolve(EXPECTED), actual);
        }
        assertEquals(Files.readString(folder.resolve(EXPECTED)), actual);
    }

    /** Lays the project out in an empty folder. */
    public void layOut(Path work) throws IOException {
        layOut(ALL.resolve("base"), work);
        layOut(folder, work);
    }

    private static void layOut(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                layOut(file, to, from.relativize(file).toString());
            }
        }
    }

    private static void layOut(Path file, Path to, String name) throws IOException {
        if (name.endsWith(ABSENT)) {
            Files.delete(to.resolve(name.substring(0, name.length() - ABSENT.length())));
        } else if (!name.equals(EXPECTED)) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.copy(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
