package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed and drawn of what was measured. */
class FiguresTest {

    private static final Path GOLDEN = Path.of("src/test/resources/bench/golden");

    private static Cost cost(double wall) {
        return new Cost(wall, wall * 2, wall * 10, "");
    }

    @Test
    void theTableSaysWhatIsMetAndWhatIsNot() throws IOException {
        Table table = new Table(Result.HEADINGS);
        table.add(new Result("10 documents", "Hugo", "wall s", 0.5, 1.0, 0.5, "").cells());
        table.add(new Result("10 documents", "Hugo", "MiB", 216.4, 110.2, 0.5, "").cells());
        table.add(new Result("10 documents", "Hugo", "CPU s", 12.34, 1.5, null, "").cells());
        table.add(Result.missing("10 briefings", "Typst", "not installed").cells());
        golden("table.md", table.markdown());
    }

    @Test
    void thePlotIsTheSameEachTime() throws IOException {
        Plot.Line one =
                new Plot.Line(
                        "Waymark", List.of(new Plot.Point(10, 0.4), new Plot.Point(1_000, 1.5)));
        Plot.Line other =
                new Plot.Line("Hugo", List.of(new Plot.Point(10, 0.07), new Plot.Point(1_000, 1)));
        golden("plot.svg", new Plot("Time", "documents", "seconds", List.of(one, other)).svg());
    }

    @Test
    void aMedianIsThatOfEachFigureByItself() {
        List<Cost> costs =
                List.of(new Cost(3, 1, 20, ""), new Cost(1, 2, 30, ""), new Cost(2, 9, 10, ""));
        assertEquals(new Cost(2, 2, 20, ""), Cost.median(costs));
        assertEquals(2.5, Cost.median(List.of(cost(2), cost(3)), Cost::wall));
    }

    @Test
    void whatTimeSaysIsRead() {
        Cost cost = Cost.of(1.5, "Command exited\n0.50 0.25 2048\n", "words");
        assertEquals(new Cost(1.5, 0.75, 2, "words"), cost);
        assertTrue(Double.isNaN(Cost.of(1.5, "", "").memory()));
    }

    @Test
    void aRatioThatIsNotKnownMeetsNothing() {
        assertEquals("not measured", Result.missing("a", "b", "c").met());
        assertEquals("not measured", new Result("a", "b", "s", 1, Double.NaN, 9.0, "").met());
    }

    @Test
    void whatJmhPrintsIsRead() {
        String said =
                """
                # Run complete. Total time: 00:01:00

                Benchmark                                  Mode  Cnt       Score   Error   Units
                Parts.readDocument                         avgt    5     412.250 ± 8.112   us/op
                Parts.readDocument:gc.alloc.rate           avgt    5     912.250 ± 8.112  MB/sec
                Parts.readDocument:gc.alloc.rate.norm      avgt    5  123456.000 ± 0.001    B/op
                Parts.readDocument:gc.count                avgt    5      20.000          counts
                """;
        assertEquals(
                List.of(
                        new Result(
                                "part: readDocument",
                                "",
                                "µs",
                                412.25,
                                Double.NaN,
                                null,
                                "JMH, warm"),
                        new Result(
                                "part: readDocument",
                                "",
                                "bytes",
                                123456,
                                Double.NaN,
                                null,
                                "JMH, warm")),
                Parts.results(said));
        assertEquals("", Parts.results(said).get(0).met());
    }

    @Test
    void anArgumentThatNobodyKnowsIsNamed() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Settings.of(List.of("--speed")));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("what is --speed?"));
        Settings settings = Settings.of(List.of("--rows", "small,pdf", "--sizes", "1,2,3"));
        assertTrue(settings.wants("pdf") && !settings.wants("large"));
        assertEquals(List.of(1, 2, 3), settings.sizes());
    }

    @Test
    void writtenFilesAreCountedByTheirTime(@TempDir Path folder) throws IOException {
        Tree tree = new Tree(folder);
        for (String name : List.of("a.txt", "in/b.txt", "in/c.txt")) {
            tree.write(name, name);
            Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(1_000_000));
        }
        Map<Path, Long> before = Tree.files(folder);
        assertEquals(0, Tree.written(before, folder));
        tree.write("in/b.txt", "again");
        tree.write("d.txt", "new");
        assertEquals(2, Tree.written(before, folder));
        Tree.remove(folder.resolve("in"));
        assertEquals(2, Tree.files(folder).size());
    }

    private static void golden(String name, String text) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
