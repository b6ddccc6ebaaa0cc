/**
 * Reads a project's files into the content model and says, with exact places, what is wrong in
 * them.
 *
 * <p>Start with {@link org.waymark.load.Loader}. This package knows nothing of Markdown's meaning,
 * of templates or of outputs, and does not follow references from one entry to another. It alone
 * knows YAML and JSON.
 */
@NullMarked
package org.waymark.load;

import org.jspecify.annotations.NullMarked;
