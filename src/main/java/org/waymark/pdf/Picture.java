package org.waymark.pdf;

import java.util.List;
import org.waymark.problem.Position;

/** A picture that can be drawn: vectors of our own subset of SVG, pixels, or a QR code. */
sealed interface Picture {

    /** What a screen reader says instead; empty for decoration, which is left out of the tags. */
    String alt();

    /** Width in points before it is fitted into its place; 0 means as wide as its place. */
    double width();

    /** Height divided by width. */
    double ratio();

    /** Vectors. */
    record Drawing(String alt, double width, ViewBox viewBox, List<Shape> shapes)
            implements Picture {
        @Override
        public double ratio() {
            return viewBox.height() / viewBox.width();
        }
    }

    /** A QR code; how large it is drawn is for the theme to say. */
    record Code(String alt, QrCode code, Position at) implements Picture {
        @Override
        public double width() {
            return code.leastEdge();
        }

        @Override
        public double ratio() {
            return 1;
        }
    }

    /** The part of the drawing's own coordinates that is shown. */
    record ViewBox(double x, double y, double width, double height) {}

    /**
     * Pixels.
     *
     * @param source the address, by which pictures are drawn again without being stored again
     */
    record Photo(String alt, String source, Pixels pixels) implements Picture {
        @Override
        public double width() {
            return pixels.width() * 0.75;
        }

        @Override
        public double ratio() {
            return (double) pixels.height() / pixels.width();
        }
    }
}
