package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.Shape.Step;
import org.waymark.problem.Colour;

/**
 * One colour of a drawing of our own.
 *
 * @param line how thick a line along the outline is, with round ends; 0 to fill the inside
 */
record Layer(List<Step> steps, Colour colour, double line) {

    Layer {
        steps = List.copyOf(steps);
    }

    static Layer filled(Outline outline, Colour colour) {
        return new Layer(outline.steps(), colour, 0);
    }

    Contours contours(Scale scale) {
        return line > 0
                ? Contours.stroked(steps, scale, line * scale.x())
                : Contours.filled(steps, scale);
    }
}
