/**
 * Artifacts to a folder, so that readers never see half a site and nobody's files are lost.
 *
 * <p>Start with {@link org.waymark.publish.Publisher}. It knows paths and bytes, nothing of what
 * they mean.
 */
@NullMarked
package org.waymark.publish;

import org.jspecify.annotations.NullMarked;
