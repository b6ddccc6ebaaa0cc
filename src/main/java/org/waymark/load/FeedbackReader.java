package org.waymark.load;

import java.util.List;
import org.waymark.content.AddressPattern;
import org.waymark.content.Feedback;
import org.waymark.content.Ref;

/** Reads the part of {@code hub.json} that says where pages can be mended. */
final class FeedbackReader {

    private static final Type<AddressPattern> EDIT_ADDRESS =
            new PatternType(List.of("path"), List.of("path"), false);
    private static final Type<AddressPattern> REPORT_ADDRESS =
            new PatternType(List.of("title", "address"), List.of(), true);

    private static final Field<AddressPattern> EDIT =
            Field.optional("edit", EDIT_ADDRESS, "where a file can be edited, with {path}");
    private static final Field<AddressPattern> REPORT =
            Field.optional("report", REPORT_ADDRESS, "where a problem can be reported");
    private static final Field<Ref> CONTACT =
            Field.optional("contact", Type.REF, "the page that says how to reach the hub");

    static final Type<Feedback> TYPE =
            Type.record(Shape.of("\"feedback\"", EDIT, REPORT, CONTACT), FeedbackReader::read);

    private FeedbackReader() {}

    private static Feedback read(Fields fields) {
        return new Feedback(fields.find(EDIT), fields.find(REPORT), fields.find(CONTACT));
    }
}
