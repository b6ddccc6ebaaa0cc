package org.waymark.build;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;
import org.waymark.publish.Published;

/**
 * What came of a build.
 *
 * @param pages web pages made
 * @param briefings PDFs made
 * @param problems all problems of all stages
 * @param sources the lines they point into
 * @param published what publishing did, or null when nothing was published
 */
public record BuildReport(
        int pages,
        int briefings,
        Report problems,
        Sources sources,
        @Nullable Published published) {}
