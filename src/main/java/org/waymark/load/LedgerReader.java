package org.waymark.load;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.waymark.content.LedgerEntry;
import org.waymark.content.LedgerEntry.Failure;

/**
 * Reads an entry of {@code links.ledger.json}. Entries of links that are no longer in the catalogue
 * are no mistake: the next check leaves them out.
 */
final class LedgerReader {

    private static final Field<LocalDate> ON =
            Field.required("on", Type.DATE, "the day on which the address failed");
    private static final Field<String> REASON =
            Field.required("reason", Type.TEXT, "how it failed, as in \"404 Not Found\"");
    private static final Type<Failure> FAILURE =
            Type.record(
                    Shape.of("the failure", ON, REASON),
                    fields -> new Failure(fields.get(ON), fields.get(REASON)));

    private static final Field<String> ID = Field.required("id", Type.ID, "the id of a link");
    private static final Field<URI> URL =
            Field.required("url", Type.ADDRESS, "the address that was checked");
    private static final Field<LocalDate> LAST_GOOD =
            Field.optional("last_good", Type.DATE, "the day on which it last worked");
    private static final Field<String> STATUS =
            Field.required("status", Type.TEXT, "what the last check found, as in \"200 OK\"");
    private static final Field<URI> MOVED_TO =
            Field.optional("moved_to", Type.ADDRESS, "where it stands for good now");
    private static final Field<List<Failure>> FAILURES =
            Field.optional("failures", Type.list(FAILURE), "the days on which it failed since");

    static final Type<LedgerEntry> TYPE =
            Type.record(
                    Shape.of("the entry", ID, URL, LAST_GOOD, STATUS, MOVED_TO, FAILURES),
                    LedgerReader::read);

    static final EntryList<LedgerEntry> LIST = new EntryList<>("links", TYPE, LedgerReader::read);

    private LedgerReader() {}

    static LedgerEntry read(Fields fields) {
        return new LedgerEntry(
                fields.get(ID),
                fields.at(ID),
                fields.get(URL),
                fields.find(LAST_GOOD),
                fields.get(STATUS),
                fields.find(MOVED_TO),
                fields.get(FAILURES));
    }
}
