package org.waymark.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A heading, a paragraph, a cell of a table or the like as plain text.
 *
 * @param headingId the id of a heading, or null for everything else
 */
public record Line(String text, @Nullable String headingId) {}
