package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Every key of every kind of file, by the tables in {@code src/test/resources/keys}. */
class KeysTest {

    private static final Path BASE = Path.of("src/test/resources/problems/base");
    private static final Path TABLES = Path.of("src/test/resources/keys");

    private static final Set<Code> CONTRAST = Set.of(Code.PRINT_CONTRAST, Code.BRAND_CONTRAST);

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    /** A line of a table. */
    private record Key(String keys, boolean required, String form, List<String> kind) {

        static Key of(String line) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            String form = words.get(2).matches("list|some") ? words.get(2) : "one";
            List<String> kind = words.subList(form.equals("one") ? 2 : 3, words.size());
            return new Key(words.get(0), words.get(1).equals("required"), form, kind);
        }

        String parent() {
            return keys.contains(".") ? keys.substring(0, keys.lastIndexOf('.')) : "";
        }

        String name() {
            return keys.substring(keys.lastIndexOf('.') + 1);
        }
    }

    private record Table(String path, String what, List<Key> keys, String example) {

        static Table read(String name) throws IOException {
            String text = Files.readString(TABLES.resolve(name + ".txt"));
            int end = text.indexOf("===\n");
            List<String> lines = text.substring(0, end).lines().toList();
            String[] head = lines.get(0).split(" ", 2);
            List<Key> keys = lines.stream().skip(1).map(Key::of).toList();
            return new Table(head[0], head[1], keys, text.substring(end + 4));
        }
    }

    /** Whether two colours go together is no rule of either key. */
    private List<Problem> problems(WrittenFile file, String path) throws IOException {
        Files.writeString(project.resolve(path), file.text());
        return new Loader()
                .load(project).problems().stream()
                        .filter(problem -> !CONTRAST.contains(problem.code()))
                        .toList();
    }

    private static WrittenFile written(Table table, Map<?, ?> tree) {
        return WrittenFile.of(table.path(), tree);
    }

    /** The group or list that holds a value. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> group(Object tree, String keys) {
        Object at = tree;
        for (String key : keys.isEmpty() ? new String[0] : keys.split("\\.", -1)) {
            Object below =
                    at instanceof List<?> list
                            ? list.get(Integer.parseInt(key))
                            : ((Map<?, ?>) at).get(key);
            at = Objects.requireNonNull(below, keys);
        }
        return (Map<String, @Nullable Object>) at;
    }

    /** One table for each kind of file. */
    static List<String> tables() {
        return List.of(
                "option",
                "npq",
                "page",
                "consultation",
                "link",
                "ledger",
                "fact",
                "term",
                "pathway",
                "change",
                "guide",
                "hub",
                "theme",
                "booklet",
                "large-print",
                "poster");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKeyHasItsRules(String name) throws IOException {
        Table table = Table.read(name);
        Map<String, @Nullable Object> whole = WrittenFile.tree(table.example());
        assertEquals(List.of(), problems(written(table, whole), table.path()), name);
        for (Key key : table.keys()) {
            missing(table, key);
            unknown(table, key);
            for (Mistake mistake : Mistake.of(key.form(), key.kind())) {
                mistaken(table, key, mistake);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKeyThatIsReadStandsInTheTable(String name) throws IOException {
        Table table = Table.read(name);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Key key : table.keys()) {
            groups.computeIfAbsent(key.parent(), parent -> new ArrayList<>()).add(key.name());
        }
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
            group(tree, group.getKey()).put("qqqqqqqqqqqqqqqq", 1);
            Problem problem = only(problems(written(table, tree), table.path()), group.getKey());
            String known = "the keys are " + String.join(", ", group.getValue());
            assertEquals(known, problem.hint(), name + " " + group.getKey());
        }
    }

    private void missing(Table table, Key key) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        group(tree, key.parent()).remove(key.name());
        WrittenFile file = written(table, tree);
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

    private void unknown(Table table, Key key) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        group(tree, key.parent()).put(key.name() + "q", "x");
        Problem problem = only(problems(written(table, tree), table.path()), key.keys() + "q");
        assertEquals(Code.KEY_UNKNOWN, problem.code(), key.keys());
        assertEquals("did you mean \"" + key.name() + "\"?", problem.hint(), key.keys());
        Position place = written(table, tree).place(join(key.parent(), key.name() + "q"));
        int back =
                key.name().length()
                        + (table.path().endsWith(".md") && key.parent().isEmpty() ? 4 : 5);
        assertEquals(
                new Position(place.file(), place.line(), place.column() - back),
                problem.position(),
                key.keys());
    }

    private void mistaken(Table table, Key key, Mistake mistake) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        group(tree, key.parent()).put(key.name(), mistake.value());
        WrittenFile file = written(table, tree);
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
