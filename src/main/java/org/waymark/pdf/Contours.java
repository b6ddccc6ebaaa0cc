package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.Shape.Step;

/**
 * A shape in pixels, y downwards, by the straight edges around it: what {@link Coverage} measures.
 */
final class Contours {

    /** A turn is a corner when the cosine of its angle is less. */
    private static final double SMOOTH = 0.9;

    /** A circle of radius 1, clockwise, fine enough for the ends of lines. */
    private static final List<Point> CIRCLE =
            Polyline.of(Outline.ellipse(new Point(0, 0), 20, 20).steps(), Scale.by(1, 0, 0))
                    .get(0)
                    .points()
                    .stream()
                    .map(point -> new Point(point.x() / 20, point.y() / 20))
                    .toList();

    private final List<Edge> edges = new ArrayList<>();

    /**
     * A straight edge from its upper to its lower end; a level one bounds no area.
     *
     * @param winding 1 for one that was drawn downwards, -1 for one that was drawn upwards
     */
    record Edge(Point top, Point bottom, int winding) {

        double x(double y) {
            double share = (y - top.y()) / (bottom.y() - top.y());
            return top.x() + share * (bottom.x() - top.x());
        }
    }

    /** The inside of an outline; a part that was left open is closed by a straight line. */
    static Contours filled(List<Step> steps, Scale scale) {
        Contours contours = new Contours();
        Polyline.of(steps, scale).forEach(part -> contours.polygon(part.points()));
        return contours;
    }

    /**
     * A line along an outline, with round ends and corners. Its parts overlap, and all of them turn
     * the same way, so that they are one shape.
     *
     * @param width in pixels
     */
    static Contours stroked(List<Step> steps, Scale scale, double width) {
        Contours contours = new Contours();
        for (Polyline part : Polyline.of(steps, scale)) {
            contours.line(part.points(), width / 2);
        }
        return contours;
    }

    List<Edge> edges() {
        return Collections.unmodifiableList(edges);
    }

    /** Divides a line at its corners. */
    private void line(List<Point> points, double radius) {
        int start = 0;
        for (int i = 1; i < points.size(); i++) {
            if (i == points.size() - 1 || isCorner(points, i)) {
                ribbon(points.subList(start, i + 1), radius);
                disc(points.get(start), radius);
                disc(points.get(i), radius);
                start = i;
            }
        }
    }

    private static boolean isCorner(List<Point> points, int at) {
        Point in = direction(points.get(at - 1), points.get(at));
        Point out = direction(points.get(at), points.get(at + 1));
        return in.x() * out.x() + in.y() * out.y() < SMOOTH;
    }

    private static Point direction(Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = Math.sqrt(x * x + y * y);
        return new Point(x / length, y / length);
    }

    /** Both edges of a line without corners: there on its left, back on its right. */
    private void ribbon(List<Point> points, double radius) {
        List<Point> edge = new ArrayList<>();
        List<Point> back = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point in = direction(points.get(Math.max(0, i - 1)), points.get(Math.max(1, i)));
            int last = points.size() - 1;
            Point out =
                    direction(points.get(Math.min(last - 1, i)), points.get(Math.min(last, i + 1)));
            Point across = new Point(-(in.y() + out.y()), in.x() + out.x());
            double length = across.x() * across.x() + across.y() * across.y();
            double x = 2 * radius * across.x() / length;
            double y = 2 * radius * across.y() / length;
            edge.add(points.get(i).plus(-x, -y));
            back.add(0, points.get(i).plus(x, y));
        }
        edge.addAll(back);
        polygon(edge);
    }

    private void disc(Point centre, double radius) {
        polygon(
                CIRCLE.stream()
                        .map(point -> centre.plus(point.x() * radius, point.y() * radius))
                        .toList());
    }

    private void polygon(List<Point> points) {
        Point from = points.get(points.size() - 1);
        for (Point to : points) {
            if (from.y() < to.y()) {
                edges.add(new Edge(from, to, 1));
            } else if (from.y() > to.y()) {
                edges.add(new Edge(to, from, -1));
            }
            from = to;
        }
    }
}
