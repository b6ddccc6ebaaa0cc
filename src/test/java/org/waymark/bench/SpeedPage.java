package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waymark.bench.Growth.Measured;
import org.waymark.bench.Plot.Line;
import org.waymark.bench.Plot.Point;

/** The page of the handbook about what builds cost, its plots, and its place in the menu. */
final class SpeedPage {

    private static final String BEFORE = "href=\"verifying.html\" />\n";
    private static final String ITEM =
            "      <item name=\"What a build costs\" href=\"speed.html\" />\n";

    private final Path site;

    /**
     * @param site the folder of the handbook's sources
     */
    SpeedPage(Path site) {
        this.site = site;
    }

    /**
     * A kind of figure.
     *
     * @param unit stands in the heading
     */
    private record Figure(String unit, ToDoubleFunction<Cost> of) {}

    private static final List<Figure> FIGURES =
            List.of(
                    new Figure("s", Cost::wall),
                    new Figure("CPU s", Cost::cpu),
                    new Figure("MiB", Cost::memory));

    /** Writes all of it. */
    void write(List<Measured> all, String where) throws IOException {
        for (Measured one : all) {
            Files.writeString(site.resolve("pictures").resolve(picture(one)), plot(one));
        }
        Files.writeString(site.resolve("markdown/speed.md"), text(all, where));
        Path menu = site.resolve("site.xml");
        String items = Files.readString(menu);
        if (!items.contains(ITEM)) {
            Files.writeString(menu, items.replace(BEFORE, BEFORE + ITEM));
        }
    }

    private static String picture(Measured measured) {
        return "speed-" + measured.of() + ".svg";
    }

    static String text(List<Measured> all, String where) {
        StringBuilder page = new StringBuilder("# What a build costs\n\n");
        page.append("Measured with ").append(where).append(".\n");
        page.append("Each figure is the median of whole processes that start cold, in turn; ");
        page.append("above 10,000 documents it is one run.\n");
        page.append("A ratio below 1 says that Waymark took less. ");
        page.append("The benchmark in the README writes this page with `--growth`:\n");
        page.append("edit nothing here.\n");
        for (Measured one : all) {
            page.append("\n## ").append(one.work()).append("\n\n").append(table(one)).append('\n');
            page.append("![").append(one.work()).append(", seconds; the table has the numbers]");
            page.append("(pictures/").append(picture(one)).append(")\n");
        }
        return page.toString();
    }

    private static String table(Measured measured) {
        List<String> headings = new ArrayList<>(List.of(measured.of()));
        for (Figure figure : FIGURES) {
            measured.tools().forEach(tool -> headings.add(tool + " " + figure.unit));
            if (measured.tools().size() == 2) {
                headings.add("ratio");
            }
        }
        Table table = new Table(headings);
        measured.costs()
                .forEach((number, costs) -> table.add(cells(number, measured.tools(), costs)));
        return table.markdown();
    }

    private static List<String> cells(int number, List<String> tools, Map<String, Cost> costs) {
        List<String> cells = new ArrayList<>(List.of(String.format(Locale.ROOT, "%,d", number)));
        for (Figure figure : FIGURES) {
            List<Double> values = new ArrayList<>();
            for (String tool : tools) {
                double value = figure.of.applyAsDouble(costs.getOrDefault(tool, Cost.UNKNOWN));
                values.add(value);
                cells.add(costs.containsKey(tool) ? Growth.number(value) : "failed");
            }
            if (tools.size() == 2) {
                cells.add(Growth.number(values.get(0) / values.get(1)));
            }
        }
        return cells;
    }

    static String plot(Measured measured) {
        List<Line> lines = new ArrayList<>();
        for (String tool : measured.tools()) {
            List<Point> points = new ArrayList<>();
            measured.costs()
                    .forEach(
                            (number, costs) -> {
                                Cost cost = costs.get(tool);
                                if (cost != null) {
                                    points.add(new Point(number, cost.wall()));
                                }
                            });
            if (!points.isEmpty()) {
                lines.add(new Line(tool, points));
            }
        }
        return new Plot(measured.work(), measured.of(), "seconds", lines).svg();
    }
}
