package org.waymark.load;

import java.nio.file.Path;
import org.waymark.problem.ProblemLog;

/**
 * Reads a project's folder. Whatever editors wrote, a project comes back, together with what is
 * wrong in it: so that later stages can go on and one run shows everything.
 */
public final class Loader {

    public Loaded load(Path project) {
        ProblemLog log = new ProblemLog();
        ProjectFiles files = new ProjectFiles(project, log);
        Project read = new ProjectReader(files, log).read();
        return new Loaded(read, files.sources(), log.problems().stream().sorted().toList());
    }
}
