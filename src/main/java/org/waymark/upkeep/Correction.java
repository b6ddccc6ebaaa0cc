package org.waymark.upkeep;

import org.waymark.problem.Position;

/**
 * A value that a file should have instead.
 *
 * @param position where it stands: its first character within the quotation marks
 */
public record Correction(Position position, String from, String to) {}
