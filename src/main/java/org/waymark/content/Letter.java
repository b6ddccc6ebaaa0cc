package org.waymark.content;

import org.waymark.problem.Position;

/** A character of a text with the place where it is written. */
public record Letter(int codePoint, Position at) {}
