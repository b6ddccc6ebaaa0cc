package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.problem.GoldenCase;
import org.waymark.problem.Problem;

/**
 * The JSON Schemas and the loader find the same mistakes at the same places. {@link KeysTest}
 * compares them for every mistake in every key.
 */
class SchemasTest {

    private static final Path KEPT = Path.of("schemas");

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
        assertEquals(8, SchemaAgreement.BEYOND_CODES.size());
        assertEquals(7, SchemaAgreement.BEYOND_WORDS.size());
    }

    @Test
    void visualStudioCodeKnowsWhichSchemaIsForWhichFile() throws IOException {
        String settings = Files.readString(Path.of(".vscode/settings.json"));
        for (Schemas.FileSchema schema : Schemas.all()) {
            boolean front = schema.files().endsWith(".md");
            assertEquals(!front, settings.contains("\"./schemas/" + schema.fileName() + "\""));
            assertEquals(!front, settings.contains(schema.files() + "\""), schema.name());
        }
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
            String schema = SchemaAgreement.schema(path).orElseThrow();
            SchemaJudge judge = SchemaJudge.of(path, Files.readString(file)).orElseThrow();
            assertEquals(Set.of(), judge.wrong(schema), path + judge.found());
            used.add(schema);
            files++;
        }
        assertTrue(files > 40, "files: " + files);
        Set<String> all = new TreeSet<>();
        Schemas.all().forEach(schema -> all.add(schema.name()));
        all.remove("ledger"); // there is one from the first check of links on
        used.remove("ledger");
        assertEquals(all, used);
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
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            SchemaAgreement.compare(path, text, problems);
        }
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
