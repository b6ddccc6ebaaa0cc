package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden messages of the whole pipeline. Each folder of {@code problems-site} holds the files in
 * which a site differs from the small golden one, and {@code expected.txt}: what {@code check}
 * prints for it. Run with {@code -Dwaymark.rewrite=true} to write the expectations anew, then read
 * the difference.
 */
class ProblemSitesTest {

    private static final Path CASES = Path.of("src/test/resources/problems-site");

    /** In a case: the manifest of what was published before. It is built then, not checked. */
    private static final String PUBLISHED = "published.sha256";

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> everyBrokenSiteGetsItsMessages() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> sorted = cases.sorted().toList();
            assertTrue(sorted.size() >= 4, "the cases were not found");
            return sorted.stream()
                    .map(one -> DynamicTest.dynamicTest(name(one), () -> hasMessages(one)));
        }
    }

    /**
     * Ten mistakes of ten kinds in five files: all are told in one run, and nothing is published.
     */
    @Test
    void tenMistakesAreToldInOneRunAndTheLastGoodSiteStays() throws IOException {
        TestProject project = small("ten");
        assertEquals(0, build(project).code());
        var before = project.published();
        overlay(CASES.resolve("ten-mistakes"), project);
        TestProject.Result result = build(project);
        assertEquals(1, result.code(), result.err());
        assertTrue(result.out().contains("\n10 errors\n"), result.out());
        assertEquals(before, project.published());
        assertEquals("", result.err());
    }

    private void hasMessages(Path folder) throws IOException {
        TestProject project = small(name(folder));
        overlay(folder, project);
        Path before = folder.resolve(PUBLISHED);
        if (Files.exists(before)) {
            project.write("target/site/waymark.sha256", Files.readString(before));
        }
        TestProject.Result result =
                project.run(
                        Files.exists(before) ? "build" : "check",
                        project.root().toString(),
                        "--date",
                        "2026-11-22",
                        "--quiet");
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(expected, result.out());
        }
        assertEquals("", result.err());
        assertEquals(Files.readString(expected), result.out());
        assertEquals(result.out().contains("error[") ? 1 : 0, result.code());
    }

    private static TestProject.Result build(TestProject project) {
        String root = project.root().toString();
        return project.run("build", root, "--date", "2026-11-22", "--quiet");
    }

    private TestProject small(String name) throws IOException {
        return TestProject.of("golden/small/content", temp.resolve(name));
    }

    private static void overlay(Path folder, TestProject project) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("expected.txt")) {
                    project.write(name, Files.readString(file));
                }
            }
        }
        removeEmpty(project.root());
    }

    /** An empty file in a case means that the site lacks that file. */
    private static void removeEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(file) && Files.size(file) == 0) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
