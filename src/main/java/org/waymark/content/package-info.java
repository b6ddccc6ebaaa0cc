/**
 * The hub's own words as records: what editors wrote, checked for form but not yet for references.
 *
 * <p>Start with {@link org.waymark.content.Hub}. No file access, no HTML and no Markdown parser
 * here: running text is kept as {@link org.waymark.content.Prose} with the place it came from.
 */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
