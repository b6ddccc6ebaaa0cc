package org.waymark.pdf;

import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.BoxStyle;

/** A frame that stands behind some blocks; on a page it reaches from its first to its last. */
final class Frame {

    private final @Nullable Frame outer;
    private final double x;
    private final double width;
    private final BoxStyle style;

    Frame(@Nullable Frame outer, double x, double width, BoxStyle style) {
        this.outer = outer;
        this.x = x;
        this.width = width;
        this.style = style;
    }

    @Nullable Frame outer() {
        return outer;
    }

    double x() {
        return x;
    }

    double width() {
        return width;
    }

    BoxStyle style() {
        return style;
    }
}
