package org.waymark.load;

import java.util.List;
import org.waymark.pdf.KeepStyle;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.pdf.RunningStyle;

/** Reads what the print theme says of single parts: lists, tables, links, running lines. */
final class ThemePartReader {

    private static final PrintTheme STANDARD = PrintTheme.standard();
    private static final Type<Integer> FEW = new NumberType(1, 9);
    private static final Type<String> WORDS = new LineType();

    private static final Field<Double> LISTS_INDENT =
            Field.required("indent", StyleReader.LENGTH, "from the label to the text, in points")
                    .or(STANDARD.lists().indent());
    private static final Field<Double> LISTS_ITEM_SPACE =
            Field.required("item_space", StyleReader.LENGTH, "the space between items, in points")
                    .or(STANDARD.lists().itemSpace());
    private static final Field<List<String>> LISTS_BULLETS =
            Field.required(
                            "bullets",
                            Type.some(Type.TEXT),
                            "the signs of lists, from the outermost inwards")
                    .or(STANDARD.lists().bullets());

    static final Type<PrintTheme.Lists> LISTS =
            Type.record(
                    Shape.of("\"lists\"", LISTS_INDENT, LISTS_ITEM_SPACE, LISTS_BULLETS),
                    ThemePartReader::lists);

    private static final Field<TextStyle> TABLES_TEXT =
            Field.required("text", StyleReader.TEXT, "the style of cells")
                    .or(STANDARD.tables().text());
    private static final Field<TextStyle> TABLES_HEAD =
            Field.required("head", StyleReader.TEXT, "the style of header cells")
                    .or(STANDARD.tables().head());
    private static final Field<Double> TABLES_PADDING_X =
            Field.required(
                            "padding_x",
                            StyleReader.LENGTH,
                            "from a cell to its text, left and right")
                    .or(STANDARD.tables().paddingX());
    private static final Field<Double> TABLES_PADDING_Y =
            Field.required(
                            "padding_y",
                            StyleReader.LENGTH,
                            "from a cell to its text, above and below")
                    .or(STANDARD.tables().paddingY());
    private static final Field<Double> TABLES_RULE_WIDTH =
            Field.required("rule_width", StyleReader.LENGTH, "the width of lines between rows")
                    .or(STANDARD.tables().ruleWidth());
    private static final Field<Ink> TABLES_HEAD_TINT =
            Field.required("head_tint", StyleReader.INK, "the colour behind header rows, or none")
                    .or(STANDARD.tables().headTint());

    static final Type<PrintTheme.Tables> TABLES =
            Type.record(
                    Shape.of(
                            "\"tables\"",
                            TABLES_TEXT,
                            TABLES_HEAD,
                            TABLES_PADDING_X,
                            TABLES_PADDING_Y,
                            TABLES_RULE_WIDTH,
                            TABLES_HEAD_TINT),
                    ThemePartReader::tables);

    private static final Field<TextStyle> CONTENTS_FIRST =
            Field.required("first", StyleReader.TEXT, "the style of the outermost entries")
                    .or(STANDARD.contents().first());
    private static final Field<TextStyle> CONTENTS_INNER =
            Field.required("inner", StyleReader.TEXT, "the style of all other entries")
                    .or(STANDARD.contents().inner());
    private static final Field<Double> CONTENTS_INDENT =
            Field.required("indent", StyleReader.LENGTH, "how far each level moves in, in points")
                    .or(STANDARD.contents().indent());
    private static final Field<Ink> CONTENTS_LEADER =
            Field.required("leader", StyleReader.INK, "the colour of the dots, or none")
                    .or(STANDARD.contents().leader());

    static final Type<PrintTheme.Contents> CONTENTS =
            Type.record(
                    Shape.of(
                            "\"contents\"",
                            CONTENTS_FIRST,
                            CONTENTS_INNER,
                            CONTENTS_INDENT,
                            CONTENTS_LEADER),
                    ThemePartReader::contents);

    private static final Field<Ink> LINKS_COLOUR =
            Field.required("colour", StyleReader.INK, "the colour of linked words")
                    .or(STANDARD.links().colour());
    private static final Field<Double> LINKS_UNDERLINE =
            Field.required(
                            "underline",
                            StyleReader.LENGTH,
                            "the thickness of the line below them, or 0")
                    .or(STANDARD.links().underline());
    private static final Field<String> LINKS_REFERENCE =
            Field.required("reference", WORDS, "what follows a cross-reference")
                    .or(STANDARD.links().reference());

    static final Type<PrintTheme.Links> LINKS =
            Type.record(
                    Shape.of("\"links\"", LINKS_COLOUR, LINKS_UNDERLINE, LINKS_REFERENCE),
                    ThemePartReader::links);

    private static final Field<String> RUNNING_LEFT =
            Field.required("left", WORDS, "the words at the left").or(STANDARD.header().left());
    private static final Field<String> RUNNING_RIGHT =
            Field.required("right", WORDS, "the words at the right").or(STANDARD.header().right());
    private static final Field<TextStyle> RUNNING_STYLE =
            Field.required("style", StyleReader.TEXT, "the style of the words")
                    .or(STANDARD.header().style());
    private static final Field<Double> RUNNING_DISTANCE =
            Field.required("distance", StyleReader.LENGTH, "from the paper's edge, in points")
                    .or(STANDARD.header().distance());
    private static final Field<Ink> RUNNING_RULE =
            Field.required("rule", StyleReader.INK, "the colour of a thin line, or none")
                    .or(STANDARD.header().rule());
    private static final Field<Boolean> RUNNING_FIRST_PAGE =
            Field.required("first_page", Type.FLAG, "whether the first page has it too")
                    .or(STANDARD.header().firstPage());

    static final Type<RunningStyle> RUNNING =
            Type.record(
                    Shape.of(
                            "the running line",
                            RUNNING_LEFT,
                            RUNNING_RIGHT,
                            RUNNING_STYLE,
                            RUNNING_DISTANCE,
                            RUNNING_RULE,
                            RUNNING_FIRST_PAGE),
                    ThemePartReader::running);

    private static final Field<Integer> KEEPS_ORPHANS =
            Field.required("orphans", FEW, "the fewest lines at the foot of a page")
                    .or(STANDARD.keeps().orphans());
    private static final Field<Integer> KEEPS_WIDOWS =
            Field.required("widows", FEW, "the fewest lines at the head of a page")
                    .or(STANDARD.keeps().widows());
    private static final Field<Integer> KEEPS_SECTION_LEVEL =
            Field.required(
                            "section_level",
                            new NumberType(1, 6),
                            "the level of headings that {section} names")
                    .or(STANDARD.keeps().sectionLevel());

    static final Type<KeepStyle> KEEPS =
            Type.record(
                    Shape.of("\"keeps\"", KEEPS_ORPHANS, KEEPS_WIDOWS, KEEPS_SECTION_LEVEL),
                    ThemePartReader::keeps);

    private ThemePartReader() {}

    private static PrintTheme.Lists lists(Fields fields) {
        return new PrintTheme.Lists(
                fields.get(LISTS_INDENT), fields.get(LISTS_ITEM_SPACE), fields.get(LISTS_BULLETS));
    }

    private static PrintTheme.Tables tables(Fields fields) {
        return new PrintTheme.Tables(
                fields.get(TABLES_TEXT),
                fields.get(TABLES_HEAD),
                fields.get(TABLES_PADDING_X),
                fields.get(TABLES_PADDING_Y),
                fields.get(TABLES_RULE_WIDTH),
                fields.get(TABLES_HEAD_TINT));
    }

    private static PrintTheme.Contents contents(Fields fields) {
        return new PrintTheme.Contents(
                fields.get(CONTENTS_FIRST),
                fields.get(CONTENTS_INNER),
                fields.get(CONTENTS_INDENT),
                fields.get(CONTENTS_LEADER));
    }

    private static PrintTheme.Links links(Fields fields) {
        return new PrintTheme.Links(
                fields.get(LINKS_COLOUR), fields.get(LINKS_UNDERLINE), fields.get(LINKS_REFERENCE));
    }

    private static RunningStyle running(Fields fields) {
        return new RunningStyle(
                fields.get(RUNNING_LEFT),
                fields.get(RUNNING_RIGHT),
                fields.get(RUNNING_STYLE),
                fields.get(RUNNING_DISTANCE),
                fields.get(RUNNING_RULE),
                fields.get(RUNNING_FIRST_PAGE));
    }

    private static KeepStyle keeps(Fields fields) {
        return new KeepStyle(
                fields.get(KEEPS_ORPHANS),
                fields.get(KEEPS_WIDOWS),
                fields.get(KEEPS_SECTION_LEVEL));
    }
}
