package org.waymark.load;

import java.util.List;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;

/** Reads the styles that the print theme is made of. */
final class StyleReader {

    static final Type<Double> LENGTH = new DecimalType(0, 1000);
    static final Type<Ink> INK = Type.word(Ink.class);

    private static final Type<Double> SIZE = new DecimalType(4, 200);

    /** Named as the keys that give the faces' files. */
    private static final Type<Face> FACES = new WordType<>(List.of(Face.values()), List.of(), '_');

    private static final Field<Face> FACE = Field.required("face", FACES, "the cut of the font");
    private static final Field<Double> TYPE_SIZE =
            Field.required("size", SIZE, "the size of the letters in points").or(12.0);
    private static final Field<Double> LEADING =
            Field.required("leading", SIZE, "from one line to the next, in points").or(18.0);
    private static final Field<Ink> COLOUR =
            Field.required("colour", INK, "the name of a colour").or(Ink.TEXT);
    private static final Field<Double> SPACE_BEFORE =
            Field.required("space_before", LENGTH, "the space above, in points");
    private static final Field<Double> SPACE_AFTER =
            Field.required("space_after", LENGTH, "the space below, in points");

    static final Type<TextStyle> TEXT =
            Type.record(
                    Shape.of(
                            "the style",
                            FACE,
                            TYPE_SIZE,
                            LEADING,
                            COLOUR,
                            SPACE_BEFORE,
                            SPACE_AFTER),
                    StyleReader::text);

    private static final Field<Ink> TINT =
            Field.required("tint", INK, "the colour behind the text, or none");
    private static final Field<Ink> BAR =
            Field.required("bar", INK, "the colour of the bar at the left, or none");
    private static final Field<Double> BAR_WIDTH =
            Field.required("bar_width", LENGTH, "the width of that bar, in points");
    private static final Field<Double> PADDING =
            Field.required("padding", LENGTH, "from the frame to the text, in points");
    private static final Field<Boolean> BREAK_BEFORE =
            Field.required("break_before", Type.FLAG, "whether it begins a page");
    private static final Field<Boolean> KEEP =
            Field.required("keep", Type.FLAG, "whether it stays on one page");

    static final Type<BoxStyle> BOX =
            Type.record(
                    Shape.of(
                            "the frame",
                            TINT,
                            BAR,
                            BAR_WIDTH,
                            PADDING,
                            SPACE_BEFORE,
                            SPACE_AFTER,
                            BREAK_BEFORE,
                            KEEP),
                    StyleReader::box);

    private StyleReader() {}

    private static TextStyle text(Fields fields) {
        return new TextStyle(
                fields.get(FACE),
                fields.get(TYPE_SIZE),
                fields.get(LEADING),
                fields.get(COLOUR),
                fields.get(SPACE_BEFORE),
                fields.get(SPACE_AFTER));
    }

    private static BoxStyle box(Fields fields) {
        return new BoxStyle(
                fields.get(TINT),
                fields.get(BAR),
                fields.get(BAR_WIDTH),
                fields.get(PADDING),
                fields.get(SPACE_BEFORE),
                fields.get(SPACE_AFTER),
                fields.get(BREAK_BEFORE),
                fields.get(KEEP));
    }
}
