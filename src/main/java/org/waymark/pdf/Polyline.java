package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.Shape.Step;

/**
 * Straight lines so near to a part of an outline that nobody sees the difference, in pixels.
 *
 * @param points each one apart from the next
 */
record Polyline(List<Point> points) {

    /** How far a line may stand off its curve, in pixels: nobody sees a twentieth. */
    private static final double TOLERANCE = 0.05;

    /** A curve as large as a card needs fewer; this is a bound for wild numbers. */
    private static final double MOST_PARTS = 200;

    Polyline {
        points = List.copyOf(points);
    }

    /** Where an outline's own coordinates stand among the pixels. */
    record Scale(double x, double y, double left, double top) {

        /** The same number of pixels a unit in both directions. */
        static Scale by(double factor, double left, double top) {
            return new Scale(factor, factor, left, top);
        }

        Point of(Point point) {
            return new Point(point.x() * x + left, point.y() * y + top);
        }
    }

    /** The parts of an outline, one for each move. */
    static List<Polyline> of(List<Step> steps, Scale scale) {
        List<Polyline> parts = new ArrayList<>();
        Pen pen = new Pen(scale, new ArrayList<>());
        for (Step step : steps) {
            if (step instanceof Step.Move) {
                pen.lift(parts);
            }
            pen.draw(step);
        }
        pen.lift(parts);
        return parts;
    }

    /** Where the drawing of one part has come to. */
    private record Pen(Scale scale, List<Point> points) {

        void lift(List<Polyline> parts) {
            if (points.size() > 1) {
                parts.add(new Polyline(points));
            }
            points.clear();
        }

        void draw(Step step) {
            if (step instanceof Step.Move move) {
                to(scale.of(move.to()));
            } else if (step instanceof Step.Line line) {
                to(scale.of(line.to()));
            } else if (step instanceof Step.Curve curve) {
                curve(
                        List.of(
                                last(),
                                scale.of(curve.first()),
                                scale.of(curve.second()),
                                scale.of(curve.to())));
            } else {
                to(points.get(0));
            }
        }

        private Point last() {
            return points.get(points.size() - 1);
        }

        private void to(Point point) {
            if (points.isEmpty() || !last().equals(point)) {
                points.add(point);
            }
        }

        private void curve(List<Point> handles) {
            double parts = parts(handles);
            for (int i = 1; i < parts; i++) {
                to(between(handles, i / parts));
            }
            to(handles.get(3));
        }
    }

    /** A chord stands off its curve by no more than the handles bend it, by the parts squared. */
    private static double parts(List<Point> handles) {
        double bend = Math.max(bend(handles.subList(0, 3)), bend(handles.subList(1, 4)));
        return Math.min(MOST_PARTS, Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE)));
    }

    private static double bend(List<Point> three) {
        double x = three.get(0).x() - 2 * three.get(1).x() + three.get(2).x();
        double y = three.get(0).y() - 2 * three.get(1).y() + three.get(2).y();
        return Math.sqrt(x * x + y * y);
    }

    private static Point between(List<Point> handles, double share) {
        double rest = 1 - share;
        double[] weights = {
            rest * rest * rest,
            3 * rest * rest * share,
            3 * rest * share * share,
            share * share * share
        };
        double x = 0;
        double y = 0;
        for (int i = 0; i < weights.length; i++) {
            x += weights[i] * handles.get(i).x();
            y += weights[i] * handles.get(i).y();
        }
        return new Point(x, y);
    }
}
