package org.waymark.load;

import org.waymark.content.Limits;

/** Reads {@code limits} in {@code hub.json}. Whatever is left out is as usual. */
final class LimitsReader {

    private static final Limits USUAL = Limits.USUAL;
    private static final Limits MOST = Limits.CEILING;

    private static final Field<Integer> TEXT =
            limit("text_kb", 1, MOST.text(), "KB of the longest text file").or(USUAL.text());
    private static final Field<Integer> FILE =
            limit("file_mb", 1, MOST.file(), "MB of the largest picture").or(USUAL.file());
    private static final Field<Integer> ALL =
            limit("all_mb", 1, MOST.all(), "MB of all pictures together").or(USUAL.all());
    private static final Field<Integer> LINE =
            limit("line_length", 1_000, MOST.line(), "characters of the longest line")
                    .or(USUAL.line());
    private static final Field<Integer> FILES =
            limit("files", 1, MOST.files(), "how many files content may have").or(USUAL.files());
    private static final Field<Integer> NESTING =
            limit("nesting", 8, MOST.nesting(), "how deep lists and groups may nest")
                    .or(USUAL.nesting());

    static final Type<Limits> TYPE =
            Type.record(
                    Shape.of("\"limits\"", TEXT, FILE, ALL, LINE, FILES, NESTING),
                    LimitsReader::read);

    private LimitsReader() {}

    private static Field<Integer> limit(String key, int least, int most, String words) {
        return Field.optional(key, new NumberType(least, most), words);
    }

    private static Limits read(Fields fields) {
        return new Limits(
                fields.get(TEXT),
                fields.get(FILE),
                fields.get(ALL),
                fields.get(LINE),
                fields.get(FILES),
                fields.get(NESTING));
    }
}
