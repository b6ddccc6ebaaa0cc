package org.waymark.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The row about previews: from an edit to its new bytes. */
final class PreviewRow {

    private static final int EDITS = 5;

    private final Settings settings;

    PreviewRow(Settings settings) {
        this.settings = settings;
    }

    /** Edits in turn, in two previews that run side by side; the first of each does not count. */
    List<Result> measure(int size) throws IOException, InterruptedException {
        Projects projects = Projects.of(settings, size);
        String work = size + " documents, one changed, preview";
        List<String> waymark = new ArrayList<>(settings.waymark());
        waymark.addAll(List.of("serve", "."));
        List<String> hugo = List.of(settings.hugo(), "server", "--disableLiveReload");
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        try (Served one = new Served(projects, Tool.WAYMARK, waymark);
                Served other = new Served(projects, Tool.HUGO, hugo)) {
            for (int i = 0; i <= EDITS; i++) {
                Cost mine = Cost.wall(one.edit());
                Cost its = Cost.wall(other.edit());
                if (i > 0) {
                    ours.add(mine);
                    theirs.add(its);
                }
            }
        }
        double mine = Cost.median(ours).wall();
        double its = Cost.median(theirs).wall();
        return List.of(new Result(work, "hugo server", "seconds", mine, its, 0.5, ""));
    }
}
