package org.waymark.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Link;
import org.waymark.content.Link.Evidence;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Code;

/** Reads an entry of {@code links/*.json}. */
final class LinkReader {

    /** An address nobody has seen is understood, in order to say why it is refused. */
    private static final Type<Evidence> EVIDENCE_TYPE =
            new WordType<>(
                    List.copyOf(EnumSet.complementOf(EnumSet.of(Evidence.NOT_SEEN))),
                    List.of(Evidence.NOT_SEEN),
                    '-');

    private static final Field<String> ID =
            Field.required("id", Type.ID, "a name of its own, as in \"research-schools\"");
    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "what the link is called on the page");
    private static final Field<URI> URL =
            Field.required("url", Type.ADDRESS, "the address, from https:// on");
    private static final Field<String> PUBLISHER =
            Field.required("publisher", Type.TEXT, "whose page it is");
    private static final Field<Prose> DESCRIPTION =
            Field.required("description", Type.PROSE, "what a reader finds there");
    private static final Field<Link.Kind> KIND =
            Field.required("kind", Type.word(Link.Kind.class), "what it is, as in guidance");
    private static final Field<Link.Audience> AUDIENCE =
            Field.required("audience", Type.word(Link.Audience.class), "reader or maintainer");
    private static final Field<List<Ref>> OPTIONS =
            Field.optional("options", Type.list(Type.REF), "the ids of the options it serves");
    private static final Field<List<Ref>> NPQS =
            Field.optional("npqs", Type.list(Type.REF), "the ids of the NPQs it matters to");
    private static final Field<Evidence> EVIDENCE =
            Field.required("evidence", EVIDENCE_TYPE, "how sure the address is");
    private static final Field<LocalDate> CHECKED_ON =
            Field.optional("checked_on", Type.DATE, "when a person last looked");
    private static final Field<LocalDate> REVIEW_BY =
            Field.required("review_by", Type.DATE, "when a person should look again");
    private static final Field<List<Ref>> ALIASES =
            Field.optional("aliases", Type.list(Type.REF), "a list of ids that it had before");

    static final Type<Link> TYPE =
            Type.record(
                    Shape.of(
                            "the link",
                            ID,
                            TITLE,
                            URL,
                            PUBLISHER,
                            DESCRIPTION,
                            KIND,
                            AUDIENCE,
                            OPTIONS,
                            NPQS,
                            EVIDENCE,
                            CHECKED_ON,
                            REVIEW_BY,
                            ALIASES,
                            CareReader.OWNER),
                    LinkReader::read);

    static final EntryList<Link> LIST = new EntryList<>("links", TYPE, LinkReader::read);

    private LinkReader() {}

    static Link read(Fields fields) {
        @Nullable LocalDate checkedOn = fields.find(CHECKED_ON);
        return new Link(
                fields.get(ID),
                fields.at(ID),
                fields.get(TITLE),
                fields.get(URL),
                fields.at(URL),
                fields.get(PUBLISHER),
                fields.get(DESCRIPTION),
                fields.get(KIND),
                fields.get(AUDIENCE),
                fields.get(OPTIONS),
                fields.get(NPQS),
                evidence(fields),
                checkedOn,
                Reviews.by(fields, REVIEW_BY, checkedOn),
                fields.get(ALIASES),
                fields.find(CareReader.OWNER));
    }

    private static Evidence evidence(Fields fields) {
        Evidence evidence = fields.get(EVIDENCE);
        if (evidence == Evidence.NOT_SEEN) {
            String hint = "open the address, then say how sure it is; or remove the link";
            fields.wrong(EVIDENCE, Code.LINK_NOT_SEEN, "says that nobody has seen it", hint);
        }
        return evidence;
    }
}
