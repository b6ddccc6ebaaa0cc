package org.waymark.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.content.Term;
import org.waymark.problem.Code;

/** Reads an entry of {@code glossary.json}. */
final class TermReader {

    private static final Field<String> ID =
            Field.required("id", Type.ID, "a name of its own, as in \"sle\"");
    private static final Field<String> TERM =
            Field.required("term", Type.TEXT, "the abbreviation or word, as in \"SLE\"");
    private static final Field<String> FULL =
            Field.optional("full", Type.TEXT, "the abbreviation in words");
    private static final Field<String> PLURAL =
            Field.optional("plural", Type.TEXT, "the words for more than one");
    private static final Field<Boolean> EXPAND =
            Field.optional("expand", Type.FLAG, "whether a page spells it out at first").or(true);
    private static final Field<Term.Status> STATUS =
            Field.required("status", Type.word(Term.Status.class), "current, or what became of it");
    private static final Field<Prose> MEANING =
            Field.required("meaning", Type.PROSE, "what it means, in the hub's words");
    private static final Field<Ref> LINK =
            Field.optional("link", Type.REF, "the id of a link: where to read more");
    private static final Field<List<Ref>> SEE =
            Field.optional("see", Type.list(Type.REF), "the ids of related terms");

    static final Type<Term> TYPE =
            Type.record(
                    Shape.of(
                            "the term", ID, TERM, FULL, PLURAL, EXPAND, STATUS, MEANING, LINK, SEE),
                    TermReader::read);

    static final EntryList<Term> LIST = new EntryList<>("terms", TYPE, TermReader::read);

    private TermReader() {}

    static Term read(Fields fields) {
        @Nullable String full = fields.find(FULL);
        return new Term(
                fields.get(ID),
                fields.at(ID),
                fields.get(TERM),
                full,
                plural(fields, full),
                fields.get(EXPAND),
                fields.get(STATUS),
                fields.get(MEANING),
                fields.find(LINK),
                fields.get(SEE));
    }

    private static @Nullable String plural(Fields fields, @Nullable String full) {
        String plural = fields.find(PLURAL);
        if (plural != null && full == null) {
            String hint = "add \"full\": the abbreviation in words; or remove \"plural\"";
            fields.wrong(PLURAL, Code.VALUE_WRONG, "has no \"full\" beside it", hint);
        }
        return plural;
    }
}
