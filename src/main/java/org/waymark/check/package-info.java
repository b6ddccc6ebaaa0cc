/**
 * A last look at the finished artifacts, as a reader's browser would see them.
 *
 * <p>Start with {@link org.waymark.check.SiteCheck}. It knows nothing of templates or of the
 * content model: what is wrong here is a mistake of a template or of Waymark, not of an editor.
 */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
