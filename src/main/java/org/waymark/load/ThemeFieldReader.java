package org.waymark.load;

import org.waymark.pdf.FieldStyle;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;

/** Reads what the print theme says of boxes to write in. */
final class ThemeFieldReader {

    private static final FieldStyle STANDARD = PrintTheme.standard().fields();
    private static final Type<String> WORDS = new LineType();

    private static final Field<TextStyle> TEXT =
            Field.required("text", StyleReader.TEXT, "the style of what somebody types")
                    .or(STANDARD.text());
    private static final Field<TextStyle> HINT =
            Field.required("hint", StyleReader.TEXT, "the style of the words beside a box")
                    .or(STANDARD.hint());
    private static final Field<Double> LINE_HEIGHT =
            Field.required(
                            "line_height",
                            new DecimalType(8, 200),
                            "from one ruled line to the next, in points: 23 is 8 mm")
                    .or(STANDARD.lineHeight());
    private static final Field<Ink> BORDER =
            Field.required("border", StyleReader.INK, "the colour of the box")
                    .or(STANDARD.border());
    private static final Field<Double> BORDER_WIDTH =
            Field.required("border_width", StyleReader.LENGTH, "the width of its line, in points")
                    .or(STANDARD.borderWidth());
    private static final Field<Ink> RULE =
            Field.required("rule", StyleReader.INK, "the colour of the ruled lines, or none")
                    .or(STANDARD.rule());
    private static final Field<Double> RULE_WIDTH =
            Field.required("rule_width", StyleReader.LENGTH, "the width of a ruled line, in points")
                    .or(STANDARD.ruleWidth());
    private static final Field<Double> PADDING =
            Field.required("padding", StyleReader.LENGTH, "from the box to the ruled lines")
                    .or(STANDARD.padding());
    private static final Field<Double> TICK =
            Field.required("tick", new DecimalType(4, 100), "the height of a box to tick")
                    .or(STANDARD.tick());
    private static final Field<Double> DATE_WIDTH =
            Field.required(
                            "date_width",
                            new DecimalType(20, 1000),
                            "the width of a box for a date, in points")
                    .or(STANDARD.dateWidth());
    private static final Field<String> DATE_WORDS =
            Field.required("date_words", WORDS, "the form of a date, printed beside its box")
                    .or(STANDARD.dateWords());
    private static final Field<String> CHOICE_WORDS =
            Field.required("choice_words", WORDS, "what is printed below a choice")
                    .or(STANDARD.choiceWords());

    static final Type<FieldStyle> TYPE =
            Type.record(
                    Shape.of(
                            "\"fields\"",
                            TEXT,
                            HINT,
                            LINE_HEIGHT,
                            BORDER,
                            BORDER_WIDTH,
                            RULE,
                            RULE_WIDTH,
                            PADDING,
                            TICK,
                            DATE_WIDTH,
                            DATE_WORDS,
                            CHOICE_WORDS),
                    ThemeFieldReader::read);

    private ThemeFieldReader() {}

    private static FieldStyle read(Fields fields) {
        return new FieldStyle(
                fields.get(TEXT),
                fields.get(HINT),
                fields.get(LINE_HEIGHT),
                fields.get(BORDER),
                fields.get(BORDER_WIDTH),
                fields.get(RULE),
                fields.get(RULE_WIDTH),
                fields.get(PADDING),
                fields.get(TICK),
                fields.get(DATE_WIDTH),
                fields.get(DATE_WORDS),
                fields.get(CHOICE_WORDS));
    }
}
