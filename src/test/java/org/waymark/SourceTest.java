package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits of size that keep every file readable in one sitting. */
final class SourceTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Path GOLDEN = Path.of("src", "test", "resources");

    @Test
    void filesMethodsAndParameterListsStayShort() throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            String name = MAIN.relativize(file).toString();
            complaints.addAll(SourceMeasure.complaints(name, Files.readString(file)));
        }
        assertEquals("", String.join("\n", complaints));
    }

    /** A golden site or message is an assertion, written as the text that must come out. */
    @Test
    void thereAreAtLeastSevenTestLinesForTenOfTheProgram() throws IOException {
        long main = lines(MAIN);
        long test = lines(TEST) + lines(GOLDEN);
        assertTrue(test * 10 >= main * 7, test + " lines of tests for " + main);
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertFalse(sources(MAIN).isEmpty());
        assertFalse(sources(TEST).isEmpty());
    }

    @Test
    void aFileThatIsTooLongIsReported() {
        String source = "class A {}\n" + "\n".repeat(300);
        assertEquals(List.of("A.java has 301 lines"), SourceMeasure.complaints("A.java", source));
    }

    @Test
    void aMethodThatIsTooLongIsReported() {
        assertEquals(List.of(), SourceMeasure.complaints("A.java", method(40)));
        assertEquals(
                List.of("A.java: run has 41 lines"),
                SourceMeasure.complaints("A.java", method(41)));
    }

    @Test
    void aMethodWithTooManyParametersIsReported() {
        String source = "class A { void run(int a, int b, int c, int d, int e) {} }";
        assertEquals(
                List.of("A.java: run has 5 parameters"),
                SourceMeasure.complaints("A.java", source));
    }

    @Test
    void aRecordMayHaveAsManyComponentsAsItNeeds() {
        String source =
                """
                record A(int a, int b, int c, int d, int e) {
                    A(int a, int b, int c, int d, int e) { this.a = a; }
                }
                """;
        assertEquals(List.of(), SourceMeasure.complaints("A.java", source));
    }

    /** A class with one method of so many lines, counted from its name to its closing brace. */
    private static String method(int lines) {
        String body =
                IntStream.range(2, lines).mapToObj(line -> "go();\n").collect(Collectors.joining());
        return "class A {\n/** Not counted. */\nvoid run() {\n" + body + "}\n}\n";
    }

    private static long lines(Path folder) throws IOException {
        long lines = 0;
        for (Path file : sources(folder)) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.filter(line -> !line.isBlank()).count();
            }
        }
        return lines;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|md|json|html|txt)"))
                    .filter(SourceTest::isUtf8)
                    .sorted()
                    .toList();
        }
    }

    /** Some cases are broken on purpose. */
    private static boolean isUtf8(Path file) {
        try {
            Files.readString(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
