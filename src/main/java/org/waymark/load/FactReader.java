package org.waymark.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.content.Ref;

/** Reads an entry of {@code facts.json}. */
final class FactReader {

    private static final Field<String> ID =
            Field.required("id", Type.ID, "a name of its own, as in \"npq-funding\"");
    private static final Field<String> NOW =
            Field.required("now", Type.TEXT, "the wording until it expires");
    private static final Field<String> AFTER =
            Field.optional("after", Type.TEXT, "the wording from the day after it expires");
    private static final Field<String> VALUE =
            Field.required("value", Type.TEXT, "the bare value, as in \"2026-08-31\"");
    private static final Field<Ref> SOURCE =
            Field.required("source", Type.REF, "the id of the link it comes from");
    private static final Field<Fact.Confidence> CONFIDENCE =
            Field.required("confidence", Type.word(Fact.Confidence.class), "confirmed or reported");
    private static final Field<LocalDate> CHECKED_ON =
            Field.required("checked_on", Type.DATE, "when a person last checked it");
    private static final Field<LocalDate> REVIEW_BY =
            Field.required("review_by", Type.DATE, "when a person should check again");
    private static final Field<LocalDate> EXPIRES =
            Field.optional("expires", Type.DATE, "its last day");

    static final Type<Fact> TYPE =
            Type.record(
                    Shape.of(
                            "the fact",
                            ID,
                            NOW,
                            AFTER,
                            VALUE,
                            SOURCE,
                            CONFIDENCE,
                            CHECKED_ON,
                            REVIEW_BY,
                            EXPIRES,
                            CareReader.OWNER),
                    FactReader::read);

    static final EntryList<Fact> LIST = new EntryList<>("facts", TYPE, FactReader::read);

    private FactReader() {}

    static Fact read(Fields fields) {
        @Nullable LocalDate checkedOn = fields.find(CHECKED_ON);
        return new Fact(
                fields.get(ID),
                fields.at(ID),
                fields.get(NOW),
                fields.find(AFTER),
                fields.get(VALUE),
                fields.get(SOURCE),
                fields.get(CONFIDENCE),
                checkedOn == null ? CHECKED_ON.substitute(fields.position()) : checkedOn,
                Reviews.by(fields, REVIEW_BY, checkedOn),
                fields.find(EXPIRES),
                fields.find(CareReader.OWNER));
    }
}
