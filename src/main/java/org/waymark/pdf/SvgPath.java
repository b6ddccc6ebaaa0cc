package org.waymark.pdf;

import java.math.BigDecimal;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.Shape.Step;

/** A layer of a drawing as SVG has it. */
final class SvgPath {

    private SvgPath() {}

    static String of(Layer layer) {
        StringBuilder path = new StringBuilder("<path d=\"");
        layer.steps().forEach(step -> add(step, path));
        String paint =
                layer.line() > 0
                        ? "\" fill=\"none\" stroke-linecap=\"round\""
                                + " stroke-width=\""
                                + number(layer.line())
                                + "\" stroke=\""
                        : "\" fill=\"";
        return path.append(paint).append(layer.colour()).append("\"/>").toString();
    }

    private static void add(Step step, StringBuilder path) {
        if (step instanceof Step.Move move) {
            path.append('M').append(point(move.to()));
        } else if (step instanceof Step.Line line) {
            path.append('L').append(point(line.to()));
        } else if (step instanceof Step.Curve curve) {
            path.append('C').append(point(curve.first()));
            path.append(' ').append(point(curve.second()));
            path.append(' ').append(point(curve.to()));
        } else {
            path.append('Z');
        }
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** With at most two decimals. */
    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
    }
}
