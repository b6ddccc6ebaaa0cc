package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.bench.Plot.Line;
import org.waymark.bench.Plot.Point;

/** How cost grows with the work, as a page of the handbook with its plots. */
final class Growth {

    private static final Path PAGE = Path.of("site/markdown/speed.md");
    private static final Path PICTURES = Path.of("site/pictures");
    private static final List<String> HEADINGS =
            List.of("number", "tool", "seconds", "seconds of CPU", "MiB");

    private final Settings settings;
    private final Turns turns;
    private final boolean hugo;

    Growth(Settings settings, Turns turns, boolean hugo) {
        this.settings = settings;
        this.turns = turns;
        this.hugo = hugo;
    }

    /**
     * What was measured of one kind of work.
     *
     * @param costs by tool and by number
     */
    record Measured(String work, Map<String, Map<Integer, Cost>> costs) {}

    void write() throws IOException, InterruptedException {
        Measured pages = pages();
        Measured briefings = briefings();
        Files.writeString(PICTURES.resolve("speed-pages.svg"), plot(pages, "documents"));
        Files.writeString(PICTURES.resolve("speed-briefings.svg"), plot(briefings, "briefings"));
        Files.writeString(PAGE, page(List.of(pages, briefings), where()));
    }

    private static String where() throws IOException {
        return "commit " + Installed.commit() + " on " + Installed.machine();
    }

    private static List<Integer> powers(int most) {
        List<Integer> powers = new ArrayList<>();
        for (int number = 10; number <= most; number *= 10) {
            powers.add(number);
        }
        return powers;
    }

    private Measured pages() throws IOException, InterruptedException {
        Map<String, Map<Integer, Cost>> costs = new LinkedHashMap<>();
        int most = settings.sizes().stream().mapToInt(Integer::intValue).max().orElse(10);
        for (int number : powers(most)) {
            Projects projects = Projects.of(settings, number);
            List<Contender> all = new ArrayList<>();
            for (Tool tool : hugo ? List.of(Tool.values()) : List.of(Tool.WAYMARK)) {
                String name = tool == Tool.WAYMARK ? "Waymark" : "Hugo";
                all.add(new Contender(name, () -> projects.clean(tool), projects.build(tool)));
            }
            Turns some = number > 10_000 ? turns.once() : turns;
            some.take(number + " documents", all)
                    .forEach((name, cost) -> put(costs, name, number, cost));
        }
        return new Measured("Documents to HTML, everything anew", costs);
    }

    private Measured briefings() throws IOException, InterruptedException {
        Map<String, Map<Integer, Cost>> costs = new LinkedHashMap<>();
        for (int number : powers(settings.briefings())) {
            Contender ours = new Contender("Waymark", () -> {}, PdfTool.ours(number));
            turns.take(number + " briefings", List.of(ours))
                    .forEach((name, cost) -> put(costs, name, number, cost));
        }
        return new Measured("Briefings of six pages to PDF, everything anew", costs);
    }

    private static void put(
            Map<String, Map<Integer, Cost>> costs, String name, int number, Cost cost) {
        costs.computeIfAbsent(name, tool -> new LinkedHashMap<>()).put(number, cost);
    }

    /** The page. */
    static String page(List<Measured> all, String where) {
        StringBuilder page = new StringBuilder("# What a build costs\n\n");
        page.append("Measured with ").append(where).append(", by the benchmark in the README:\n");
        page.append("each figure is the median of whole processes that start cold.\n");
        page.append("This page is written by that program (`--growth`); edit nothing here.\n");
        List<String> pictures = List.of("speed-pages.svg", "speed-briefings.svg");
        for (int i = 0; i < all.size(); i++) {
            Measured one = all.get(i);
            page.append("\n## ").append(one.work).append("\n\n").append(table(one)).append('\n');
            page.append("![").append(one.work).append("; the table has the numbers](pictures/");
            page.append(pictures.get(i)).append(")\n");
        }
        return page.toString();
    }

    private static String table(Measured measured) {
        Table table = new Table(HEADINGS);
        measured.costs.forEach(
                (tool, byNumber) ->
                        byNumber.forEach((number, cost) -> table.add(cells(tool, number, cost))));
        return table.markdown();
    }

    private static List<String> cells(String tool, int number, Cost cost) {
        return List.of(
                String.format(Locale.ROOT, "%,d", number),
                tool,
                String.format(Locale.ROOT, "%.2f", cost.wall()),
                String.format(Locale.ROOT, "%.2f", cost.cpu()),
                String.format(Locale.ROOT, "%.0f", cost.memory()));
    }

    private static String plot(Measured measured, String across) {
        List<Line> lines = new ArrayList<>();
        measured.costs.forEach(
                (tool, byNumber) -> {
                    List<Point> points = new ArrayList<>();
                    byNumber.forEach((number, cost) -> points.add(new Point(number, cost.wall())));
                    lines.add(new Line(tool, points));
                });
        return new Plot(measured.work, across, "seconds", lines).svg();
    }
}
