package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** The lower part of a card: two hills, and a way over them with as many places as there are. */
final class CardScene {

    /** The radius of a pin's head. */
    static final double PIN = 40;

    private static final double FIRST = 118;
    private static final double LAST = 1082;
    private static final double LOW = 600;
    private static final double HIGH = 576;

    private final CardColours colours;
    private final List<Point> stops;

    /**
     * @param count how many places the way has
     */
    CardScene(CardColours colours, int count) {
        this.colours = colours;
        this.stops = stops(count);
    }

    private static List<Point> stops(int count) {
        List<Point> stops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double x = FIRST + (LAST - FIRST) * i / Math.max(1, count - 1);
            stops.add(new Point(x, i % 2 == 0 ? LOW : HIGH));
        }
        return stops;
    }

    /** All but the pin. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        layers.add(Layer.filled(farHill(), colours.ground().mix(Colour.WHITE, 9)));
        layers.add(Layer.filled(nearHill(), colours.ground().mix(Colour.BLACK, 28)));
        Colour way = colours.ground().mix(colours.ink(), 55);
        layers.add(new Layer(way().steps(), way, 7));
        stops.forEach(stop -> layers.addAll(ring(stop, way)));
        return layers;
    }

    private List<Layer> ring(Point stop, Colour colour) {
        return List.of(
                Layer.filled(Outline.ellipse(stop, 12, 12), colour),
                Layer.filled(Outline.ellipse(stop, 6, 6), colours.ground().mix(Colour.BLACK, 28)));
    }

    /** A pin that stands in one of the places. */
    List<Layer> pin(int number, Point head) {
        Point foot = stops.get(number - 1);
        Outline stem = new Outline();
        stem.move(foot.plus(0, -12));
        stem.line(head);
        List<Layer> layers = new ArrayList<>(ring(foot, colours.mark()));
        layers.add(new Layer(stem.steps(), colours.mark(), 8));
        layers.add(Layer.filled(Outline.ellipse(head, PIN, PIN), colours.mark()));
        return layers;
    }

    /** Where the middle of a pin's head is. */
    Point head(int number) {
        return new Point(stops.get(number - 1).x(), 526);
    }

    private static Outline farHill() {
        Outline hill = new Outline();
        hill.move(new Point(0, 640));
        hill.line(new Point(0, 590));
        hill.curve(new Point(200, 560), new Point(380, 600), new Point(560, 575));
        hill.curve(new Point(760, 545), new Point(860, 505), new Point(1000, 505));
        hill.curve(new Point(1090, 505), new Point(1150, 525), new Point(1200, 540));
        hill.line(new Point(1200, 640));
        hill.close();
        return hill;
    }

    private static Outline nearHill() {
        Outline hill = new Outline();
        hill.move(new Point(0, 640));
        hill.line(new Point(0, 540));
        hill.curve(new Point(120, 520), new Point(260, 525), new Point(420, 552));
        hill.curve(new Point(620, 586), new Point(860, 590), new Point(1200, 566));
        hill.line(new Point(1200, 640));
        hill.close();
        return hill;
    }

    /** A wave through all places, from beyond one edge to beyond the other. */
    private Outline way() {
        Outline way = new Outline();
        way.move(new Point(-20, HIGH));
        Point from = new Point(-20, HIGH);
        List<Point> all = new ArrayList<>(stops);
        all.add(new Point(SocialCard.WIDTH + 20, stops.size() % 2 == 0 ? LOW : HIGH));
        for (Point to : all) {
            double half = (to.x() - from.x()) / 2;
            way.curve(from.plus(half, 0), to.plus(-half, 0), to);
            from = to;
        }
        return way;
    }
}
