/**
 * Markdown as the hub writes it: its references and mistakes, and its HTML for the web and for
 * paper.
 *
 * <p>Start with {@link org.waymark.markdown.Markdown}. This package knows what a reference looks
 * like, not whether its target exists: that is {@link org.waymark.markdown.Targets}' answer. It
 * knows nothing of pages, templates or files.
 */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
