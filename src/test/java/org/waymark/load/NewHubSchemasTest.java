package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.edit.Answers;
import org.waymark.edit.HubWriter;
import org.waymark.edit.NewHub;
import org.waymark.edit.Refused;

/** A new hub's files are right in the eyes of an independent validator. */
class NewHubSchemasTest {

    private static final Answers ANSWERS =
            new Answers(
                    Map.of(
                            "name", List.of("A \"Hub\" – Nörd"),
                            "kind", List.of("hub"),
                            "description", List.of("Next steps."),
                            "area", List.of("North", "South"),
                            "address", List.of("http://hub.uk"),
                            "short_name", List.of("Next")));

    @TempDir Path folder;

    @Test
    void theyPassTheSchemas() throws IOException, Refused {
        Answers answers = NewHub.complete(ANSWERS);
        new HubWriter(folder).write(NewHub.plan(answers, LocalDate.of(2026, 11, 22)));
        Set<String> used = new TreeSet<>();
        for (Path file : files()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String schema = SchemaAgreement.schema(path).orElseThrow();
            SchemaJudge judge = SchemaJudge.of(path, Files.readString(file)).orElseThrow();
            assertEquals(Set.of(), judge.wrong(schema), path + judge.found());
            used.add(schema);
        }
        Set<String> expected =
                Set.of(
                        "changes",
                        "facts",
                        "glossary",
                        "guide",
                        "hub",
                        "links",
                        "npq",
                        "option",
                        "page",
                        "pathway",
                        "theme",
                        "theme-variant");
        assertEquals(new TreeSet<>(expected), used);
        assertEquals(List.of(), new Loader().load(folder).problems());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> content = Files.walk(folder.resolve("content"));
                Stream<Path> print = Files.list(folder.resolve("templates/print"))) {
            List<Path> files =
                    Stream.concat(content, print)
                            .filter(file -> file.toString().matches(".*\\.(md|json|yml)"))
                            .toList();
            assertTrue(files.size() > 25, files.toString());
            return files;
        }
    }
}
