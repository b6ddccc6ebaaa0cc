/**
 * What time does to content: checks of web addresses with their ledger, what is due, and what
 * became different between two days and is to be told to readers.
 *
 * <p>Start with {@link org.waymark.upkeep.Checkup}, {@link org.waymark.upkeep.Due} and {@link
 * org.waymark.upkeep.Side}. It asks other machines, but touches no disk: what it finds is handed to
 * package {@code cli}.
 */
@NullMarked
package org.waymark.upkeep;

import org.jspecify.annotations.NullMarked;
