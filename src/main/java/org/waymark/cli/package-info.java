/**
 * The command line: arguments, exit codes, and what is printed where.
 *
 * <p>Start with {@link org.waymark.cli.Main}. The only place, with package {@code maven}, that may
 * ask for the clock, the environment or the number of cores.
 */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
