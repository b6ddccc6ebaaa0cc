package org.waymark.load;

import java.util.Locale;
import java.util.Map;
import org.waymark.pdf.CodeStyle;
import org.waymark.pdf.Contrast;
import org.waymark.pdf.FieldStyle;
import org.waymark.pdf.KeepStyle;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.pdf.RunningStyle;
import org.waymark.problem.Code;
import org.waymark.problem.Colour;

/** Reads {@code templates/print/theme.json}; the standard theme stands in for what is wrong. */
final class ThemeReader {

    private static final PrintTheme STANDARD = PrintTheme.standard();

    private static final Field<PrintTheme.Faces> FACES =
            part("faces", ThemeSheetReader.FACES, "the font files").or(STANDARD.faces());
    private static final Field<PrintTheme.Page> PAGE =
            part("page", ThemeSheetReader.PAGE, "paper and margins").or(STANDARD.page());
    private static final Field<PrintTheme.Colours> COLOURS =
            part("colours", ThemeSheetReader.COLOURS, "the colours").or(STANDARD.colours());
    private static final Field<PrintTheme.Texts> TEXTS =
            part("texts", ThemeSheetReader.TEXTS, "the styles of texts").or(STANDARD.texts());
    private static final Field<Map<String, TextStyle>> PARAGRAPHS =
            part("paragraphs", new MapType<>(StyleReader.TEXT), "styles by class")
                    .or(STANDARD.paragraphs());
    private static final Field<Map<String, BoxStyle>> BOXES =
            part("boxes", new MapType<>(StyleReader.BOX), "frames by class").or(STANDARD.boxes());
    private static final Field<PrintTheme.Lists> LISTS =
            part("lists", ThemePartReader.LISTS, "lists").or(STANDARD.lists());
    private static final Field<PrintTheme.Tables> TABLES =
            part("tables", ThemePartReader.TABLES, "tables").or(STANDARD.tables());
    private static final Field<PrintTheme.Contents> CONTENTS =
            part("contents", ThemePartReader.CONTENTS, "the table of contents")
                    .or(STANDARD.contents());
    private static final Field<PrintTheme.Links> LINKS =
            part("links", ThemePartReader.LINKS, "links").or(STANDARD.links());
    private static final Field<FieldStyle> FIELDS =
            part("fields", ThemeFieldReader.TYPE, "boxes to write in").or(STANDARD.fields());
    private static final Field<CodeStyle> CODES =
            part("codes", CodeStyleReader.CODES, "QR codes and their grids").or(STANDARD.codes());
    private static final Field<RunningStyle> HEADER =
            part("header", ThemePartReader.RUNNING, "the line at the head of each page")
                    .or(STANDARD.header());
    private static final Field<RunningStyle> FOOTER =
            part("footer", ThemePartReader.RUNNING, "the line at the foot of each page")
                    .or(STANDARD.footer());
    private static final Field<KeepStyle> KEEPS =
            part("keeps", ThemePartReader.KEEPS, "what stays together").or(STANDARD.keeps());

    static final Type<PrintTheme> TYPE =
            Type.record(
                    Shape.of(
                            "the theme",
                            FACES,
                            PAGE,
                            COLOURS,
                            TEXTS,
                            PARAGRAPHS,
                            BOXES,
                            LISTS,
                            TABLES,
                            CONTENTS,
                            LINKS,
                            FIELDS,
                            CODES,
                            HEADER,
                            FOOTER,
                            KEEPS),
                    ThemeReader::read);

    private ThemeReader() {}

    private static <T> Field<T> part(String key, Type<T> type, String description) {
        return Field.required(key, type, description);
    }

    private static PrintTheme read(Fields fields) {
        PrintTheme theme = theme(fields);
        Contrast.tooLow(theme).forEach(low -> report(low, fields.inside(COLOURS)));
        return theme;
    }

    private static void report(Contrast low, Fields colours) {
        String behind = low.behind() == Ink.NONE ? "white paper" : quoted(low.behind());
        String ratio = Colour.words(low.ratio());
        colours.wrong(
                ThemeSheetReader.colour(low.words()),
                Code.PRINT_CONTRAST,
                "is hard to read on " + behind + ": the contrast is " + ratio + " to 1",
                "words need "
                        + Contrast.LEAST
                        + " to 1 (WCAG 2.2, 1.4.3); choose a darker colour, "
                        + "or a lighter one behind it");
    }

    private static String quoted(Ink ink) {
        return "\"" + ink.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static PrintTheme theme(Fields fields) {
        return new PrintTheme(
                fields.get(FACES),
                fields.get(PAGE),
                fields.get(COLOURS),
                fields.get(TEXTS),
                fields.get(PARAGRAPHS),
                fields.get(BOXES),
                fields.get(LISTS),
                fields.get(TABLES),
                fields.get(CONTENTS),
                fields.get(LINKS),
                fields.get(FIELDS),
                fields.get(CODES),
                fields.get(HEADER),
                fields.get(FOOTER),
                fields.get(KEEPS));
    }
}
