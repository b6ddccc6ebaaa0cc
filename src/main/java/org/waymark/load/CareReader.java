package org.waymark.load;

import java.time.LocalDate;
import org.waymark.content.Care;

/** Reads who looks after a file and when, which any file with front matter may say. */
final class CareReader {

    static final Field<String> OWNER =
            Field.optional(
                    "owner", new TextType(80), "who looks after it, as in \"Programme lead\"");
    static final Field<LocalDate> REVIEW_BY =
            Field.optional("review_by", Type.DATE, "when a person should read it again");

    private CareReader() {}

    static Care read(Fields fields) {
        return new Care(fields.find(OWNER), fields.find(REVIEW_BY));
    }
}
