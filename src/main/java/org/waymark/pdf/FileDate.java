package org.waymark.pdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The date of a briefing in the forms a PDF needs. It comes from the source, never from a clock, so
 * that the same input gives the same bytes.
 */
record FileDate(LocalDate day) {

    static Optional<FileDate> of(String iso) {
        try {
            return Optional.of(new FileDate(LocalDate.parse(iso.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As the information dictionary has it. */
    String pdf() {
        return "D:" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    }

    /** As XMP has it: the same moment as {@link #pdf()}. */
    String xmp() {
        return day + "T00:00:00Z";
    }

    /** As a reader expects it, for example 22 November 2026. */
    String words() {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }
}
