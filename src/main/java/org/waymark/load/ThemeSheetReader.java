package org.waymark.load;

import java.util.List;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.Colour;

/** Reads what the print theme says of the whole document: fonts, paper, colours, texts. */
final class ThemeSheetReader {

    private static final PrintTheme STANDARD = PrintTheme.standard();
    private static final Type<Double> PAPER = new DecimalType(100, 5000);

    /** The least width and height of a page's text, in points. */
    private static final double ROOM = 72;

    private static final Field<String> FACES_REGULAR =
            Field.required("regular", Type.TEXT, "the font file for running text")
                    .or(STANDARD.faces().regular());
    private static final Field<String> FACES_ITALIC =
            Field.required("italic", Type.TEXT, "the font file for emphasis")
                    .or(STANDARD.faces().italic());
    private static final Field<String> FACES_BOLD =
            Field.required("bold", Type.TEXT, "the font file for headings and strong words")
                    .or(STANDARD.faces().bold());
    private static final Field<String> FACES_BOLD_ITALIC =
            Field.required("bold_italic", Type.TEXT, "the font file for emphasis in strong words")
                    .or(STANDARD.faces().boldItalic());
    private static final Field<String> FACES_MONO =
            Field.required("mono", Type.TEXT, "the font file for code").or(STANDARD.faces().mono());
    private static final Field<List<String>> FACES_FALLBACK =
            Field.optional(
                            "fallback",
                            Type.list(Type.TEXT),
                            "further font files, asked in this order for letters that a face lacks")
                    .or(STANDARD.faces().fallback());

    static final Type<PrintTheme.Faces> FACES =
            Type.record(
                    Shape.of(
                            "\"faces\"",
                            FACES_REGULAR,
                            FACES_ITALIC,
                            FACES_BOLD,
                            FACES_BOLD_ITALIC,
                            FACES_MONO,
                            FACES_FALLBACK),
                    ThemeSheetReader::faces);

    private static final Field<Double> PAGE_WIDTH =
            Field.required("width", PAPER, "the width of the paper in points: 595.28 for A4")
                    .or(STANDARD.page().width());
    private static final Field<Double> PAGE_HEIGHT =
            Field.required("height", PAPER, "the height of the paper in points: 841.89 for A4")
                    .or(STANDARD.page().height());
    private static final Field<Double> PAGE_MARGIN_TOP =
            Field.required("margin_top", StyleReader.LENGTH, "the margin at the head, in points")
                    .or(STANDARD.page().marginTop());
    private static final Field<Double> PAGE_MARGIN_RIGHT =
            Field.required("margin_right", StyleReader.LENGTH, "the margin at the right, in points")
                    .or(STANDARD.page().marginRight());
    private static final Field<Double> PAGE_MARGIN_BOTTOM =
            Field.required("margin_bottom", StyleReader.LENGTH, "the margin at the foot, in points")
                    .or(STANDARD.page().marginBottom());
    private static final Field<Double> PAGE_MARGIN_LEFT =
            Field.required("margin_left", StyleReader.LENGTH, "the margin at the left, in points")
                    .or(STANDARD.page().marginLeft());
    private static final Field<Double> PAGE_RHYTHM =
            Field.required(
                            "rhythm",
                            new DecimalType(0.5, 100),
                            "the step that heights are rounded up to, in points")
                    .or(STANDARD.page().rhythm());
    private static final Field<Boolean> PAGE_MIRRORED =
            Field.required(
                            "mirrored",
                            Type.FLAG,
                            "whether left and right change places on even pages")
                    .or(STANDARD.page().mirrored());

    static final Type<PrintTheme.Page> PAGE =
            Type.record(
                    Shape.of(
                            "\"page\"",
                            PAGE_WIDTH,
                            PAGE_HEIGHT,
                            PAGE_MARGIN_TOP,
                            PAGE_MARGIN_RIGHT,
                            PAGE_MARGIN_BOTTOM,
                            PAGE_MARGIN_LEFT,
                            PAGE_RHYTHM,
                            PAGE_MIRRORED),
                    ThemeSheetReader::page);

    private static final Field<Colour> COLOURS_TEXT =
            Field.required("text", new ColourType(), "the colour of running text")
                    .or(STANDARD.colours().text());
    private static final Field<Colour> COLOURS_MUTED =
            Field.required("muted", new ColourType(), "the colour of captions and running lines")
                    .or(STANDARD.colours().muted());
    private static final Field<Colour> COLOURS_ACCENT =
            Field.required("accent", new ColourType(), "the colour of headings and bars")
                    .or(STANDARD.colours().accent());
    private static final Field<Colour> COLOURS_LINK =
            Field.required("link", new ColourType(), "the colour of links")
                    .or(STANDARD.colours().link());
    private static final Field<Colour> COLOURS_RULE =
            Field.required("rule", new ColourType(), "the colour of thin lines")
                    .or(STANDARD.colours().rule());
    private static final Field<Colour> COLOURS_TINT =
            Field.required("tint", new ColourType(), "the colour behind text")
                    .or(STANDARD.colours().tint());
    private static final Field<Colour> COLOURS_NOTE =
            Field.required("note", new ColourType(), "the colour of notes and tips")
                    .or(STANDARD.colours().note());
    private static final Field<Colour> COLOURS_WARNING =
            Field.required("warning", new ColourType(), "the colour of warnings")
                    .or(STANDARD.colours().warning());

    static final Type<PrintTheme.Colours> COLOURS =
            Type.record(
                    Shape.of(
                            "\"colours\"",
                            COLOURS_TEXT,
                            COLOURS_MUTED,
                            COLOURS_ACCENT,
                            COLOURS_LINK,
                            COLOURS_RULE,
                            COLOURS_TINT,
                            COLOURS_NOTE,
                            COLOURS_WARNING),
                    ThemeSheetReader::colours);

    private static final Field<TextStyle> TEXTS_BODY =
            Field.required("body", StyleReader.TEXT, "the style of running text")
                    .or(STANDARD.texts().body());
    private static final Field<TextStyle> TEXTS_H1 =
            Field.required("h1", StyleReader.TEXT, "the style of the title")
                    .or(STANDARD.texts().h1());
    private static final Field<TextStyle> TEXTS_H2 =
            Field.required("h2", StyleReader.TEXT, "the style of a chapter")
                    .or(STANDARD.texts().h2());
    private static final Field<TextStyle> TEXTS_H3 =
            Field.required("h3", StyleReader.TEXT, "the style of a heading in a chapter")
                    .or(STANDARD.texts().h3());
    private static final Field<TextStyle> TEXTS_H4 =
            Field.required("h4", StyleReader.TEXT, "the style of a heading below h3")
                    .or(STANDARD.texts().h4());
    private static final Field<TextStyle> TEXTS_H5 =
            Field.required("h5", StyleReader.TEXT, "the style of a heading below h4")
                    .or(STANDARD.texts().h5());
    private static final Field<TextStyle> TEXTS_H6 =
            Field.required("h6", StyleReader.TEXT, "the style of a heading below h5")
                    .or(STANDARD.texts().h6());
    private static final Field<TextStyle> TEXTS_CODE =
            Field.required("code", StyleReader.TEXT, "the style of code")
                    .or(STANDARD.texts().code());
    private static final Field<TextStyle> TEXTS_CAPTION =
            Field.required("caption", StyleReader.TEXT, "the style of captions")
                    .or(STANDARD.texts().caption());
    private static final Field<TextStyle> TEXTS_PICTURE =
            Field.required("picture", StyleReader.TEXT, "the style of text in drawings")
                    .or(STANDARD.texts().picture());

    static final Type<PrintTheme.Texts> TEXTS =
            Type.record(
                    Shape.of(
                            "\"texts\"",
                            TEXTS_BODY,
                            TEXTS_H1,
                            TEXTS_H2,
                            TEXTS_H3,
                            TEXTS_H4,
                            TEXTS_H5,
                            TEXTS_H6,
                            TEXTS_CODE,
                            TEXTS_CAPTION,
                            TEXTS_PICTURE),
                    ThemeSheetReader::texts);

    private ThemeSheetReader() {}

    private static PrintTheme.Faces faces(Fields fields) {
        return new PrintTheme.Faces(
                fields.get(FACES_REGULAR),
                fields.get(FACES_ITALIC),
                fields.get(FACES_BOLD),
                fields.get(FACES_BOLD_ITALIC),
                fields.get(FACES_MONO),
                fields.get(FACES_FALLBACK));
    }

    private static PrintTheme.Page page(Fields fields) {
        PrintTheme.Page page =
                new PrintTheme.Page(
                        fields.get(PAGE_WIDTH),
                        fields.get(PAGE_HEIGHT),
                        fields.get(PAGE_MARGIN_TOP),
                        fields.get(PAGE_MARGIN_RIGHT),
                        fields.get(PAGE_MARGIN_BOTTOM),
                        fields.get(PAGE_MARGIN_LEFT),
                        fields.get(PAGE_RHYTHM),
                        fields.get(PAGE_MIRRORED));
        if (Math.min(page.measure(), page.depth()) >= ROOM) {
            return page;
        }
        String hint = "make the paper larger or the margins smaller";
        fields.wrong(PAGE_WIDTH, Code.VALUE_WRONG, "leaves no room for text", hint);
        return STANDARD.page();
    }

    private static PrintTheme.Colours colours(Fields fields) {
        return new PrintTheme.Colours(
                fields.get(COLOURS_TEXT),
                fields.get(COLOURS_MUTED),
                fields.get(COLOURS_ACCENT),
                fields.get(COLOURS_LINK),
                fields.get(COLOURS_RULE),
                fields.get(COLOURS_TINT),
                fields.get(COLOURS_NOTE),
                fields.get(COLOURS_WARNING));
    }

    /** The key that gives a colour; words without one of their own have that of running text. */
    static Field<Colour> colour(Ink ink) {
        return switch (ink) {
            case NONE, TEXT -> COLOURS_TEXT;
            case MUTED -> COLOURS_MUTED;
            case ACCENT -> COLOURS_ACCENT;
            case LINK -> COLOURS_LINK;
            case RULE -> COLOURS_RULE;
            case TINT -> COLOURS_TINT;
            case NOTE -> COLOURS_NOTE;
            case WARNING -> COLOURS_WARNING;
        };
    }

    private static PrintTheme.Texts texts(Fields fields) {
        return new PrintTheme.Texts(
                fields.get(TEXTS_BODY),
                fields.get(TEXTS_H1),
                fields.get(TEXTS_H2),
                fields.get(TEXTS_H3),
                fields.get(TEXTS_H4),
                fields.get(TEXTS_H5),
                fields.get(TEXTS_H6),
                fields.get(TEXTS_CODE),
                fields.get(TEXTS_CAPTION),
                fields.get(TEXTS_PICTURE));
    }
}
