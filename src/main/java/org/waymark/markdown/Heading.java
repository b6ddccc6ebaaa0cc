package org.waymark.markdown;

import org.waymark.problem.Position;

/**
 * A heading of a text, for tables of contents and links to it.
 *
 * @param level as written, from 1 to 6
 * @param text its words without markup
 * @param id unique within the text
 */
public record Heading(int level, String text, String id, Position position) {}
