package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * Every key of every kind of file, by the tables in {@code src/test/resources/keys}: what the
 * loader says of each mistake, and that the JSON Schemas find it at the same place.
 */
class KeysTest {

    private static final Path BASE = Path.of("src/test/resources/problems/base");
    private static final Path TABLES = KeyTable.FOLDER;

    private static final Set<Code> CONTRAST = Set.of(Code.PRINT_CONTRAST, Code.BRAND_CONTRAST);

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    /** Whether two colours go together is no rule of either key. */
    private List<Problem> problems(WrittenFile file, String path) throws IOException {
        Files.writeString(project.resolve(path), file.text());
        List<Problem> problems = new Loader().load(project).problems();
        SchemaAgreement.compare(path, file.text(), problems);
        return problems.stream().filter(one -> !CONTRAST.contains(one.code())).toList();
    }

    @ParameterizedTest
    @MethodSource("org.waymark.load.KeyTable#names")
    void everyKeyHasItsRules(String name) throws IOException {
        KeyTable table = KeyTable.read(name);
        Map<String, @Nullable Object> whole = WrittenFile.tree(table.example());
        assertEquals(List.of(), problems(table.written(whole), table.path()), name);
        for (KeyTable.Key key : table.keys()) {
            missing(table, key);
            unknown(table, key);
            for (Mistake mistake : Mistake.of(key.form(), key.kind())) {
                mistaken(table, key, mistake);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.waymark.load.KeyTable#names")
    void everyKeyThatIsReadStandsInTheTable(String name) throws IOException {
        KeyTable table = KeyTable.read(name);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (KeyTable.Key key : table.keys()) {
            groups.computeIfAbsent(key.parent(), parent -> new ArrayList<>()).add(key.name());
        }
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
            KeyTable.group(tree, group.getKey()).put("qqqqqqqqqqqqqqqq", 1);
            Problem problem = only(problems(table.written(tree), table.path()), group.getKey());
            String known = "the keys are " + String.join(", ", group.getValue());
            assertEquals(known, problem.hint(), name + " " + group.getKey());
        }
    }

    private void missing(KeyTable table, KeyTable.Key key) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        KeyTable.group(tree, key.parent()).remove(key.name());
        WrittenFile file = table.written(tree);
        List<Problem> problems = problems(file, table.path());
        if (!key.required()) {
            assertEquals(List.of(), problems, key.keys() + " left out");
            return;
        }
        Problem problem = only(problems, key.keys() + " left out");
        assertEquals(Code.KEY_MISSING, problem.code(), key.keys());
        assertEquals(file.place(key.parent()), problem.position(), key.keys());
        String start = "\"" + key.name() + "\" is missing in ";
        assertTrue(problem.message().startsWith(start), problem.toString());
        assertTrue(hint(problem).matches("add \"" + key.name() + "\": .{5,}"), problem.toString());
    }

    private void unknown(KeyTable table, KeyTable.Key key) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        KeyTable.group(tree, key.parent()).put(key.name() + "q", "x");
        Problem problem = only(problems(table.written(tree), table.path()), key.keys() + "q");
        assertEquals(Code.KEY_UNKNOWN, problem.code(), key.keys());
        assertEquals("did you mean \"" + key.name() + "\"?", problem.hint(), key.keys());
        Position place = table.written(tree).place(join(key.parent(), key.name() + "q"));
        int back =
                key.name().length()
                        + (table.path().endsWith(".md") && key.parent().isEmpty() ? 4 : 5);
        assertEquals(
                new Position(place.file(), place.line(), place.column() - back),
                problem.position(),
                key.keys());
    }

    private void mistaken(KeyTable table, KeyTable.Key key, Mistake mistake) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        KeyTable.group(tree, key.parent()).put(key.name(), mistake.value());
        WrittenFile file = table.written(tree);
        List<Problem> problems = problems(file, table.path());
        String what = table.path() + " " + key.keys() + " = " + mistake.value();
        if (mistake.code() == null) {
            assertEquals(List.of(), problems, what);
            return;
        }
        Problem problem = only(problems, what);
        assertEquals(mistake.code(), problem.code(), what);
        String subject = (mistake.inside() ? "an entry of \"" : "\"") + key.name() + "\" ";
        assertEquals(subject + mistake.message(), problem.message(), what);
        String place = join(key.keys(), mistake.inside() ? "0" : "");
        assertEquals(file.place(place), problem.position(), what);
        String expected = mistake.hint(table.path().endsWith(".json"));
        boolean any = expected != null && expected.endsWith("…");
        assertEquals(
                expected,
                any ? hint(problem).replaceAll("^(.{13}).*", "$1…") : problem.hint(),
                what);
    }

    private static String join(String parent, String name) {
        return parent.isEmpty() || name.isEmpty() ? parent + name : parent + "." + name;
    }

    private static String hint(Problem problem) {
        String hint = problem.hint();
        return hint == null ? "" : hint;
    }

    private static Problem only(List<Problem> problems, String what) {
        assertEquals(1, problems.size(), what + ": " + problems);
        return problems.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void everyFileOfTheProjectHasATable(String folder) throws IOException {
        Set<String> known = new TreeSet<>();
        try (var tables = Files.list(TABLES)) {
            for (Path table : tables.filter(file -> file.toString().endsWith(".txt")).toList()) {
                known.add(Files.readString(table).split(" ", 2)[0]);
            }
        }
        try (var files = Files.walk(BASE.resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(md|json|yml)")).toList()) {
                String path = BASE.relativize(file).toString();
                assertFalse(known.add(path), path + " has no table");
            }
        }
    }
}
