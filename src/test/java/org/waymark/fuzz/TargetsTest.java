package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No fuzz test is forgotten: not its inputs, and not in the nightly workflow. */
class TargetsTest {

    private static final String ENDING = "FuzzTest.java";

    private static List<String> targets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/waymark/fuzz"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachIsTriedEveryNight() throws IOException {
        String nightly = Files.readString(Path.of(".github/workflows/nightly.yml"));
        assertTrue(nightly.contains("target: [" + String.join(", ", targets()) + "]"));
    }

    @Test
    void eachHasInputsAndAllThatWasFoundHasAName() throws IOException {
        Path inputs = Path.of("src/test/resources/org/waymark/fuzz");
        for (String target : targets()) {
            try (Stream<Path> files = Files.walk(inputs.resolve(target + "FuzzTestInputs"))) {
                List<String> names =
                        files.filter(Files::isRegularFile)
                                .map(file -> file.getFileName().toString())
                                .toList();
                assertFalse(names.isEmpty(), target);
                assertEquals(List.of(), names.stream().filter(TargetsTest::isRaw).toList());
            }
        }
    }

    /** As Jazzer names what it finds: it was not yet mended, nor given the name of its mistake. */
    private static boolean isRaw(String name) {
        return name.matches("(crash|timeout|oom)-[0-9a-f]{40}");
    }
}
