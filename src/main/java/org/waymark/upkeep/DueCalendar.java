package org.waymark.upkeep;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days as a calendar file (RFC 5545) with one event a day and thing. */
final class DueCalendar {

    /** The longest line in bytes, without its end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();
    private final LocalDate today;
    private final URI address;

    private DueCalendar(LocalDate today, URI address) {
        this.today = today;
        this.address = address;
    }

    static String of(List<DueItem> items, LocalDate today, URI address, String hub) {
        DueCalendar calendar = new DueCalendar(today, address);
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Waymark//due//EN");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("X-WR-CALNAME", escaped("Due: " + hub));
        items.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    /** An event keeps its name when its day moves, so that a calendar moves it too. */
    private void event(DueItem item) {
        String what = item.what().name().toLowerCase(Locale.ROOT);
        line("BEGIN", "VEVENT");
        line("UID", String.join("-", item.kind(), item.id(), what) + "@" + address.getHost());
        line("DTSTAMP", DAY.format(today) + "T000000Z");
        line("DTSTART;VALUE=DATE", DAY.format(item.on()));
        line("DTEND;VALUE=DATE", DAY.format(item.on().plusDays(1)));
        line("SUMMARY", escaped(item.name() + ": " + item.what().words()));
        line(
                "DESCRIPTION",
                escaped(item.title() + "\n" + item.position() + "\nFor: " + item.owner()));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A long line goes on after a blank in the next one; no letter is cut in two. */
    private void line(String name, String value) {
        int room = LONGEST;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            String one = Character.toString(letter);
            int bytes = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append("\r\n ");
                room = LONGEST - 1;
            }
            text.append(one);
            room -= bytes;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
