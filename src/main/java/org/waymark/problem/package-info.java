/**
 * Positions in what editors write, the problems found there, and how both are printed.
 *
 * <p>Start with {@link org.waymark.problem.Problem}. This package knows nothing of the hub, of
 * Markdown or of files on a disk: every other package may import it, it imports none.
 */
@NullMarked
package org.waymark.problem;

import org.jspecify.annotations.NullMarked;
