package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** The character X of a value is found again in its file, however the value was written. */
class PlaceTest {

    private static void assertFoundInYaml(String yaml) {
        TextFile file = new TextFile("a.md", "---\n" + yaml);
        ProblemLog log = new ProblemLog();
        assertFound(file, YamlReader.read(file, file.text().length(), log), log);
    }

    private static void assertFoundInJson(String json) {
        TextFile file = new TextFile("a.json", json);
        ProblemLog log = new ProblemLog();
        assertFound(file, JsonReader.read(file, log), log);
    }

    private static void assertFound(TextFile file, Optional<Node> root, ProblemLog log) {
        assertEquals("[]", log.problems().toString());
        MapNode map = (MapNode) root.orElseThrow();
        ScalarNode node = (ScalarNode) Objects.requireNonNull(map.entries().get("a")).value();
        Prose prose = new Prose(node.text(), node.position(), 0, node.jumps());
        int offset = node.text().indexOf('X');
        int line = (int) node.text().substring(0, offset).chars().filter(c -> c == '\n').count();
        int column = offset - (node.text().lastIndexOf('\n', offset) + 1);

        Position expected = file.at(file.text().indexOf('X'));

        assertEquals(expected, prose.at(line, column));
    }

    @Test
    void inPlainText() {
        assertFoundInYaml("a: one X two\n");
        assertFoundInYaml("b: 😀\na: 😀 X\n");
        assertFoundInYaml("{ b: c, a: X }\n");
    }

    @Test
    void inPlainTextOverSeveralLines() {
        assertFoundInYaml("a: one\n  two X\n  three\n");
        assertFoundInYaml("a: one   \n\n\n     two\n   three  X\n");
        assertFoundInYaml("a:\n    X one\n    two\n");
    }

    @Test
    void inQuotedText() {
        assertFoundInYaml("a: 'it''s X'\n");
        assertFoundInYaml("a: \"one \\\" two X\"\n");
        assertFoundInYaml("a: \"\\u00e9\\U0001F600\\x41 X\"\n");
        assertFoundInYaml("a: \"one\n   two\n   X\"\n");
        assertFoundInYaml("a: \"one \\\n   X\"\n");
        assertFoundInYaml("a: \"one\\n\\ttwo X\"\n");
        // An escaped blank stays, also where a line's end and the blanks around it become one
        assertFoundInYaml("a: \"one\n \\   two X\"\n");
        assertFoundInYaml("a: \"one\n\n \\   two\n\n\n X\"\n");
        // Behind an escaped line's end each empty line stays (YAML 1.2, 7.3.1)
        assertFoundInYaml("a: \"one\\\n\n\n  two\n X\"\n");
        assertFoundInYaml("a: \"one\\\n\n  \\u00e9 X\"\n");
        assertFoundInYaml("a: \"X\"\n");
    }

    @Test
    void inBlocks() {
        assertFoundInYaml("a: |\n  one\n    two\n\n  X\n");
        assertFoundInYaml("a: >-\n  one\n  two\n\n  three X\n");
        assertFoundInYaml("a: |2\n    X\n");
        assertFoundInYaml("a: > # why\n\n  X\n");
    }

    @Test
    void inJson() {
        assertFoundInJson("{\"a\": \"X\"}");
        assertFoundInJson("{\n\t\"b\": 1,\n\t\"a\": \"\\\"\\u00e9\\n\\\\ X\"}");
        assertFoundInJson("{\"a\": \"\\ud83d\\ude00   X\"}");
    }
}
