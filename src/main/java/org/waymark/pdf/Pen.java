package org.waymark.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.Shape.Step;
import org.waymark.problem.Colour;

/**
 * Draws. Only a {@link Canvas} hands one out, for as long as a tag or an artifact is open: there is
 * no way to draw without saying what it is. Coordinates are PDF's: points, y upwards.
 */
final class Pen {

    private static final int THOUSAND = 1000;
    private static final Colour BLACK = new Colour(0);
    private static final Colour WHITE = new Colour(0xffffff);

    private final ContentBytes out;
    private final Inventory inventory;
    private @Nullable Colour fill;
    private String font = "";
    private boolean inText;

    Pen(ContentBytes out, Inventory inventory) {
        this.out = out;
        this.inventory = inventory;
    }

    /** Ends a text object, which graphics cannot stand in. */
    void endText() {
        if (inText) {
            out.word("ET");
            inText = false;
        }
    }

    /** Draws glyphs from a point on their baseline. */
    void text(Glyphs glyphs, double size, Colour colour, Point start) {
        if (glyphs.length() == 0) {
            return;
        }
        if (!inText) {
            out.word("BT");
            inText = true;
        }
        FontUse use = inventory.use(glyphs.font());
        String wanted = "/" + use.resource() + " " + size;
        if (!wanted.equals(font)) {
            out.word("/" + use.resource()).number(size).word("Tf");
            font = wanted;
        }
        fill(colour);
        out.word("1 0 0 1").number(start.x()).number(start.y()).word("Tm");
        show(glyphs, use);
    }

    private void show(Glyphs glyphs, FontUse use) {
        out.raw('[').raw('(');
        for (int i = 0; i < glyphs.length(); i++) {
            int number = use.number(glyphs.ids()[i], glyphs.texts()[i]);
            out.inString(number >> 8).inString(number & 0xff);
            int kern = glyphs.advances()[i] - glyphs.font().width(glyphs.ids()[i]);
            if (kern != 0 && i < glyphs.length() - 1) {
                out.raw(')').number(-(double) kern * THOUSAND / glyphs.font().unitsPerEm());
                out.raw('(');
            }
        }
        out.raw(')').raw(']').word("TJ");
    }

    /** Fills a rectangle given by its lower left corner. */
    void rectangle(Point corner, double width, double height, Colour colour) {
        endText();
        fill(colour);
        out.number(corner.x()).number(corner.y()).number(width).number(height).word("re f");
    }

    /** A row of round dots between two points. */
    void dots(Point from, double right, double distance, Colour colour) {
        endText();
        out.word("q 1 J").number(1).word("w").word("[0").number(distance).word("] 0 d");
        colour(colour).word("RG");
        out.number(from.x()).number(from.y()).word("m");
        out.number(right).number(from.y()).word("l S Q");
    }

    /** Places an image in a rectangle. */
    void image(Picture.Photo photo, Point corner, double width, double height) {
        endText();
        out.word("q").number(width).word("0 0").number(height);
        out.number(corner.x()).number(corner.y()).word("cm");
        out.word("/" + inventory.image(photo)).word("Do Q");
    }

    /** Draws a QR code: a white square, and black ones in a single path, counted in modules. */
    void code(QrCode code, Point corner, double edge) {
        rectangle(corner, edge, edge, WHITE);
        fill(BLACK);
        double module = edge / code.all();
        out.word("q").number(module).word("0 0").number(-module);
        out.number(corner.x() + QrCode.QUIET * module);
        out.number(corner.y() + edge - QrCode.QUIET * module).word("cm");
        for (QrCode.Block black : code.black()) {
            out.number(black.column()).number(black.row());
            out.number(black.width()).number(black.height()).word("re");
        }
        out.word("f Q");
    }

    /** Runs drawing commands with coordinates of their own, which end afterwards. */
    void within(String state, Runnable drawing) {
        endText();
        Colour before = fill;
        String fontBefore = font;
        out.word("q").word(state);
        drawing.run();
        endText();
        out.word("Q");
        fill = before;
        font = fontBefore;
    }

    /** Draws an outline whose points are scaled by a page's own measure. */
    void outline(Shape.Area area, Scale scale) {
        endText();
        Shape.Paint paint = area.paint();
        Colour inside = paint.fill();
        Colour line = paint.width() > 0 ? paint.stroke() : null;
        if (inside != null) {
            fill(inside);
        }
        if (line != null) {
            out.word("q");
            stroke(paint, line, scale);
        }
        area.steps().forEach(step -> step(step, scale));
        out.word(line == null ? "f" : inside == null ? "S Q" : "B Q");
    }

    /** From a drawing's coordinates to the page's. */
    record Scale(double factor, double left, double top) {

        Point of(Point point) {
            return new Point(left + point.x() * factor, top - point.y() * factor);
        }
    }

    private void stroke(Shape.Paint paint, Colour line, Scale scale) {
        colour(line).word("RG");
        out.number(paint.width() * scale.factor()).word("w");
        out.number(paint.cap().number()).word("J");
        List<Double> dashes = paint.dashes();
        if (!dashes.isEmpty()) {
            out.raw('[');
            dashes.forEach(dash -> out.number(dash * scale.factor()));
            out.word("] 0 d");
        }
    }

    private void step(Step step, Scale scale) {
        if (step instanceof Step.Move move) {
            point(scale.of(move.to())).word("m");
        } else if (step instanceof Step.Line line) {
            point(scale.of(line.to())).word("l");
        } else if (step instanceof Step.Curve curve) {
            point(scale.of(curve.first()));
            point(scale.of(curve.second()));
            point(scale.of(curve.to())).word("c");
        } else {
            out.word("h");
        }
    }

    private ContentBytes point(Point point) {
        return out.number(point.x()).number(point.y());
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            colour(colour).word("rg");
            fill = colour;
        }
    }

    private ContentBytes colour(Colour colour) {
        return out.colour(colour);
    }
}
