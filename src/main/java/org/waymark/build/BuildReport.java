package org.waymark.build;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/**
 * What came of a build.
 *
 * @param pages web pages made
 * @param briefings PDFs made
 * @param problems all problems of all stages
 * @param sources the lines they point into
 * @param files what publishing did, or null when nothing was published
 */
public record BuildReport(
        int pages, int briefings, Report problems, Sources sources, @Nullable Files files) {

    /**
     * What publishing did.
     *
     * @param written files that are new or changed
     * @param unchanged files that had their bytes already
     * @param removed files that the last publication had and this one does not
     */
    public record Files(int written, int unchanged, int removed) {}
}
