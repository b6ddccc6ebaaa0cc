package org.waymark.render;

import java.util.List;

/**
 * What became different, newest day first.
 *
 * @param days empty where nothing is noted
 * @param feeds of the site and of each briefing, where all changes are told; empty elsewhere
 */
public record ChangesView(List<Day> days, List<SiteView.NavItem> feeds) {

    public ChangesView {
        days = List.copyOf(days);
        feeds = List.copyOf(feeds);
    }

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
     * @param id names its place on the page that tells all of them
     * @param about what it concerns: on the web everything it names, on paper its options; empty
     *     for everything
     */
    public record Note(String id, Html text, List<SiteView.NavItem> about) {}
}
