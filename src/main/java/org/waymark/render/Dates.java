package org.waymark.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as British readers write them. */
final class Dates {

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** As in "9 March 2018". */
    static String inWords(LocalDate day) {
        return LONG.format(day);
    }
}
