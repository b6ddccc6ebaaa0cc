package org.waymark.load;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.Change;
import org.waymark.content.Prose;
import org.waymark.content.Ref;

/** Reads an entry of {@code changes.json}. */
final class ChangeReader {

    /** A day that is missing is long ago, lest it be reported as lying in the future too. */
    private static final Field<LocalDate> ON =
            Field.required("on", Type.DATE, "the day of the change").or(LocalDate.EPOCH);

    private static final Field<Prose> NOTE =
            Field.required("note", Type.PROSE, "what is different, in a sentence");
    private static final Field<List<Ref>> OPTIONS =
            Field.optional("options", Type.list(Type.REF), "the ids of the options it concerns");
    private static final Field<List<Ref>> NPQS =
            Field.optional("npqs", Type.list(Type.REF), "the ids of the NPQs it concerns");
    private static final Field<List<Ref>> PAGES =
            Field.optional("pages", Type.list(Type.REF), "the ids of the pages it concerns");

    static final Type<Change> TYPE =
            Type.record(Shape.of("the change", ON, NOTE, OPTIONS, NPQS, PAGES), ChangeReader::read);

    static final EntryList<Change> LIST = new EntryList<>("changes", TYPE, ChangeReader::read);

    private ChangeReader() {}

    static Change read(Fields fields) {
        return new Change(
                fields.get(ON),
                fields.at(ON),
                fields.get(NOTE),
                fields.get(OPTIONS),
                fields.get(NPQS),
                fields.get(PAGES));
    }
}
