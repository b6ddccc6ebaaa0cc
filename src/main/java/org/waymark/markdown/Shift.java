package org.waymark.markdown;

/**
 * How a text's headings fit into the page around it.
 *
 * @param levels how many levels deeper they are than written; the result ends at 6
 * @param idPrefix what every heading id begins with, so that several texts can share a page
 */
public record Shift(int levels, String idPrefix) {

    /** For a text that is a page of its own. */
    public static final Shift NONE = new Shift(0, "");

    int level(int written) {
        return Math.max(1, Math.min(6, written + levels));
    }
}
