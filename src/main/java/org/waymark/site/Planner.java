package org.waymark.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Consultation;
import org.waymark.content.Guide;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.PortableName;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Decides which outputs the site has and where each stands. */
public final class Planner {

    /** The diagram is drawn for this many options; fewer are no choice, more cannot be read. */
    private static final int FEWEST_OPTIONS = 2;

    private static final int MOST_OPTIONS = 12;

    /** Where the feed of all changes stands. */
    public static final OutputPath FEED = new OutputPath("feed.xml");

    /**
     * The outputs of a site.
     *
     * @param assets files to publish as they are, besides the hub's pictures
     */
    public Checked<SitePlan> plan(Site site, List<AssetFile> assets) {
        return plan(site, assets, List.of());
    }

    /**
     * The same with the visual editor.
     *
     * @param editor the files that the editor loads; none for a site without it
     */
    public Checked<SitePlan> plan(Site site, List<AssetFile> assets, List<AssetFile> editor) {
        ProblemLog log = new ProblemLog();
        checkOptions(site, log);
        checkHome(site, log);
        checkPlan(site, log);
        List<Placed> placed = new ArrayList<>();
        new PagePlan(site).addTo(placed);
        site.hub().images().forEach(image -> placed.add(asset(image)));
        assets.forEach(file -> placed.add(asset(file)));
        new EditorPlan(site).addTo(placed, editor);
        new PicturePlan(site).addTo(placed);
        log.addAll(new AliasPlan(site).addTo(placed));
        return log.with(new SitePlan(unique(placed, log)));
    }

    /** An output with the place in the content that asked for it. */
    record Placed(Output output, Position cause) {}

    private static Placed asset(AssetFile file) {
        Output.Asset asset = new Output.Asset(new OutputPath(file.path()), file);
        return new Placed(asset, Position.of(file.source()));
    }

    private static void checkOptions(Site site, ProblemLog log) {
        int count = site.hub().options().size();
        if (count < FEWEST_OPTIONS || count > MOST_OPTIONS) {
            log.add(
                    Code.OPTION_COUNT,
                    Position.of("content/options"),
                    "a briefing needs 2 to 12 options, and there "
                            + (count == 1 ? "is only 1" : "are " + count),
                    "add or remove files in content/options");
        }
    }

    private static void checkHome(Site site, ProblemLog log) {
        boolean home =
                site.hub().pages().stream().anyMatch(page -> page.layout() == Page.Layout.HOME);
        if (!home) {
            log.add(
                    Code.HOME_MISSING,
                    Position.of("content/pages"),
                    "no page has \"layout: home\"",
                    "add content/pages/index.md with \"layout: home\"");
        }
    }

    /** A briefing ends with the plan, and no two plans would fit into one conversation. */
    private static void checkPlan(Site site, ProblemLog log) {
        Page first = site.page(Page.Layout.PLAN);
        site.hub().pages().stream()
                .filter(page -> page.layout() == Page.Layout.PLAN && !page.equals(first))
                .forEach(
                        page ->
                                log.add(
                                        Code.PLAN_TWICE,
                                        page.position(),
                                        "this page has \"layout: plan\", and so has "
                                                + Objects.requireNonNull(first).position().file(),
                                        "keep one of them, and give the other no layout"));
    }

    /** Paths are compared without case: some disks and memory sticks know no difference. */
    private static List<Output> unique(List<Placed> placed, ProblemLog log) {
        Map<String, Placed> byPath = new TreeMap<>();
        for (Placed one : placed) {
            String key = PortableName.key(one.output().path().value());
            Placed before = byPath.putIfAbsent(key, one);
            if (before != null && !isTold(one, before)) {
                reportShared(one, before, log);
            }
        }
        checkFolders(byPath, log);
        checkNames(byPath, log);
        return byPath.values().stream()
                .map(Placed::output)
                .sorted(Comparator.comparing(Output::path))
                .toList();
    }

    /** Two files that are one on many disks are reported when they are read. */
    private static boolean isTold(Placed one, Placed before) {
        String file = one.cause().file();
        String other = before.cause().file();
        return !file.equals(other) && PortableName.key(file).equals(PortableName.key(other));
    }

    /** What has a name in the site that not every host or clone of it can keep. */
    private static void checkNames(Map<String, Placed> byPath, ProblemLog log) {
        Set<Position> told = new HashSet<>();
        for (Placed one : byPath.values()) {
            OutputPath path = one.output().path();
            Optional<String> objection = PortableName.objection(path.value());
            boolean known =
                    one.output() instanceof Output.SocialCard
                            || PortableName.objection(one.cause().file()).isPresent();
            if (objection.isPresent() && !known && told.add(one.cause())) {
                String message = "this would be published as " + path + ": " + objection.get();
                log.add(Code.FILE_NAME, one.cause(), message, "give it another name or id");
            }
        }
    }

    private static void reportShared(Placed one, Placed before, ProblemLog log) {
        OutputPath path = one.output().path();
        if (one.output() instanceof Output.Redirect) {
            String message =
                    "the short address "
                            + path.folder()
                            + " would lead to two places: this link, and the "
                            + briefing(before);
            log.add(Code.OUTPUT_CONFLICT, one.cause(), message, "give this link another id");
        } else {
            log.add(
                    Code.OUTPUT_CONFLICT,
                    one.cause(),
                    "this would be published as " + path + ", and so would " + before.cause(),
                    "rename one of the two files");
        }
    }

    private static String briefing(Placed placed) {
        boolean general = placed.output().path().equals(redirect(shortName(null)));
        return general ? "briefing for any other NPQ" : "briefing of " + placed.cause();
    }

    /** A disk cannot hold a file and a folder of one name. */
    private static void checkFolders(Map<String, Placed> byPath, ProblemLog log) {
        Set<String> folders = new TreeSet<>();
        for (String path : byPath.keySet()) {
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                String folder = path.substring(0, at);
                if (byPath.containsKey(folder)) {
                    folders.add(folder);
                }
            }
        }
        for (String folder : folders) {
            Placed file = Objects.requireNonNull(byPath.get(folder));
            String message =
                    file.output().path()
                            + " would be a file, but other pages need a folder of that name";
            log.add(Code.OUTPUT_CONFLICT, file.cause(), message, "rename this file");
        }
    }

    /** The paths of pages, in one place. */
    public static OutputPath path(Subject subject) {
        if (subject instanceof Subject.OfNpq of) {
            return npq(of.npq());
        }
        if (subject instanceof Subject.OfOption of) {
            return option(of.option());
        }
        if (subject instanceof Subject.OfConsultation of) {
            return consultation(of.consultation());
        }
        if (subject instanceof Subject.OfGuide of) {
            return guide(of.step());
        }
        return page(((Subject.OfPage) subject).page());
    }

    private static OutputPath guide(Guide.@Nullable Step step) {
        return new OutputPath(
                step == null ? Guide.ID + ".html" : Guide.ID + "/" + step.id() + ".html");
    }

    private static OutputPath npq(Npq npq) {
        return new OutputPath("npqs/" + npq.id() + ".html");
    }

    private static OutputPath option(Option option) {
        return new OutputPath("options/" + option.id() + ".html");
    }

    private static OutputPath consultation(Consultation consultation) {
        return new OutputPath("consultations/" + consultation.id() + ".html");
    }

    private static OutputPath page(Page page) {
        return new OutputPath(
                switch (page.layout()) {
                    case HOME -> "index.html";
                    case NOT_FOUND -> "404.html";
                    default -> page.id() + ".html";
                });
    }

    /** Where the briefing for an NPQ stands, or the general one for null. */
    public static OutputPath briefing(@Nullable Npq npq) {
        return briefing(npq, Format.A4);
    }

    /** The same in one of its formats. */
    public static OutputPath briefing(@Nullable Npq npq, Format format) {
        return briefing(npq == null ? "a-specialist-npq" : npq.id(), format);
    }

    /** Where the briefing for an NPQ of some id stands, or stood. */
    static OutputPath briefing(String npq, Format format) {
        return new OutputPath("briefings/next-steps-after-" + npq + format.suffix() + ".pdf");
    }

    /** Where the social card of a page stands; empty for the page that nobody passes on. */
    public static Optional<OutputPath> card(OutputPath page) {
        String file = page.value();
        int end = file.endsWith(".html") ? file.length() - ".html".length() : file.length();
        String name = file.substring(0, end);
        return name.equals("404")
                ? Optional.empty()
                : Optional.of(new OutputPath("cards/" + name + ".png"));
    }

    /** The name of a briefing's short address: the NPQ's id, or a word for the general one. */
    public static String shortName(@Nullable Npq npq) {
        return npq == null ? "next-steps" : npq.id();
    }

    /** Where the page behind a short address stands. */
    public static OutputPath redirect(String name) {
        return new OutputPath("go/" + name + "/index.html");
    }

    /** Where the feed of a briefing stands, or that of the general one for null. */
    public static OutputPath feed(@Nullable Npq npq) {
        return new OutputPath("feeds/" + shortName(npq) + ".xml");
    }
}
