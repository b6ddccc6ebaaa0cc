package org.waymark.load;

import org.waymark.pdf.CodeStyle;
import org.waymark.pdf.PrintTheme;

/** Reads what the print theme says of QR codes and of the grids that they stand in. */
final class CodeStyleReader {

    private static final CodeStyle STANDARD = PrintTheme.standard().codes();

    private static final Field<Double> SIZE =
            Field.required("size", StyleReader.LENGTH, "the edge of a code, in points")
                    .or(STANDARD.size());
    private static final Field<Double> GAP =
            Field.required("gap", StyleReader.LENGTH, "from a code to its words, in points")
                    .or(STANDARD.gap());
    private static final Field<Integer> COLUMNS =
            Field.required("columns", new NumberType(1, 9), "how many stand side by side")
                    .or(STANDARD.columns());
    private static final Field<Double> COLUMN_GAP =
            Field.required("column_gap", StyleReader.LENGTH, "the space between columns, in points")
                    .or(STANDARD.columnGap());

    static final Type<CodeStyle> CODES =
            Type.record(
                    Shape.of("\"codes\"", SIZE, GAP, COLUMNS, COLUMN_GAP), CodeStyleReader::codes);

    private CodeStyleReader() {}

    private static CodeStyle codes(Fields fields) {
        return new CodeStyle(
                fields.get(SIZE), fields.get(GAP), fields.get(COLUMNS), fields.get(COLUMN_GAP));
    }
}
