package org.waymark.load;

import java.util.List;
import org.waymark.problem.Problem;
import org.waymark.problem.Sources;

/**
 * A project as far as it could be read.
 *
 * @param sources the lines of all its text files
 * @param problems what is wrong in it, sorted by place
 */
public record Loaded(Project project, Sources sources, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }
}
