package org.waymark.pdf;

import org.waymark.pdf.PrintTheme.TextStyle;

/**
 * Where blocks are set.
 *
 * @param x the left edge, counted from the left edge of the text area
 * @param width the measure
 * @param style the style of paragraphs without one of their own
 * @param surroundings the tag that blocks go into, and how they stand in it
 */
record Place(double x, double width, TextStyle style, Surroundings surroundings) {

    /**
     * What a block is inside of.
     *
     * @param tag its parent in the structure tree
     * @param align how its lines stand
     * @param listDepth how many lists are around it
     */
    record Surroundings(Tag tag, Block.Align align, int listDepth) {}

    Tag tag() {
        return surroundings.tag();
    }

    Block.Align align() {
        return surroundings.align();
    }

    int listDepth() {
        return surroundings.listDepth();
    }

    Place in(Tag other) {
        return new Place(x, width, style, new Surroundings(other, align(), listDepth()));
    }

    Place inset(double left, double right) {
        return new Place(x + left, Math.max(1, width - left - right), style, surroundings);
    }

    Place in(TextStyle other) {
        return new Place(x, width, other, surroundings);
    }

    Place deeper() {
        return new Place(x, width, style, new Surroundings(tag(), align(), listDepth() + 1));
    }

    Place aligned(Block.Align other) {
        return new Place(x, width, style, new Surroundings(tag(), other, listDepth()));
    }
}
