package org.waymark.load;

import java.util.List;

/** In which language a file's values are written. */
public enum Notation {
    JSON,
    /** Files and front matter in which text may go without quotation marks. */
    YAML;

    /**
     * The JSON types of text. What YAML's own rules take for a number or for true or false, as in
     * {@code title: 2026}, is text for Waymark wherever text is wanted.
     */
    Object text() {
        return this == JSON ? "string" : List.of("string", "number", "boolean");
    }
}
