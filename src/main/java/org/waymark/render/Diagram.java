package org.waymark.render;

import java.util.List;

/**
 * The options and how they stand to each other, for a template to draw; for 2 to 12 options.
 *
 * @param labels the options' labels, as words that can be wrapped
 * @param relations each pair once
 */
public record Diagram(
        List<OptionView.Card> options, List<List<DrawnWord>> labels, List<Edge> relations) {

    /**
     * One relation between two options.
     *
     * @param from place of the first among the options, from 0
     * @param to place of the second, from 0
     * @param type for example {@code builds-on}
     * @param words the relation between the two in words, as in "prepares for"
     */
    public record Edge(int from, int to, String type, String words) {}
}
