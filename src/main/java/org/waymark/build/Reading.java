package org.waymark.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.waymark.content.AssetFile;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.load.Project;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Planner;
import org.waymark.site.Resolver;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/**
 * The stages that a build and a preview share: from files to a plan. What is read again costs only
 * what changed. One thread at a time may read, and one may check.
 */
final class Reading {

    private final Loader loader;
    private final Resolver resolver = new Resolver();

    Reading(Loader loader) {
        this.loader = loader;
    }

    /** A project that was read; what is wrong in it is found by {@link Reading#check}. */
    record Read(Loaded loaded, Site site, Checked<SitePlan> plan) {

        Project project() {
            return loaded.project();
        }
    }

    Loaded load(Path project) {
        return loader.load(project);
    }

    /** Looks up all references and decides what is made. */
    Read plan(Loaded loaded, LocalDate today) {
        return plan(loaded, today, List.of());
    }

    /**
     * The same with the visual editor.
     *
     * @param editor the files that the editor loads
     */
    Read plan(Loaded loaded, LocalDate today, List<AssetFile> editor) {
        Site site = resolver.site(loaded.project().hub(), today);
        List<AssetFile> assets = loaded.project().assets();
        return new Read(loaded, site, new Planner().plan(site, assets, editor));
    }

    /** All that is wrong before anything is rendered. */
    ProblemLog check(Read read) {
        ProblemLog log = new ProblemLog();
        log.addAll(read.loaded.problems());
        log.addAll(resolver.problems(read.site));
        log.addAll(read.plan.problems());
        return log;
    }
}
