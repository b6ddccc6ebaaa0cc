/**
 * What time does to a hub's content: what became different between two days, and what to tell
 * readers of it.
 *
 * <p>Start with {@link org.waymark.upkeep.Side}. It reads and compares; it writes nothing, and
 * neither templates nor the published pages are its business.
 */
@NullMarked
package org.waymark.upkeep;

import org.jspecify.annotations.NullMarked;
