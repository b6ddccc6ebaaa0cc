package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What helps readers and programs to keep up with a page.
 *
 * @param sharing what is shown where somebody passes on its address
 * @param data the page as data (JSON-LD)
 * @param feeds the feeds that tell of its changes
 * @param manifest where the web manifest is, from this page
 * @param colours for the browser's own bars
 * @param news what changed on it, or null for nothing
 * @param mending where its mistakes can be mended or reported
 */
public record UpkeepView(
        Sharing sharing,
        Html data,
        List<SiteView.NavItem> feeds,
        String manifest,
        SiteColours colours,
        @Nullable News news,
        List<SiteView.NavItem> mending) {

    public UpkeepView {
        feeds = List.copyOf(feeds);
        mending = List.copyOf(mending);
    }

    /**
     * Open Graph.
     *
     * @param type as in "article"
     * @param locale as in "en_GB", or empty where the site's language names no country
     * @param card the picture that goes along, or null
     */
    public record Sharing(String type, String locale, @Nullable Card card) {}

    /**
     * A picture.
     *
     * @param alt what it shows, in words
     */
    public record Card(String address, int width, int height, String alt) {}

    /**
     * The last change.
     *
     * @param ofBriefing whether the page tells what is new in a briefing, or in itself
     * @param version the name of the briefing's version, empty when it has none or is not made yet
     * @param day what changed last; null when nothing is noted
     * @param all where all changes of that day are told, or null
     */
    public record News(
            boolean ofBriefing,
            String version,
            ChangesView.@Nullable Day day,
            @Nullable String all) {}
}
