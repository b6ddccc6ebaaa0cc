package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.Shape.Point;

/**
 * Draws the boxes of fields, and remembers where they are. The boxes are decoration: what a screen
 * reader finds is the widget that the file stage puts on top.
 */
final class FieldPainter {

    private final FieldStyle style;
    private final Palette palette;
    private final Fonts fonts;
    private final Canvas canvas;
    private final Inventory inventory;
    private final List<Field.Area> areas = new ArrayList<>();

    FieldPainter(Resources resources, Canvas canvas, Inventory inventory) {
        this.style = resources.theme().fields();
        this.palette = new Palette(resources.theme().colours());
        this.fonts = resources.fonts();
        this.canvas = canvas;
        this.inventory = inventory;
    }

    /** Where the fields drawn so far can be filled in, in the order of drawing. */
    List<Field.Area> areas() {
        return areas;
    }

    /**
     * Draws a box to write in.
     *
     * @param artifact null for content; what is repeated cannot be filled in
     */
    void blank(Field.Slot slot, Rectangle box, @Nullable Artifact artifact) {
        Artifact kind = artifact == null ? Artifact.LAYOUT : artifact;
        Rectangle inside = box.inset(style.borderWidth() + style.padding());
        ruled(box, inside, kind);
        frame(box, kind);
        if (artifact == null) {
            inventory.useFieldFont(fonts.fieldFont(style.text().face()));
            add(slot, inside);
        }
    }

    /** Draws a box to tick, which stands in a line of text. */
    void tick(Piece.Tick tick, Point baseline, @Nullable Artifact artifact) {
        double size = tick.width();
        Rectangle box = new Rectangle(baseline.x(), baseline.y() - tick.drop(), size, size);
        frame(box, artifact == null ? Artifact.LAYOUT : artifact);
        if (artifact == null) {
            add(tick.slot(), box.inset(style.borderWidth()));
        }
    }

    private void add(Field.Slot slot, Rectangle inside) {
        slot.tag().take();
        areas.add(new Field.Area(slot, inside));
    }

    /** The lines stop before the widget ends: a viewer covers them when somebody types. */
    private void ruled(Rectangle box, Rectangle widget, Artifact kind) {
        Rectangle inside = widget.inset(1);
        int lines = (int) Math.round(box.height() / style.lineHeight()) - 1;
        for (int line = 1; line <= lines; line++) {
            double y = box.top() - line * style.lineHeight();
            Rectangle rule = new Rectangle(inside.left(), y, inside.width(), style.ruleWidth());
            fill(rule, style.rule(), kind);
        }
    }

    /** Four bars inside the box's edges. */
    private void frame(Rectangle box, Artifact kind) {
        double line = style.borderWidth();
        double high = box.height() - 2 * line;
        double low = box.bottom() + line;
        Ink ink = style.border();
        fill(new Rectangle(box.left(), box.bottom(), box.width(), line), ink, kind);
        fill(new Rectangle(box.left(), box.top() - line, box.width(), line), ink, kind);
        fill(new Rectangle(box.left(), low, line, high), ink, kind);
        fill(new Rectangle(box.right() - line, low, line, high), ink, kind);
    }

    private void fill(Rectangle area, Ink ink, Artifact kind) {
        Point corner = new Point(area.left(), area.bottom());
        palette.of(ink)
                .ifPresent(
                        colour ->
                                canvas.artifact(
                                        kind,
                                        pen ->
                                                pen.rectangle(
                                                        corner,
                                                        area.width(),
                                                        area.height(),
                                                        colour)));
    }
}
