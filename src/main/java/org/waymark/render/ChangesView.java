package org.waymark.render;

import java.util.List;

/**
 * What became different, newest day first.
 *
 * @param days empty where nothing is noted
 */
public record ChangesView(List<Day> days) {

    /**
     * The changes of one day.
     *
     * @param date ISO 8601
     * @param dateInWords the same for readers
     * @param since the day of the changes before it, in words; empty when there were none, so that
     *     this is the first version
     */
    public record Day(String date, String dateInWords, String since, List<Note> notes) {}

    /**
     * One change.
     *
     * @param about what it concerns: on the web everything it names, on paper its options; empty
     *     for everything
     */
    public record Note(Html text, List<SiteView.NavItem> about) {}
}
