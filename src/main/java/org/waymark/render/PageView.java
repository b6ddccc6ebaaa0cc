package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself.
 *
 * @param title its heading, the only {@code h1}
 * @param description the summary as plain text, for search engines
 * @param address the absolute address of the page
 * @param breadcrumbs the way from home, without this page; empty on the home page
 * @param notes what its text asks for around it
 */
public record PageView(
        String title,
        Html summary,
        String description,
        String address,
        List<SiteView.NavItem> breadcrumbs,
        Html body,
        Notes notes) {

    PageView with(Notes all) {
        return new PageView(title, summary, description, address, breadcrumbs, body, all);
    }

    /**
     * What a page's text asks for around it, known when all of the text is set.
     *
     * @param worksheet whether there is something to fill in
     * @param sources where its dated facts come from, numbered from 1
     */
    public record Notes(boolean worksheet, List<Source> sources) {}

    /**
     * The source of some facts that were checked on one day.
     *
     * @param link the source, or null when it is unknown
     * @param checkedOn the day in words
     * @param reported true for what a hub, provider or newspaper says, false for the body
     *     responsible
     */
    public record Source(
            int number,
            OptionView.@Nullable LinkView link,
            String checkedOn,
            boolean reported,
            List<Stated> facts) {}

    /** A fact in the words in which the page has it first, at the place that is named by its id. */
    public record Stated(String id, String text) {}
}
