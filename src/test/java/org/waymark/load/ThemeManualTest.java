package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.load.Node.MapNode;
import org.waymark.problem.ProblemLog;

/**
 * The handbook's tables of the theme's keys are made from what reads them, so a new key cannot be
 * forgotten. Run with {@code -Dwaymark.rewrite=true} to write them anew.
 */
class ThemeManualTest {

    private static final Path PAGE = Path.of("site/markdown/print.md");
    private static final String START = "-Dwaymark.rewrite=true -->\n\n";

    @Test
    void theHandbookExplainsEveryKeyOfTheTheme() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        assertTrue(start > START.length(), "print.md has lost the mark before its tables of keys");
        String tables = ThemeManual.of(theme());
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(PAGE, page.substring(0, start) + tables);
        }
        assertEquals(
                tables,
                Files.readString(PAGE).substring(start),
                "print.md does not say what the theme has: run ThemeManualTest with"
                        + " -Dwaymark.rewrite=true");
    }

    private static MapNode theme() throws IOException {
        Path theme = Path.of("templates/print/theme.json");
        TextFile file = new TextFile(theme.toString(), Files.readString(theme));
        return (MapNode) JsonReader.read(file, new ProblemLog()).orElseThrow();
    }

    /** A description that says nothing helps nobody. */
    @Test
    void everyKeyIsDescribedAndHasAnExample() throws IOException {
        String tables = ThemeManual.of(theme());

        tables.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(
                        line ->
                                assertTrue(
                                        line.matches("\\| `\\w+` \\| .{8,} \\| .+ \\|.*\\|"),
                                        line));
        assertTrue(tables.contains("| `margin_top` | the margin at the head, in points |"));
        assertTrue(tables.contains("| a number from 0 to 1000 | `72` |"));
    }
}
