package org.waymark.pdf;

import java.util.Locale;

/**
 * A file that goes along inside a PDF, where the standard allows it.
 *
 * @param name the file's name, for example {@code briefing-data.json}
 * @param mediaType for example {@code application/json}
 * @param description what it is, in words
 * @param relationship what it is to the briefing
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Attachment(
        String name,
        String mediaType,
        String description,
        Relationship relationship,
        byte[] bytes) {

    /** What an attached file is to the document that carries it. */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE,
        /** It holds the data that the document shows. */
        DATA;

        /** Its name in a file. */
        String key() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }
}
