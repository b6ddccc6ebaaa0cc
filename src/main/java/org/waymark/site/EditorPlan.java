package org.waymark.site;

import java.util.List;
import java.util.Set;
import org.waymark.content.AssetFile;
import org.waymark.problem.Position;

/** The page with the visual editor and what it loads, in a site whose hub wants one. */
final class EditorPlan {

    private static final OutputPath PAGE = new OutputPath("admin/index.html");

    private final Position cause;

    EditorPlan(Site site) {
        this.cause = site.hub().profile().position();
    }

    void addTo(List<Planner.Placed> placed, List<AssetFile> files) {
        if (files.isEmpty()) {
            return;
        }
        Output page = new Output.EditorPage(PAGE, Set.of(cause.file()));
        placed.add(new Planner.Placed(page, cause));
        for (AssetFile file : files) {
            Output output = new Output.EditorFile(new OutputPath(file.path()), file);
            placed.add(new Planner.Placed(output, cause));
        }
    }
}
