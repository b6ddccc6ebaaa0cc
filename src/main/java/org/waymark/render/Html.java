package org.waymark.render;

/**
 * Finished, well-formed markup that a template prints as it is; everything else is escaped.
 *
 * @param markup never null; empty for nothing
 */
public record Html(String markup) {

    static final Html NONE = new Html("");
}
