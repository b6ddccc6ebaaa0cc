package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows about PDFs, and about the real site with its PDFs. */
final class PdfRows {

    private static final Path ROOT = Path.of("").toAbsolutePath();

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
            try {
                results.addAll(beside(tool, work, count));
            } catch (IOException e) {
                String said = String.valueOf(e.getMessage()).strip();
                String end = said.substring(said.lastIndexOf('\n') + 1);
                results.add(Result.missing(work, tool.name(), "failed: " + end));
            }
        }
        return results;
    }

    private List<Result> beside(PdfTool tool, String work, int count)
            throws IOException, InterruptedException {
        Contender waymark = new Contender("Waymark", () -> {}, PdfTool.ours(count));
        Cost ours = turns.raw(work, waymark);
        Cost theirs = turns.raw(work, new Contender(tool.name(), () -> {}, tool.launch()));
        return List.of(cpu(work, tool, ours, theirs), memory(work, tool, ours, theirs));
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
        RealSite real = new RealSite(ROOT);
        List<Contender> all = new ArrayList<>();
        all.add(site("anew", "--no-memo"));
        all.add(site("kept", "--memo", settings.folder().resolve("real-memo").toString()));
        if (hugo) {
            all.add(realPages(real));
        }
        Path data = settings.folder().resolve("real-briefings");
        real.writeBriefings(data);
        PdfTool typst = PdfTool.typst(settings, data, real.briefings());
        if (typst.isThere()) {
            all.add(new Contender("Typst", () -> {}, typst.launch()));
        }
        Map<String, Cost> costs = turns.take("the real site", all);
        double pages = wall(costs, "Hugo");
        String note =
                "Hugo: the same %d pages as plain Markdown, in small templates, without PDFs, cards, data and checks"
                        .formatted(real.pages());
        String and = "; Typst: the same %d briefings, all as A4".formatted(real.briefings());
        String anew = "the real site, PDFs made anew";
        String kept = "the real site, PDFs kept";
        double both = pages + wall(costs, "Typst");
        return List.of(
                new Result(
                        anew, "Hugo + Typst", "wall s", wall(costs, "anew"), both, 1.5, note + and),
                new Result(kept, "Hugo", "wall s", wall(costs, "kept"), pages, 4.0, note));
    }

    private Contender realPages(RealSite real) throws IOException {
        Path folder = settings.folder().resolve("real-pages");
        String version = Installed.version(List.of(settings.hugo(), "version")).orElse("");
        real.writePages(folder, version);
        Launch build = new Launch(folder, List.of(settings.hugo(), "--quiet"));
        Contender.Step clean =
                () -> {
                    Tree.putAside(folder.resolve("public"), settings.aside());
                    Tree.putAside(folder.resolve("resources"), settings.aside());
                };
        return new Contender("Hugo", clean, build);
    }

    private Contender site(String name, String... memo) {
        Path output = settings.folder().resolve("real");
        List<String> words = new ArrayList<>(settings.waymark());
        words.addAll(List.of("build", ".", "--output", output.toString()));
        words.addAll(List.of(memo));
        Launch build = new Launch(ROOT, words);
        return new Contender(name, () -> Tree.putAside(output, settings.aside()), build);
    }

    /** Not a number for what is not installed, and then neither is a ratio with it. */
    private static double wall(Map<String, Cost> costs, String name) {
        return costs.getOrDefault(name, Cost.UNKNOWN).wall();
    }
}
