package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows about PDFs, and about the real site with its PDFs. */
final class PdfRows {

    /** About as many pages and just as many briefings as the real site has. */
    private static final int PAGES = 60;

    private static final int BRIEFINGS = 24;

    private final Settings settings;
    private final Turns turns;
    private final boolean hugo;

    PdfRows(Settings settings, Turns turns, boolean hugo) {
        this.settings = settings;
        this.turns = turns;
        this.hugo = hugo;
    }

    /** The same briefings by all tools that are there; a loop is its own warm-up. */
    List<Result> briefings() throws IOException, InterruptedException {
        int count = settings.briefings();
        String work = count + " briefings to PDF";
        Path data = settings.folder().resolve("briefings");
        Briefings.write(data, count);
        List<Result> results = new ArrayList<>();
        for (PdfTool tool : PdfTool.all(settings, data, count)) {
            if (!tool.isThere()) {
                results.add(Result.missing(work, tool.name(), "not installed"));
                continue;
            }
            Contender waymark = new Contender("Waymark", () -> {}, PdfTool.ours(count));
            Cost ours = turns.raw(work, waymark);
            Cost theirs = turns.raw(work, new Contender(tool.name(), () -> {}, tool.launch()));
            results.add(cpu(work, tool, ours, theirs));
            results.add(memory(work, tool, ours, theirs));
        }
        return results;
    }

    private static Result cpu(String work, PdfTool tool, Cost ours, Cost theirs) {
        double mine = PdfTool.spent(ours);
        double its = PdfTool.spent(theirs);
        return new Result(work, tool.name(), "CPU ms", mine, its, tool.cpu(), "for one, warm");
    }

    private static Result memory(String work, PdfTool tool, Cost ours, Cost theirs) {
        double mine = ours.memory();
        String note = "the largest process";
        return new Result(work, tool.name(), "MiB", mine, theirs.memory(), tool.memory(), note);
    }

    /** The site in this repository: all PDFs made anew, and all kept from the time before. */
    List<Result> real() throws IOException, InterruptedException {
        Path data = settings.folder().resolve("real-briefings");
        Briefings.write(data, BRIEFINGS);
        PdfTool typst = PdfTool.typst(settings, data, BRIEFINGS);
        List<Contender> all = new ArrayList<>();
        all.add(site("anew", "--no-memo"));
        all.add(site("kept", "--memo", settings.folder().resolve("real-memo").toString()));
        if (hugo) {
            Projects projects = Projects.of(settings, PAGES);
            Contender.Step clean = () -> projects.clean(Tool.HUGO);
            all.add(new Contender("Hugo", clean, projects.build(Tool.HUGO)));
        }
        if (typst.isThere()) {
            all.add(new Contender("Typst", () -> {}, typst.launch()));
        }
        Map<String, Cost> costs = turns.take("the real site", all);
        double pages = wall(costs, "Hugo");
        String note = "Hugo: " + PAGES + " documents; Typst: " + BRIEFINGS + " briefings";
        String anew = "the real site, PDFs made anew";
        String kept = "the real site, PDFs kept";
        double both = pages + wall(costs, "Typst");
        return List.of(
                new Result(anew, "Hugo + Typst", "wall s", wall(costs, "anew"), both, 1.5, note),
                new Result(kept, "Hugo", "wall s", wall(costs, "kept"), pages, 4.0, note));
    }

    private Contender site(String name, String... memo) {
        Path output = settings.folder().resolve("real");
        List<String> words = new ArrayList<>(settings.waymark());
        words.addAll(List.of("build", ".", "--output", output.toString()));
        words.addAll(List.of(memo));
        Launch build = new Launch(Path.of("").toAbsolutePath(), words);
        return new Contender(name, () -> Tree.remove(output), build);
    }

    /** Not a number for what is not installed, and then neither is a ratio with it. */
    private static double wall(Map<String, Cost> costs, String name) {
        return costs.getOrDefault(name, Cost.UNKNOWN).wall();
    }
}
