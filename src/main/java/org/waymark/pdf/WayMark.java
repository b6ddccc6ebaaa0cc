package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** Our own sign, in a square of 64 by 64: a way with turns, from where one stands to a mark. */
final class WayMark {

    /** The side of the square. */
    static final double SIDE = 64;

    private static final double LINE = 6;

    private WayMark() {}

    /** The sign alone. */
    static List<Layer> sign(Colour colour) {
        return List.of(
                new Layer(way().steps(), colour, LINE),
                Layer.filled(Outline.ellipse(new Point(45, 17), 8.5, 8.5), colour));
    }

    /** The sign on a square with round corners. */
    static List<Layer> onTile(CardColours colours) {
        List<Layer> layers = new ArrayList<>();
        Outline tile = Outline.rectangle(new Point(0, 0), SIDE, SIDE, 14);
        layers.add(Layer.filled(tile, colours.mark()));
        layers.addAll(sign(colours.ground()));
        return layers;
    }

    /** A ring, and the way from it. */
    private static Outline way() {
        Outline way = new Outline();
        way.move(new Point(24, 47));
        way.line(new Point(41, 47));
        way.curve(new Point(51, 47), new Point(51, 32), new Point(41, 32));
        way.line(new Point(23, 32));
        way.curve(new Point(13, 32), new Point(13, 17), new Point(23, 17));
        way.line(new Point(45, 17));
        way.move(new Point(18, 41));
        way.curve(new Point(26, 41), new Point(26, 53), new Point(18, 53));
        way.curve(new Point(10, 53), new Point(10, 41), new Point(18, 41));
        return way;
    }
}
