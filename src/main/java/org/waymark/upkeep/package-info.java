/**
 * What time does to content: checks of web addresses with their ledger, and what is due.
 *
 * <p>Start with {@link org.waymark.upkeep.Checkup} and {@link org.waymark.upkeep.Due}. It asks
 * other machines, but touches no disk: what it finds is handed to package {@code cli}.
 */
@NullMarked
package org.waymark.upkeep;

import org.jspecify.annotations.NullMarked;
