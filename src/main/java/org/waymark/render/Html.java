package org.waymark.render;

import java.util.Map;
import org.waymark.problem.Json;

/**
 * Finished, well-formed markup that a template prints as it is; everything else is escaped.
 *
 * @param markup never null; empty for nothing
 */
public record Html(String markup) {

    static final Html NONE = new Html("");

    /**
     * JSON for a {@code script} element, as short as it can be. Nothing in it can end the element
     * or begin a comment, whatever its texts say.
     */
    static Html json(Map<String, ?> object) {
        return new Html(Json.compact(object).replace("<", "\\u003c"));
    }
}
