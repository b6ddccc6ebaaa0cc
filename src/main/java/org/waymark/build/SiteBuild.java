package org.waymark.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PageWeight;
import org.waymark.check.SiteCheck;
import org.waymark.content.Admin;
import org.waymark.content.AssetFile;
import org.waymark.content.Hub;
import org.waymark.load.Inputs;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.load.VisualEditor;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Report;
import org.waymark.publish.Publisher;
import org.waymark.publish.Spool;
import org.waymark.site.Artifact;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Shelf;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/**
 * One build, from files to files. Each stage works on the best effort of the one before, so that
 * one run shows every problem; any error, and nothing is published.
 */
public final class SiteBuild {

    private static final Set<Code> CONSEQUENCES = Set.of(Code.PRINT_VOCABULARY, Code.PRINT_LINK);

    private final BuildSettings settings;
    private final Progress progress;

    public SiteBuild(BuildSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs all stages.
     *
     * @throws IOException when the output folder cannot be written; problems with what was read are
     *     in the report
     */
    public BuildReport run() throws IOException {
        Repeat repeat = new Repeat(settings);
        return run(
                () -> {
                    Optional<BuildReport> known = repeat.find(progress);
                    return known.isPresent() ? known.get() : stages(repeat);
                });
    }

    /** The rest of a build, for what was read already. */
    BuildReport run(Reading.Read read, ProblemLog found) throws IOException {
        return run(() -> stages(read, found, new Repeat(settings)));
    }

    private BuildReport run(Callable<BuildReport> work) throws IOException {
        ForkJoinPool pool = new ForkJoinPool(settings.threads());
        try {
            return pool.submit(work).get();
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        } finally {
            pool.shutdown();
        }
    }

    private BuildReport stages(Repeat repeat) throws IOException {
        progress.begin("Reading");
        Reading reading = new Reading(new Loader(repeat.project()));
        Loaded loaded = reading.load(settings.project());
        progress.begin("Resolving");
        Checked<List<AssetFile>> editor = editor(loaded.project().hub(), repeat.editor());
        Reading.Read read = reading.plan(loaded, settings.today(), editor.value());
        ProblemLog log = reading.check(read);
        log.addAll(editor.problems());
        return stages(read, log, repeat);
    }

    private BuildReport stages(Reading.Read read, ProblemLog log, Repeat repeat)
            throws IOException {
        try (Spool shelf = new Spool()) {
            progress.begin("Rendering");
            Rendered rendered = render(read, shelf, log);
            BuildReport report = finish(read, rendered, log, repeat);
            repeat.keep(report, rendered.kept());
            return report;
        }
    }

    private BuildReport finish(Reading.Read read, Rendered rendered, ProblemLog log, Repeat repeat)
            throws IOException {
        Site site = read.site();
        SitePlan plan = read.plan().value();
        progress.begin("Checking");
        Optional<PageWeight> heaviest =
                isSound(log) ? take(check(site, plan, rendered), log) : Optional.empty();
        if (settings.printing().verify() && isSound(log)) {
            progress.begin("Verifying");
            log.addAll(verify(plan, rendered.artifacts()));
        }
        LastTime before = new LastTime(site, plan, settings.published(), rendered.artifacts());
        BuildReport.Files files = publish(rendered.artifacts(), before, log, repeat);
        return new BuildReport(
                (int) plan.pages().count(),
                (int) plan.briefings().count(),
                rendered.printed(),
                new Report(log.problems()),
                read.loaded().sources(),
                files,
                heaviest.map(one -> new BuildReport.Heaviest(one.page(), one.bytes())).orElse(null),
                rendered.works(),
                false);
    }

    /** A site that is only checked does without the editor, which is no part of the content. */
    private Checked<List<AssetFile>> editor(Hub hub, Inputs inputs) {
        Admin admin = hub.profile().admin();
        return admin == null || settings.output() == null
                ? new Checked<>(List.of(), List.of())
                : new VisualEditor(hub, admin).files(settings.editor(), inputs);
    }

    private static Checked<Optional<PageWeight>> check(
            Site site, SitePlan plan, Rendered rendered) {
        return new SiteCheck().check(rendered.artifacts(), plan, site.hub().profile().budgets());
    }

    /** All outputs, what is to be told of those that are PDFs, and what was measured. */
    private record Rendered(
            List<Artifact> artifacts,
            List<BuildReport.Printed> printed,
            List<BuildReport.Work> works,
            Map<String, String> kept) {}

    /** What cannot be printed because the content is wrong already would only be told twice. */
    private Rendered render(Reading.Read read, Shelf shelf, ProblemLog log) {
        Loaded loaded = read.loaded();
        Site site = read.site();
        boolean sound = isSound(log);
        Workshop workshop = new Workshop(loaded.project(), settings.printing());
        log.addAll(workshop.problems());
        if (!workshop.isReady()) {
            return new Rendered(List.of(), List.of(), List.of(), Map.of());
        }
        MissingLetters missing = workshop.missing(site, loaded.sources());
        Checked<List<Artifact>> rendered =
                workshop.renderer(site, missing).render(site, read.plan().value(), shelf);
        workshop.press().finish();
        log.addAll(missing.problems());
        rendered.problems().stream()
                .filter(problem -> sound || !CONSEQUENCES.contains(problem.code()))
                .forEach(problem -> log.addAll(List.of(problem)));
        Press press = workshop.press();
        return new Rendered(rendered.value(), press.printed(), press.works(), press.kept());
    }

    private List<Problem> verify(SitePlan plan, List<Artifact> artifacts) {
        Set<OutputPath> briefings =
                plan.briefings().map(Output::path).collect(Collectors.toUnmodifiableSet());
        return new Verification(settings.printing().standard())
                .problems(
                        artifacts.stream().filter(one -> briefings.contains(one.path())).toList());
    }

    private BuildReport.@Nullable Files publish(
            List<Artifact> artifacts, LastTime before, ProblemLog log, Repeat repeat)
            throws IOException {
        if (settings.output() == null || !isSound(log)) {
            compare(before, log);
            return null;
        }
        progress.begin("Publishing");
        Publisher publisher = new Publisher(settings.output(), settings.alongside());
        List<Problem> found = log.problems();
        return new Publishing(publisher, log)
                .publish(
                        artifacts,
                        () -> compare(before, log),
                        gone -> repeat.published(publisher, found, gone, before::compare));
    }

    /** What is missing because of mistakes is neither gone nor changed. */
    private static Set<String> compare(LastTime before, ProblemLog log) throws IOException {
        return isSound(log) ? take(before.compare(), log) : Set.of();
    }

    private static <T> T take(Checked<T> checked, ProblemLog log) {
        log.addAll(checked.problems());
        return checked.value();
    }

    private static boolean isSound(ProblemLog log) {
        return !new Report(log.problems()).hasErrors();
    }

    /** What a disk said, however often the threads of the pool have wrapped it. */
    private static IOException cause(ExecutionException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                return disk;
            }
        }
        throw new IllegalStateException(e.getCause());
    }
}
