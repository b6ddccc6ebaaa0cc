package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.bench.Growth.Measured;

/** The page of the handbook, from made-up figures. */
class GrowthTest {

    private static final Path GOLDEN = Path.of("src/test/resources/bench/golden");

    private final Measured pages = pages();

    private static Cost cost(double wall) {
        return new Cost(wall, wall * 2, wall * 100, "");
    }

    private static Measured pages() {
        Map<Integer, Map<String, Cost>> costs = new LinkedHashMap<>();
        costs.put(10, Map.of("Waymark", cost(0.5), "Hugo", cost(0.1)));
        costs.put(1_000, Map.of("Waymark", cost(1.5), "Hugo", cost(1)));
        costs.put(10_000, Map.of("Waymark", cost(12.34)));
        return new Measured("Documents to HTML", "documents", List.of("Waymark", "Hugo"), costs);
    }

    @Test
    void thePageHasEveryFigureAndSaysWhatFailed() throws IOException {
        golden("page.md", SpeedPage.text(List.of(pages), "commit abc on a machine"));
    }

    @Test
    void aToolAloneHasNoRatio() {
        Measured alone =
                new Measured(
                        "Briefings",
                        "briefings",
                        List.of("Waymark"),
                        Map.of(10, Map.of("Waymark", Cost.wall(2))));
        String page = SpeedPage.text(List.of(alone), "commit abc on a machine");
        assertTrue(page.contains("| 10        | 2.00      | –             | –           |"), page);
    }

    @Test
    void thePlotLeavesOutWhatFailed() {
        String plot = SpeedPage.plot(pages);
        assertEquals(3, plot.split("#3b7dd8\"/>", -1).length - 1, plot);
        assertEquals(2, plot.split("#c25a1c\"/>", -1).length - 1, plot);
    }

    @Test
    void thePageIsInTheMenuOnce(@TempDir Path site) throws IOException {
        for (String folder : List.of("markdown", "pictures")) {
            Files.createDirectories(site.resolve(folder));
        }
        String menu = Files.readString(Path.of("site/site.xml"));
        String item = "      <item name=\"What a build costs\" href=\"speed.html\" />\n";
        Files.writeString(site.resolve("site.xml"), menu.replace(item, ""));
        new SpeedPage(site).write(List.of(pages), "commit abc on a machine");
        new SpeedPage(site).write(List.of(pages), "commit def on a machine");
        String now = Files.readString(site.resolve("site.xml"));
        assertEquals(2, now.split(item, -1).length, now);
        String page = Files.readString(site.resolve("markdown/speed.md"));
        assertTrue(page.contains("commit def on a machine"), page);
        assertTrue(Files.exists(site.resolve("pictures/speed-documents.svg")));
    }

    @Test
    void thePageOfThisHandbookIsInItsMenu() throws IOException {
        boolean there = Files.exists(Path.of("site/markdown/speed.md"));
        String menu = Files.readString(Path.of("site/site.xml"));
        assertEquals(there, menu.contains("href=\"speed.html\""));
    }

    @Test
    void whoFailsTakesNoFurtherPart(@TempDir Path folder) throws Exception {
        Path runs = folder.resolve("runs");
        Turns turns =
                new Turns(
                        2,
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Contender well = new Contender("well", () -> {}, java(folder, "--version"));
        Contender ill =
                new Contender(
                        "ill",
                        () -> Files.writeString(runs, Files.exists(runs) ? "again" : "once"),
                        java(folder, "--no-such-option"));
        Map<String, Cost> costs = turns.takeWhoCan("work", List.of(ill, well));
        assertTrue(costs.containsKey("well"));
        assertFalse(costs.containsKey("ill"));
        assertEquals("once", Files.readString(runs));
    }

    private static Launch java(Path folder, String option) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Launch(folder, List.of(java, option));
    }

    @Test
    void sizesArePowersOfTen() {
        assertEquals(List.of(10, 100, 1_000), Growth.powers(1_000));
        assertEquals(List.of(10, 100, 1_000, 10_000, 100_000), Growth.powers(100_000));
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
