package org.waymark.pdf;

/** A part of a page: its left and lower edge, counted as PDF does, and its size. */
record Rectangle(double left, double bottom, double width, double height) {

    /** What is inside, away from all edges; never nothing. */
    Rectangle inset(double distance) {
        return new Rectangle(
                left + distance,
                bottom + distance,
                Math.max(1, width - 2 * distance),
                Math.max(1, height - 2 * distance));
    }

    double right() {
        return left + width;
    }

    double top() {
        return bottom + height;
    }
}
