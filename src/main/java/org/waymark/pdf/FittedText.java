package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** A few words in lines, at the size in which they fit into their place. */
record FittedText(List<Line> lines, double size) {

    /** From one baseline to the next, as a share of the size. */
    static final double LEADING = 1.14;

    FittedText {
        lines = List.copyOf(lines);
    }

    /**
     * A word or a part of one.
     *
     * @param gap the room before it inside a line, as a share of the size
     */
    record Part(Glyphs glyphs, double gap) {

        double width() {
            return glyphs.width(1);
        }
    }

    /** One line. */
    record Line(List<Part> parts) {

        Line {
            parts = List.copyOf(parts);
        }

        /** As a share of the size. */
        double width() {
            double width = 0;
            for (int i = 0; i < parts.size(); i++) {
                width += parts.get(i).width() + (i == 0 ? 0 : parts.get(i).gap());
            }
            return width;
        }
    }

    double height() {
        return lines.size() * LEADING * size;
    }

    /**
     * Paints all lines.
     *
     * @param start where the first line's baseline begins
     */
    void paint(Raster raster, Colour colour, Point start) {
        for (int i = 0; i < lines.size(); i++) {
            paint(lines.get(i), raster, colour, start.plus(0, i * LEADING * size));
        }
    }

    private void paint(Line line, Raster raster, Colour colour, Point start) {
        double x = 0;
        for (int i = 0; i < line.parts().size(); i++) {
            Part part = line.parts().get(i);
            x += i == 0 ? 0 : part.gap() * size;
            raster.text(part.glyphs(), size, colour, start.plus(x, 0));
            x += part.glyphs().width(size);
        }
    }
}
