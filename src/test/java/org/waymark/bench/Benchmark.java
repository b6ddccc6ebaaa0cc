package org.waymark.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what Waymark costs beside other tools, as ratios of whole runs in turn. */
public final class Benchmark {

    private final Settings settings;
    private final PrintStream out;

    private Benchmark(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** A row's name with what measures it. */
    @FunctionalInterface
    private interface Row {
        List<Result> measure() throws IOException, InterruptedException;
    }

    /** Measures what the arguments choose. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings;
        try {
            settings = Settings.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return;
        }
        new Benchmark(settings, out).run();
    }

    private void run() throws IOException, InterruptedException {
        Optional<String> hugo = Installed.version(List.of(settings.hugo(), "version"));
        out.println("Waymark " + Installed.commit() + ": " + command());
        out.println("Hugo: " + hugo.orElse("missing; its rows have no ratio"));
        out.println("Machine: " + Installed.machine());
        if (!Installed.has(Launch.TIME.toString())) {
            out.println("GNU time is missing (Debian: apt install time): no CPU, no memory.");
        }
        try {
            measure(hugo.isPresent());
        } finally {
            Tree.remove(settings.aside());
        }
    }

    private void measure(boolean hugo) throws IOException, InterruptedException {
        if (settings.growth()) {
            new Growth(settings, new Turns(settings.runs(), out), hugo).write();
            return;
        }
        Table table = new Table(Result.HEADINGS);
        for (Map.Entry<String, Row> row : rows(hugo).entrySet()) {
            if (settings.wants(row.getKey())) {
                measured(row).forEach(result -> table.add(result.cells()));
            }
        }
        out.println();
        out.print(table.markdown());
    }

    /** A class path would fill the screen. */
    private String command() {
        String words = String.join(" ", settings.waymark());
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }

    private List<Result> measured(Map.Entry<String, Row> row) throws InterruptedException {
        try {
            return row.getValue().measure();
        } catch (IOException e) {
            out.println(row.getKey() + ": " + e.getMessage());
            return List.of(Result.missing(row.getKey(), "", "failed, see above"));
        }
    }

    private List<Result> served(int size, boolean hugo) throws IOException, InterruptedException {
        return hugo
                ? new PreviewRow(settings).measure(size)
                : List.of(Result.missing("served", "hugo server", "Hugo is missing"));
    }

    private Map<String, Row> rows(boolean hugo) {
        Turns turns = new Turns(settings.runs(), out);
        SiteRows sites = new SiteRows(settings, turns, hugo);
        PdfRows prints = new PdfRows(settings, turns, hugo);
        int small = settings.sizes().get(0);
        int middle = settings.sizes().get(1);
        int large = settings.sizes().get(2);
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("small", () -> sites.clean(small, 1.0, null));
        rows.put("middle", () -> sites.clean(middle, 0.3, 0.25));
        rows.put("large", () -> sites.large(large, middle));
        rows.put("unchanged", () -> sites.unchanged(middle));
        rows.put("edited", () -> sites.edited(middle));
        rows.put("served", () -> served(middle, hugo));
        rows.put("copied", () -> sites.copied(middle));
        rows.put("pdf", prints::briefings);
        rows.put("real", prints::real);
        rows.put("parts", new Parts(settings)::measure);
        return rows;
    }
}
