package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** Draws pictures: shapes and labels of drawings, and images. */
final class DrawingPainter {

    private final Shaper shaper;
    private final Face plain;
    private final Inventory inventory;

    DrawingPainter(Resources resources, Inventory inventory) {
        this.shaper = resources.shaper();
        this.plain = resources.theme().texts().picture().face();
        this.inventory = inventory;
    }

    /** Draws a picture above and to the right of a point. */
    void draw(Piece.Image image, Point corner, Pen pen) {
        if (image.picture() instanceof Picture.Photo photo) {
            pen.image(photo, corner, image.width(), image.height());
        } else if (image.picture() instanceof Picture.Code picture) {
            pen.code(picture.code(), corner, image.width());
        } else if (image.picture() instanceof Picture.Drawing drawing) {
            Picture.ViewBox box = drawing.viewBox();
            double factor = image.width() / box.width();
            double left = corner.x() - box.x() * factor;
            double top = corner.y() + image.height() + box.y() * factor;
            Pen.Scale scale = new Pen.Scale(factor, left, top);
            drawing.shapes().forEach(shape -> shape(shape, scale, pen));
        }
    }

    private void shape(Shape shape, Pen.Scale scale, Pen pen) {
        double opacity = shape instanceof Shape.Area area ? area.paint().opacity() : 1;
        if (shape instanceof Shape.Label label) {
            opacity = label.paint().opacity();
        }
        if (opacity < 1) {
            String state = "/" + inventory.opacity(opacity) + " gs";
            pen.within(state, () -> paint(shape, scale, pen));
        } else {
            paint(shape, scale, pen);
        }
    }

    private void paint(Shape shape, Pen.Scale scale, Pen pen) {
        if (shape instanceof Shape.Area area) {
            pen.outline(area, scale);
        } else if (shape instanceof Shape.Label label) {
            label(label, scale, pen);
        }
    }

    private void label(Shape.Label label, Pen.Scale scale, Pen pen) {
        Face face = label.lettering().bold() ? Face.BOLD : plain;
        List<Shaper.Run> runs = shaper.runs(label.text(), face, label.at());
        double size = label.lettering().size() * scale.factor();
        double width = runs.stream().mapToDouble(run -> run.glyphs().width(size)).sum();
        double back =
                switch (label.lettering().anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Colour fill = label.paint().fill();
        Point start = scale.of(label.start()).plus(-back, 0);
        for (int i = 0; fill != null && i < runs.size(); i++) {
            Glyphs glyphs = runs.get(i).glyphs();
            boolean last = i == runs.size() - 1;
            pen.text(last ? Digits.withSpace(glyphs) : glyphs, size, fill, start);
            start = start.plus(glyphs.width(size), 0);
        }
    }
}
