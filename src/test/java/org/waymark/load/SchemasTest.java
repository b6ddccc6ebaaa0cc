package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.problem.Code;
import org.waymark.problem.GoldenCase;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/**
 * The JSON Schemas and the loader find the same mistakes at the same places, as judged by a
 * validator that knows nothing of Waymark.
 */
class SchemasTest {

    private static final Path KEPT = Path.of("schemas");

    /** What no schema of one file can know, by the code of the problem. */
    private static final Map<Code, String> BEYOND_CODES =
            new TreeMap<>(
                    Map.of(
                            Code.KEY_DUPLICATE, "a value that was read has each key once",
                            Code.ID_DUPLICATE, "two entries, or two files",
                            Code.LINK_DUPLICATE, "two entries, or two files",
                            Code.FACT_CONFLICT, "two entries",
                            Code.FILE_NAME, "the file's name is not in the file",
                            Code.BRAND_CONTRAST, "computed of two colours",
                            Code.PRINT_CONTRAST, "computed of two colours",
                            Code.ADDRESS_PLACEHOLDER, "a warning: the address may stand"));

    /** What no schema of one file can know, by the words of the problem. */
    private static final Map<String, String> BEYOND_WORDS =
            new TreeMap<>(
                    Map.of(
                            ".* is before \"(checked_on|opened)\"", "compares two dates",
                            ".* must be on an earlier question", "compares two numbers",
                            ".* has (number [0-9]+|\".*\") twice", "compares entries of a list",
                            ".* has no \"full\" beside it", "one key asks for another",
                            ".* leaves no room for text", "computed of several lengths",
                            "theme.json has no .*", "compares two files"));

    @TempDir Path project;

    @Test
    void whatIsCommittedIsWhatTheCommandMakes() throws IOException {
        Map<String, String> made = new TreeMap<>();
        Schemas.all().forEach(schema -> made.put(schema.fileName(), schema.text()));
        if (Boolean.getBoolean("waymark.rewrite")) {
            for (Map.Entry<String, String> one : made.entrySet()) {
                Files.writeString(KEPT.resolve(one.getKey()), one.getValue());
            }
        }
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertEquals(made, kept);
    }

    @Test
    void theListOfWhatNoSchemaKnowsDoesNotGrowUnnoticed() {
        assertEquals(8, BEYOND_CODES.size());
        assertEquals(6, BEYOND_WORDS.size());
    }

    /** Waymark's own patterns have possessive quantifiers and flags; JavaScript has neither. */
    @Test
    void patternsAreThoseOfJavaScriptToo() {
        Pattern pattern = Pattern.compile("\"pattern\": \"(.*)\"");
        int count = 0;
        for (Schemas.FileSchema schema : Schemas.all()) {
            for (String one :
                    pattern.matcher(schema.text()).results().map(r -> r.group(1)).toList()) {
                assertTrue(
                        !one.matches(".*([+*?}]\\+|\\(\\?[a-zA-Z<>]|\\\\\\\\[-:\"'hRAzZG]).*"),
                        one);
                count++;
            }
        }
        assertTrue(count > 100, "patterns: " + count);
    }

    @Test
    void theHubsOwnFilesAreRight() throws IOException {
        Set<String> used = new TreeSet<>();
        int files = 0;
        for (Path file : files(Path.of(""))) {
            String path = file.toString().replace('\\', '/');
            String schema = schema(path);
            SchemaJudge judge = SchemaJudge.of(path, Files.readString(file)).orElseThrow();
            assertEquals(Set.of(), judge.wrong(schema), path + judge.found());
            used.add(schema);
            files++;
        }
        assertTrue(files > 40, "files: " + files);
        assertEquals(Schemas.all().size(), used.size(), "schemas in use: " + used);
    }

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    /** Each case has mistakes of many kinds; what remains of them is compared. */
    @ParameterizedTest
    @MethodSource("cases")
    void goldenCasesHaveTheSameMistakes(GoldenCase golden) throws IOException {
        golden.layOut(project);
        List<Problem> problems = new Loader().load(project).problems();
        for (Path file : files(project)) {
            String path = project.relativize(file).toString().replace('\\', '/');
            compare(path, Files.readString(file), problems, golden.toString());
        }
    }

    /** One mistake after the other, each in a project that has no other. */
    @ParameterizedTest
    @MethodSource("org.waymark.load.KeyTable#names")
    void everyMistakeInEveryKeyIsSeenByBoth(String name) throws IOException {
        FaultlessProject.copyTo(project);
        KeyTable table = KeyTable.read(name);
        int wrong = 0;
        for (KeyTable.Key key : table.keys()) {
            wrong += spoiled(table, key, group -> group.remove(key.name()));
            wrong += spoiled(table, key, group -> group.put(key.name() + "q", "x"));
            for (Mistake mistake : Mistake.of(key.form(), key.kind())) {
                wrong += spoiled(table, key, group -> group.put(key.name(), mistake.value()));
            }
        }
        assertTrue(wrong > table.keys().size(), name + ": " + wrong);
    }

    private interface Spoiling {
        void apply(Map<String, @Nullable Object> group);
    }

    /** One when both found something, none when neither did. */
    private int spoiled(KeyTable table, KeyTable.Key key, Spoiling spoiling) throws IOException {
        Map<String, @Nullable Object> tree = WrittenFile.tree(table.example());
        spoiling.apply(KeyTable.group(tree, key.parent()));
        String text = table.written(tree).text();
        Files.writeString(project.resolve(table.path()), text);
        List<Problem> problems = new Loader().load(project).problems();
        return compare(table.path(), text, problems, key.keys() + " in\n" + text);
    }

    private static int compare(String path, String text, List<Problem> problems, String what) {
        SchemaJudge judge = SchemaJudge.of(path, text).orElse(null);
        if (judge == null) {
            return 0;
        }
        Set<Position> ours = new TreeSet<>(SchemaJudge.ORDER);
        problems.stream()
                .filter(problem -> problem.position().file().equals(path) && !isBeyond(problem))
                .forEach(problem -> ours.add(judge.around(problem.position())));
        Set<Position> theirs = judge.wrong(schema(path));
        assertEquals(ours, theirs, what + "\n" + problems + "\n" + judge.found());
        return ours.isEmpty() ? 0 : 1;
    }

    private static boolean isBeyond(Problem problem) {
        return problem.severity() != Severity.ERROR
                || BEYOND_CODES.containsKey(problem.code())
                || BEYOND_WORDS.keySet().stream().anyMatch(problem.message()::matches);
    }

    /** The first schema that is for a file. */
    private static String schema(String path) {
        return Schemas.all().stream()
                .filter(
                        schema ->
                                FileSystems.getDefault()
                                        .getPathMatcher("glob:" + schema.files())
                                        .matches(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no schema for " + path))
                .name();
    }

    private static List<Path> files(Path project) throws IOException {
        try (Stream<Path> content = Files.walk(project.resolve("content"));
                Stream<Path> print = Files.list(project.resolve("templates/print"))) {
            return Stream.concat(content, print)
                    .filter(file -> file.toString().matches(".*\\.(md|json|yml)"))
                    .sorted()
                    .toList();
        }
    }
}
