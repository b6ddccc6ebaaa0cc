package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How cost grows with the work, measured for a page of the handbook. */
final class Growth {

    static final String OURS = "Waymark";

    private static final int PATIENT = 10_000;

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
     * @param work what it was, as in "Documents to HTML"
     * @param of what was counted, as in "documents"
     * @param tools who took part, Waymark first
     * @param costs by number and by tool; who failed is not there
     */
    record Measured(
            String work, String of, List<String> tools, Map<Integer, Map<String, Cost>> costs) {}

    void write() throws IOException, InterruptedException {
        List<Measured> all = List.of(pages(), briefings());
        new SpeedPage(Path.of("site")).write(all, where());
    }

    private String where() throws IOException {
        String peer =
                Installed.version(List.of(settings.hugo(), "version"))
                        .map(version -> "; Hugo is " + version.split(" ", -1)[1])
                        .orElse("");
        return "commit " + Installed.commit() + " on " + Installed.machine() + peer;
    }

    static List<Integer> powers(int most) {
        List<Integer> powers = new ArrayList<>();
        for (int number = 10; number <= most; number *= 10) {
            powers.add(number);
        }
        return powers;
    }

    private Measured pages() throws IOException, InterruptedException {
        Map<Integer, Map<String, Cost>> costs = new LinkedHashMap<>();
        int most = settings.sizes().stream().mapToInt(Integer::intValue).max().orElse(10);
        for (int number : powers(most)) {
            Projects projects = Projects.of(settings, number);
            List<Contender> all = new ArrayList<>();
            for (Tool tool : hugo ? List.of(Tool.values()) : List.of(Tool.WAYMARK)) {
                String name = tool == Tool.WAYMARK ? OURS : "Hugo";
                all.add(new Contender(name, () -> projects.clean(tool), projects.build(tool)));
            }
            Turns some = number > PATIENT ? turns.once() : turns;
            costs.put(number, some.takeWhoCan(number + " documents", all));
        }
        List<String> tools = hugo ? List.of(OURS, "Hugo") : List.of(OURS);
        return new Measured("Documents to HTML", "documents", tools, costs);
    }

    private Measured briefings() throws IOException, InterruptedException {
        Map<Integer, Map<String, Cost>> costs = new LinkedHashMap<>();
        List<Integer> numbers = powers(settings.briefings());
        Path data = settings.folder().resolve("briefings");
        Briefings.write(data, numbers.get(numbers.size() - 1));
        boolean typst = PdfTool.typst(settings, data, 1).isThere();
        for (int number : numbers) {
            List<Contender> all = new ArrayList<>();
            all.add(new Contender(OURS, () -> {}, PdfTool.ours(number)));
            if (typst) {
                Launch loop = PdfTool.typst(settings, data, number).launch();
                all.add(new Contender("Typst", () -> {}, loop));
            }
            costs.put(number, turns.takeWhoCan(number + " briefings", all));
        }
        List<String> tools = typst ? List.of(OURS, "Typst") : List.of(OURS);
        return new Measured("Briefings of six pages to PDF", "briefings", tools, costs);
    }

    /** A figure in a table: as many digits as it can be trusted with. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(
                Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
