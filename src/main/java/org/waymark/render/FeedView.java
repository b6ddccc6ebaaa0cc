package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RFC 4287). Ids stay the same for good; days are moments, since the format wants those.
 *
 * @param id its own address
 * @param language of all its words
 * @param page where the same can be read as a page, or null
 * @param updated the newest of its days
 * @param author who publishes it
 * @param site the author's address
 */
public record FeedView(
        String id,
        String language,
        String title,
        @Nullable String page,
        String updated,
        String author,
        String site,
        List<Entry> entries) {

    public FeedView {
        entries = List.copyOf(entries);
    }

    /**
     * One change.
     *
     * @param title its first sentence, as plain text
     * @param href where it can be read
     * @param text what it says, with links that work anywhere
     * @param about what it names; empty for everything
     */
    public record Entry(
            String id,
            String title,
            String href,
            String updated,
            Html text,
            List<SiteView.NavItem> about) {}
}
