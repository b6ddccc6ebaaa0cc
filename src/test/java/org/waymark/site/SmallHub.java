package org.waymark.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.content.AssetFile;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

/** The small golden hub with a test's edits, read and resolved but not rendered. */
public final class SmallHub {

    private final Loaded loaded;
    private final LocalDate today;

    private SmallHub(Loaded loaded, LocalDate today) {
        this.loaded = loaded;
        this.today = today;
    }

    public static SmallHub with(Path folder, SmallSite.Edit edit) throws IOException {
        return on(TestProject.TODAY, folder, edit);
    }

    static SmallHub on(LocalDate today, Path folder, SmallSite.Edit edit) throws IOException {
        TestProject project = SmallSite.project(folder);
        edit.to(project);
        return of(project, today);
    }

    /** A project's hub, which must have been read without problems. */
    public static SmallHub of(TestProject project) {
        return of(project, TestProject.TODAY);
    }

    /** A project's hub, whatever is found wrong with it. */
    public static SmallHub asItIs(TestProject project) {
        return new SmallHub(new Loader().load(project.root()), TestProject.TODAY);
    }

    private static SmallHub of(TestProject project, LocalDate today) {
        Loaded loaded = new Loader().load(project.root());
        if (!loaded.problems().isEmpty()) {
            throw new AssertionError("the edits are wrong: " + loaded.problems());
        }
        return new SmallHub(loaded, today);
    }

    /** The project's templates, by name. */
    public Map<String, String> templates() {
        return loaded.project().templates();
    }

    Checked<Site> resolved() {
        return new Resolver().resolve(loaded.project().hub(), today);
    }

    public Site site() {
        return resolved().value();
    }

    /** The plan, with no other files than the hub's own pictures. */
    Checked<SitePlan> planned() {
        return planned(List.of());
    }

    public Checked<SitePlan> planned(List<AssetFile> assets) {
        return new Planner().plan(site(), assets);
    }

    public SitePlan plan() {
        return planned().value();
    }

    /** What was found wrong while resolving: place, kind and message. */
    List<String> problems() {
        return lines(resolved().problems());
    }

    static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .sorted()
                .map(one -> one.position() + " " + one.code() + ": " + one.message())
                .toList();
    }

    static @Nullable String hint(List<Problem> problems) {
        if (problems.size() != 1) {
            throw new AssertionError("not exactly one problem: " + problems);
        }
        return problems.get(0).hint();
    }
}
