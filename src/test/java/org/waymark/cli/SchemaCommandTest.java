package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.load.Schemas;

class SchemaCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void oneIsPrintedAllAreListedAndAStrangerIsExplained() {
        assertEquals(0, run("schema", "option"));
        String option = Schemas.named("option").orElseThrow().text();
        assertEquals(option, out.toString(StandardCharsets.UTF_8));
        out.reset();
        assertEquals(0, run("schema"));
        String list = out.toString(StandardCharsets.UTF_8);
        assertEquals(Schemas.all().size(), list.lines().count(), list);
        assertEquals(2, run("schema", "optoin"));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("there is no schema \"optoin\"; the schemas are hub, "), said);
    }

    @Test
    void allAreWrittenIntoAFolder(@TempDir Path folder) throws IOException {
        assertEquals(0, run("schema", "--output", folder.resolve("schemas").toString()));
        for (Schemas.FileSchema schema : Schemas.all()) {
            Path file = folder.resolve("schemas").resolve(schema.fileName());
            assertEquals(schema.text(), Files.readString(file));
        }
    }
}
