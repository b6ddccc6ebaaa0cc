package org.waymark.site;

import java.util.List;
import org.waymark.TestProject;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.load.Loader;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

/** The small golden hub, read once, with parts of it replaced: for tests that plan very often. */
public final class MemorySite {

    private static final Hub HUB =
            new Loader()
                    .load(java.nio.file.Path.of("src/test/resources/golden/small"))
                    .project()
                    .hub();
    private static final Resolver RESOLVER = new Resolver();

    private MemorySite() {}

    public static Hub hub() {
        return HUB;
    }

    /** What is wrong with the ways through a guide to the hub's options. */
    public static List<Problem> guideProblems(Guide guide) {
        return GuideCheck.problems(
                new Hub(
                        HUB.profile(),
                        HUB.npqs(),
                        HUB.options(),
                        HUB.pages(),
                        HUB.consultations(),
                        HUB.reference(),
                        HUB.pathway(),
                        HUB.changes(),
                        HUB.images(),
                        guide));
    }

    /** A hub with its texts parsed; only those that changed since the last one are parsed again. */
    public static Site site(Hub hub) {
        return RESOLVER.site(hub, TestProject.TODAY);
    }

    public static Checked<SitePlan> plan(Site site) {
        return new Planner().plan(site, List.of());
    }
}
