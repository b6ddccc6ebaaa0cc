package org.waymark.content;

import org.waymark.problem.Position;

/** The id of something else, as written in front matter or JSON, with its place. */
public record Ref(String id, Position position) {

    /** True when the id was missing or malformed: that is reported already, nothing is to find. */
    public boolean isAbsent() {
        return id.isEmpty();
    }
}
