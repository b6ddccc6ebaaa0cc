package org.waymark.content;

import org.waymark.problem.Position;

/** The id of something else, as written in front matter or JSON, with its place. */
public record Ref(String id, Position position) {}
