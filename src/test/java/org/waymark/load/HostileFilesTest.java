package org.waymark.load;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;

/** Whatever stands in a file: loading ends soon, with problems instead of exceptions. */
class HostileFilesTest {

    @TempDir Path project;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(project.resolve("content/pages"));
        Files.createDirectories(project.resolve("content/links"));
    }

    private List<Problem> problemsOf(String path, String text) throws IOException {
        Files.write(project.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        Loaded loaded = assertTimeout(ofSeconds(20), () -> new Loader().load(project));
        String report =
                assertTimeout(
                        ofSeconds(20),
                        () -> {
                            Report all = new Report(loaded.problems());
                            return new TextReport(loaded.sources(), false).print(all);
                        });
        assertTrue(report.matches("(?s).*(errors?|warnings?|problems)\n"), report);
        return loaded.problems().stream().filter(p -> p.position().file().equals(path)).toList();
    }

    private List<Code> codesOf(String path, String text) throws IOException {
        return problemsOf(path, text).stream().map(Problem::code).distinct().toList();
    }

    private List<Code> yaml(String frontMatter) throws IOException {
        return codesOf("content/pages/a.md", "---\n" + frontMatter + "\n---\n");
    }

    private List<Code> json(String text) throws IOException {
        return codesOf("content/links/a.json", text);
    }

    @Test
    void survivesDeepNesting() throws IOException {
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("a: " + "[".repeat(10_000)));
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("a: " + "{a: ".repeat(10_000)));
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("- ".repeat(10_000) + "a"));
        assertEquals(List.of(Code.JSON_SYNTAX), json("[".repeat(10_000)));
        assertEquals(List.of(Code.JSON_SYNTAX), json("{\"a\":".repeat(10_000)));
    }

    @Test
    void refusesAliasesAndTags() throws IOException {
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("a: &x [1]\nb: [*x, *x]\nc: *x"));
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("a: !!javax.script.ScriptEngineManager [x]"));
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("!!map {a: b}"));
        assertEquals(List.of(Code.YAML_SYNTAX), yaml("? &k a\n: b"));
    }

    @Test
    void survivesHugeNumbersAndWords() throws IOException {
        String digits = "9".repeat(90_000);
        assertEquals(List.of(Code.JSON_SYNTAX), json("{\"links\": " + digits + "}"));
        assertEquals(List.of(Code.JSON_SYNTAX), json("{\"links\": [{\"id\": 1e" + digits + "}]}"));
        assertEquals(
                List.of(Code.KEY_MISSING, Code.VALUE_WRONG),
                yaml("title: " + digits + "\nmenu: " + digits));
        String word = "a-".repeat(40_000) + "a";
        assertEquals(List.of(Code.JSON_SYNTAX), json("{\"id\": \"" + word + "\", oops"));
        assertEquals(List.of(Code.JSON_SYNTAX), json("{\"" + word + "\": 1}"));
        assertTrue(json("{\"links\": [{\"id\": \"" + word + "\"}]}").contains(Code.ID_WRONG));
    }

    @Test
    void survivesLongLinesAndManyKeys() throws IOException {
        String spaces = " ".repeat(90_000);
        assertEquals(List.of(Code.KEY_MISSING, Code.KEY_UNKNOWN), yaml("a: \"x" + spaces + "y\""));
        assertEquals(List.of(Code.KEY_MISSING, Code.KEY_UNKNOWN), yaml("a: x\n" + spaces + "y"));
        assertTrue(yaml("- ".repeat(40_000) + ": : x: y").contains(Code.YAML_SYNTAX));
        assertTrue(yaml("a: b: " + "x: ".repeat(30_000)).contains(Code.YAML_SYNTAX));
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            keys.append("key").append(i).append(": x\n");
        }
        assertTrue(yaml(keys.toString()).contains(Code.KEY_UNKNOWN));
    }

    @Test
    void survivesRandomDamage() throws IOException {
        Random random = new Random(20261122);
        String page =
                """
                ---
                title: "Share: it's"
                summary: >
                  One [two](link:x)
                  three 'four'
                menu: { a: [b, c], "d": 'e' }
                list:
                  - one
                  - two: three
                ---
                """;
        String links =
                """
                {"links": [{"id": "a", "title": "T \\u00e9", "options": ["x", "y"], "n": -1.5e3},
                  {"id": "b", "b": true, "c": null}]}
                """;
        for (int i = 0; i < 400; i++) {
            problemsOf("content/pages/a.md", damage(page, random));
            problemsOf("content/links/a.json", damage(links, random));
        }
    }

    /** Replaces, removes or repeats a few characters. */
    private static String damage(String text, Random random) {
        String marks = "\"'[]{}:,-#&*!|>%@`\\ \n\t\r~?\u0000é😀ux0";
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(out.length());
            int end = Math.min(out.length(), at + random.nextInt(4));
            int mark = random.nextInt(marks.length());
            out.replace(at, end, marks.substring(mark, Math.min(marks.length(), mark + 1)));
        }
        return out.toString();
    }
}
