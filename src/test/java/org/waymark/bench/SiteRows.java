package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows about web pages: clean builds, builds again, and the disk. */
final class SiteRows {

    private static final String OURS = "Waymark";
    private static final String HUGO = "Hugo";

    private final Settings settings;
    private final Turns turns;
    private final boolean hugo;

    /**
     * @param hugo whether Hugo is installed
     */
    SiteRows(Settings settings, Turns turns, boolean hugo) {
        this.settings = settings;
        this.turns = turns;
        this.hugo = hugo;
    }

    private record Aim(String peer, String figure, @Nullable Double reach, String note) {}

    /** Clean builds of the smallest size, and of the middle one with its memory. */
    List<Result> clean(int size, double wall, @Nullable Double memory)
            throws IOException, InterruptedException {
        Projects projects = Projects.of(settings, size);
        String work = number(size) + " documents, clean build";
        List<Contender> all = new ArrayList<>(List.of(cleanly(projects, Tool.WAYMARK, OURS)));
        if (hugo) {
            all.add(cleanly(projects, Tool.HUGO, HUGO));
        }
        Map<String, Cost> costs = turns.take(work, all);
        List<Result> results = new ArrayList<>();
        results.add(wall(work, costs, new Aim(HUGO, "wall s", wall, faults(projects))));
        results.add(cpu(work, costs));
        results.add(memory(work, costs, memory));
        return results;
    }

    /** Whether the largest size is built at all in 1 GiB, and how cost grew since the middle. */
    List<Result> large(int size, int before) throws IOException, InterruptedException {
        String work = number(size) + " documents in a heap of 1 GiB";
        Turns once = turns.once();
        Cost small = once.raw(work, bounded(before, "smaller"));
        Cost large = once.raw(work, bounded(size, OURS));
        double most = (double) size / before;
        String peer = "own build of " + number(before);
        return List.of(
                new Result(work, peer, "wall s", large.wall(), small.wall(), most, "growth"),
                new Result(work, peer, "MiB", large.memory(), small.memory(), most, "growth"));
    }

    private Contender bounded(int size, String name) throws IOException {
        Projects projects = Projects.of(settings, size);
        Launch launch = projects.build(Tool.WAYMARK).with("JAVA_TOOL_OPTIONS", "-Xmx1g");
        return new Contender(name, () -> projects.clean(Tool.WAYMARK), launch);
    }

    /** A build after which nothing changed, against a clean one. */
    List<Result> unchanged(int size) throws IOException, InterruptedException {
        Projects projects = Projects.of(settings, size);
        String work = number(size) + " documents, nothing changed";
        Contender.Step nothing = () -> {};
        Launch build = projects.build(Tool.WAYMARK);
        Map<String, Cost> costs =
                turns.take(
                        work,
                        List.of(
                                cleanly(projects, Tool.WAYMARK, "own clean build"),
                                new Contender(OURS, nothing, build)));
        Path site = projects.output(Tool.WAYMARK);
        Map<Path, Long> before = Tree.files(site);
        build.run();
        int written = Tree.written(before, site);
        Aim aim = new Aim("own clean build", "wall s", 0.6, written + " files written");
        return List.of(wall(work, costs, aim));
    }

    /** A build after one document was changed. */
    List<Result> edited(int size) throws IOException, InterruptedException {
        Projects projects = Projects.of(settings, size);
        String work = number(size) + " documents, one changed, build again";
        List<Contender> all = new ArrayList<>();
        for (Tool tool : hugo ? List.of(Tool.WAYMARK, Tool.HUGO) : List.of(Tool.WAYMARK)) {
            Contender.Step edit = () -> projects.edit(tool, String.valueOf(System.nanoTime()));
            String name = tool == Tool.WAYMARK ? OURS : HUGO;
            all.add(new Contender(name, edit, projects.build(tool)));
        }
        Map<String, Cost> costs = turns.take(work, all);
        return List.of(wall(work, costs, new Aim(HUGO, "wall s", 0.35, "")), cpu(work, costs));
    }

    /** What it costs to copy the finished site, against making it. */
    List<Result> copied(int size) throws IOException, InterruptedException {
        Projects projects = Projects.of(settings, size);
        String work = number(size) + " documents, clean build";
        Path from = projects.output(Tool.WAYMARK);
        Path to = settings.folder().resolve("copy");
        List<String> words = List.of("cp", "-r", from.toString(), to.toString());
        Map<String, Cost> costs =
                turns.take(
                        work,
                        List.of(
                                cleanly(projects, Tool.WAYMARK, OURS),
                                new Contender(
                                        "cp -r",
                                        () -> Tree.putAside(to, settings.aside()),
                                        new Launch(projects.of(Tool.WAYMARK), words))));
        Tree.remove(to);
        return List.of(wall(work, costs, new Aim("cp -r", "wall s", 3.0, "")));
    }

    private Contender cleanly(Projects projects, Tool tool, String name) {
        return new Contender(name, () -> projects.clean(tool), projects.build(tool));
    }

    private String faults(Projects projects) throws IOException {
        List<String> faults = new ArrayList<>(projects.faults(Tool.WAYMARK));
        if (hugo) {
            faults.addAll(projects.faults(Tool.HUGO));
        }
        return faults.isEmpty() ? "" : faults.size() + " faults: " + faults.get(0);
    }

    private static Result wall(String work, Map<String, Cost> costs, Aim aim) {
        return result(work, aim, ours(costs).wall(), theirs(costs, aim.peer()).wall());
    }

    private static Result cpu(String work, Map<String, Cost> costs) {
        Aim aim = new Aim(HUGO, "CPU s", null, "");
        return result(work, aim, ours(costs).cpu(), theirs(costs, HUGO).cpu());
    }

    private static Result memory(String work, Map<String, Cost> costs, @Nullable Double reach) {
        Aim aim = new Aim(HUGO, "MiB", reach, "");
        return result(work, aim, ours(costs).memory(), theirs(costs, HUGO).memory());
    }

    private static Result result(String work, Aim aim, double ours, double theirs) {
        String note = Double.isNaN(theirs) ? aim.peer + " is missing. " + aim.note : aim.note;
        return new Result(work, aim.peer, aim.figure, ours, theirs, aim.reach, note);
    }

    private static Cost ours(Map<String, Cost> costs) {
        return theirs(costs, OURS);
    }

    private static Cost theirs(Map<String, Cost> costs, String name) {
        return costs.getOrDefault(name, Cost.UNKNOWN);
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
