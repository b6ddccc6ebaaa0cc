package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.Shape.Step;

/** Builds the outline of a shape step by step. */
final class Outline {

    /** How far a curve's handles stand out to draw a quarter of a circle of radius 1. */
    private static final double ROUND = 0.5522847498;

    private final List<Step> steps = new ArrayList<>();

    List<Step> steps() {
        return List.copyOf(steps);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void move(Point to) {
        steps.add(new Step.Move(to));
    }

    void line(Point to) {
        steps.add(new Step.Line(to));
    }

    void moveOrLine(Point to) {
        steps.add(steps.isEmpty() ? new Step.Move(to) : new Step.Line(to));
    }

    void curve(Point first, Point second, Point to) {
        steps.add(new Step.Curve(first, second, to));
    }

    void close() {
        if (!steps.isEmpty()) {
            steps.add(new Step.Close());
        }
    }

    static Outline ellipse(Point centre, double rx, double ry) {
        Point corner = centre.plus(-rx, -ry);
        Outline outline = new Outline();
        outline.move(corner.plus(rx, 0));
        outline.corners(corner, new double[] {2 * rx, 2 * ry, rx, ry});
        return outline;
    }

    static Outline rectangle(Point corner, double width, double height, double radius) {
        Outline outline = new Outline();
        outline.move(corner.plus(radius, 0));
        if (radius > 0) {
            outline.corners(corner, new double[] {width, height, radius, radius});
        } else {
            outline.line(corner.plus(width, 0));
            outline.line(corner.plus(width, height));
            outline.line(corner.plus(0, height));
            outline.close();
        }
        return outline;
    }

    /** Four round corners, from the top edge on clockwise; size is width, height, rx, ry. */
    private void corners(Point corner, double[] size) {
        double w = size[0];
        double h = size[1];
        double rx = size[2];
        double ry = size[3];
        double dx = rx * (1 - ROUND);
        double dy = ry * (1 - ROUND);
        line(corner.plus(w - rx, 0));
        curve(corner.plus(w - dx, 0), corner.plus(w, dy), corner.plus(w, ry));
        line(corner.plus(w, h - ry));
        curve(corner.plus(w, h - dy), corner.plus(w - dx, h), corner.plus(w - rx, h));
        line(corner.plus(rx, h));
        curve(corner.plus(dx, h), corner.plus(0, h - dy), corner.plus(0, h - ry));
        line(corner.plus(0, ry));
        curve(corner.plus(0, dy), corner.plus(dx, 0), corner.plus(rx, 0));
        close();
    }
}
