package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workflows as GitHub would read them. What they do cannot be tried without GitHub; their form
 * and what they may do can. The scripts they run have tests of their own.
 */
final class WorkflowsTest {

    private static final Path WORKFLOWS = Path.of(".github/workflows");

    /** An action by its commit: a tag can be moved to other code by whoever owns the action. */
    private static final Pattern PINNED =
            Pattern.compile("- uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");

    @Test
    void eachKeepsToTheSchemaOfWorkflows() throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                Files.readString(
                                        Path.of("src/test/resources/github/github-workflow.json")));
        for (Path file : workflows()) {
            assertEquals(
                    List.of(),
                    schema.validate(json(Files.readString(file)), InputFormat.JSON),
                    file::toString);
        }
        String spoiled = Files.readString(WORKFLOWS.resolve("check.yml")).replace("runs-on", "on");
        assertFalse(
                schema.validate(json(spoiled), InputFormat.JSON).isEmpty(),
                "it does find what is wrong");
    }

    @Test
    void everyActionIsNamedByItsCommit() throws IOException {
        for (Path file : workflows()) {
            for (String line : Files.readAllLines(file)) {
                boolean action = line.contains("uses:") && !line.contains("uses: ./");
                assertTrue(
                        !action || PINNED.matcher(line.strip()).matches(),
                        () -> file + " names an action by something that can move: " + line);
            }
        }
    }

    /** A proposed change may be anybody's: it must never run with a right to write. */
    @Test
    void aProposedChangeRunsWithTheRightToReadAlone() throws IOException {
        String check = Files.readString(WORKFLOWS.resolve("check.yml"));
        assertFalse(check.contains("pull_request_target"));
        assertEquals(Set.of("contents: read"), rights("check.yml"));
        assertFalse(check.contains("secrets."));
    }

    /** Words of a change put into a command would be part of the command. */
    @Test
    void noCommandIsMadeOfWordsFromOutside() throws IOException {
        for (Path file : workflows()) {
            for (String line : Files.readAllLines(file)) {
                assertFalse(
                        line.strip().startsWith("run:") && line.contains("${{"),
                        () -> file + ": hand it in by env: " + line);
            }
        }
    }

    @Test
    void eachWritesNoMoreThanItsWorkNeeds() throws IOException {
        assertEquals(
                Set.of("contents: read", "pages: read", "pages: write", "id-token: write"),
                rights("publish.yml"));
        assertEquals(
                Set.of(
                        "contents: read",
                        "contents: write",
                        "issues: write",
                        "pages: write",
                        "id-token: write"),
                rights("nightly.yml"));
    }

    /** What may sign must run nothing that a library or a change could have altered. */
    @Test
    void whatSignsAReleaseRunsNoCodeOfTheRepository() throws IOException {
        String release = Files.readString(WORKFLOWS.resolve("release.yml"));
        int sign = release.indexOf("\n  sign:");
        assertFalse(release.substring(0, sign).contains("write"), "the build may only read");
        String signing = release.substring(sign);
        assertTrue(signing.contains("id-token: write"), signing);
        for (String code : List.of("actions/checkout", "mvn", ".ci/", ".sh", "java")) {
            assertFalse(signing.contains(code), code);
        }
        assertEquals(
                Set.of(
                        "contents: read",
                        "contents: write",
                        "id-token: write",
                        "attestations: write"),
                rights("release.yml"));
    }

    @Test
    void everyScriptThatIsNamedIsThereAndMayBeRun() throws IOException {
        Pattern script = Pattern.compile("\\.github/scripts/[a-z-]+\\.sh");
        Set<String> named = new TreeSet<>();
        for (Path file : workflows()) {
            script.matcher(Files.readString(file)).results().forEach(at -> named.add(at.group()));
        }
        try (Stream<Path> scripts = Files.list(Path.of(".github/scripts"))) {
            Set<String> there = new TreeSet<>();
            scripts.filter(Files::isExecutable)
                    .forEach(path -> there.add(path.toString().replace('\\', '/')));
            assertEquals(there, named);
        }
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList();
        }
    }

    private static String json(String yaml) {
        return JsonMapper.shared().writeValueAsString(read(yaml));
    }

    private static Object read(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    private static Set<String> rights(String name) throws IOException {
        Set<String> rights = new TreeSet<>();
        collect(read(Files.readString(WORKFLOWS.resolve(name))), rights);
        return rights;
    }

    private static void collect(Object node, Set<String> rights) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("permissions") instanceof Map<?, ?> permissions) {
                permissions.forEach((what, right) -> rights.add(what + ": " + right));
            }
            map.values().forEach(value -> collect(value, rights));
        }
    }
}
