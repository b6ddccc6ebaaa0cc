/**
 * From the plan to bytes: each output becomes a view record, which a FreeMarker template turns into
 * a page or, through package {@code pdf}, into a briefing.
 *
 * <p>Start with {@link org.waymark.render.Renderer}. Templates see view records only, never the
 * content model or a file; this package reads and writes nothing.
 */
@NullMarked
package org.waymark.render;

import org.jspecify.annotations.NullMarked;
