package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.SiteBuild;

/**
 * The example hub of the handbook's page of keys and blocks. Editors copy from it, so it must build
 * as it stands there, and nothing that may be written must be missing.
 */
final class HandbookExamplesTest {

    private static final Path PAGE = Path.of("site/markdown/keys.md");

    /** A fenced block that names its file: {@code ```json content/hub.json}. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```[a-z]+ (content/\\S+)\\n(.*?)^```$");

    private static final Pattern KEY =
            Pattern.compile("^(?:\\S+\\.)?([a-z_]+) (required|optional) ");

    @TempDir private Path folder;
    private Map<String, String> examples = Map.of();

    @BeforeEach
    void readTheHandbook() throws IOException {
        examples = new TreeMap<>();
        EXAMPLE.matcher(Files.readString(PAGE))
                .results()
                .forEach(example -> examples.put(example.group(1), example.group(2)));
    }

    @Test
    void theExamplesAreAHubThatBuilds() throws IOException {
        TestProject project = TestProject.empty(folder);
        for (Map.Entry<String, String> example : examples.entrySet()) {
            project.write(example.getKey(), example.getValue());
        }
        String editor = "target/visual-editor/node_modules/@sveltia/cms/";
        project.write(editor + "npm/index.js", "export const init = () => {};\n");
        project.write(editor + "LICENSE.txt", "MIT License\n");
        BuildSettings settings =
                new BuildSettings(
                        project.root(),
                        project.output(),
                        TestProject.TODAY,
                        2,
                        Set.of(),
                        Printing.plain());
        BuildReport report = new SiteBuild(settings, stage -> {}).run();
        assertEquals(
                List.of("content/hub.json address-placeholder"),
                report.problems().problems().stream()
                        .map(problem -> problem.position().file() + " " + problem.code())
                        .toList(),
                () -> "Riverside is no real place; else all is well: " + report.problems());
        assertEquals(2, report.briefings() / 4, "one for its NPQ and a general one, in 4 formats");
    }

    /** The tables of keys are those that the reader of each kind of file is tested with. */
    @Test
    void everyKeyOccurs() throws IOException {
        for (Path table : tables()) {
            List<String> lines = Files.readAllLines(table);
            String file = lines.get(0).split(" ", 2)[0];
            if (file.startsWith("content/")) {
                String text = kin(file);
                for (String line : lines.subList(1, lines.indexOf("==="))) {
                    var key = KEY.matcher(line);
                    assertTrue(key.find(), line);
                    assertTrue(
                            Pattern.compile("\\b" + key.group(1) + "\"?:").matcher(text).find(),
                            () -> PAGE + " has no example of " + key.group(1) + " in " + file);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: for ",
                "::: only web",
                "::: only print",
                "::: details ",
                "::: worksheet ",
                "> [!NOTE]",
                "> [!TIP]",
                "> [!IMPORTANT]",
                "> [!WARNING]",
                "> [!CAUTION]",
                "](link:",
                "](fact:",
                "](option:",
                "](npq:",
                "](page:",
                "](term:",
                "](lang:",
                "](images/",
                "| --- |",
                "(4 lines)",
                "(one line)",
                "(date)",
                "(choose: ",
                "(choose an option)",
                "- [ ] "
            })
    void everyBlockAndReferenceOccurs(String written) {
        assertTrue(
                examples.entrySet().stream()
                        .filter(example -> example.getKey().endsWith(".md"))
                        .anyMatch(example -> example.getValue().contains(written)),
                () -> PAGE + " has no example of " + written);
    }

    /** All examples of the kind of a file: those in its folder, or that very file. */
    private String kin(String file) {
        boolean own = file.indexOf('/', "content/".length()) < 0;
        String place = own ? file : file.substring(0, file.lastIndexOf('/') + 1);
        StringBuilder text = new StringBuilder();
        examples.forEach(
                (path, example) -> {
                    if (path.startsWith(place)) {
                        text.append(example);
                    }
                });
        return text.toString();
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/keys"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
