package org.waymark.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Colour;
import org.waymark.problem.Position;

/** One shape of a drawing, its coordinates already moved by every {@code transform} around it. */
sealed interface Shape {

    /** An outline that is filled, stroked or both. */
    record Area(List<Step> steps, Paint paint) implements Shape {}

    /** One line of text. */
    record Label(String text, Point start, Lettering lettering, Paint paint, Position at)
            implements Shape {}

    /** A place in the drawing's coordinates, y downwards. */
    record Point(double x, double y) {

        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    /** One step of an outline. */
    sealed interface Step {

        record Move(Point to) implements Step {}

        record Line(Point to) implements Step {}

        record Curve(Point first, Point second, Point to) implements Step {}

        record Close() implements Step {}
    }

    /** How a label is set. */
    record Lettering(double size, boolean bold, Anchor anchor) {}

    /** Which part of a label stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Colours and strokes; null paints nothing. */
    record Paint(
            @Nullable Colour fill,
            @Nullable Colour stroke,
            double width,
            List<Double> dashes,
            Cap cap,
            double opacity) {

        boolean drawsNothing() {
            return fill == null && (stroke == null || width == 0);
        }
    }

    /** The ends of strokes. */
    enum Cap {
        BUTT(0),
        ROUND(1),
        SQUARE(2);

        private final int number;

        Cap(int number) {
            this.number = number;
        }

        /** PDF's number for it. */
        int number() {
            return number;
        }
    }
}
