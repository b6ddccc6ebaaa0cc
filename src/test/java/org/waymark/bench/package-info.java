/**
 * What Waymark costs beside other tools at the same work: {@code Benchmark} runs whole processes in
 * turn and prints a table.
 */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
