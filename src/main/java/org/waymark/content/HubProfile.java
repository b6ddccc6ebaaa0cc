package org.waymark.content;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * Who publishes the site ({@code hub.json}).
 *
 * @param position where its address is written
 * @param name the hub's full name
 * @param kind what it is, for example "teaching school hub"
 * @param description one sentence for search engines and the foot of the page
 * @param area the places it serves
 * @param address where the site is published, with a slash at the end; absolute links and the
 *     sitemap are made from it
 * @param language BCP 47 tag of the site's language
 * @param website the hub's own website, or null
 * @param brand the hub's colours and logo, or null for the standard ones
 * @param shortName what stands under the site's icon on a phone, or null
 * @param feedback how readers can help to mend a page, or null
 * @param budgets how heavy pages and PDFs may be
 * @param limits how large the files of the content may be
 * @param without what the site is made without
 * @param withdrawn addresses that the site had and gave up for good
 * @param admin the page on which editors write in their browser, or null for none
 */
public record HubProfile(
        Position position,
        String name,
        String kind,
        String description,
        List<String> area,
        URI address,
        String language,
        @Nullable Ref website,
        @Nullable Brand brand,
        @Nullable String shortName,
        @Nullable Feedback feedback,
        Budgets budgets,
        Limits limits,
        List<Extra> without,
        List<Ref> withdrawn,
        @Nullable Admin admin) {

    public HubProfile {
        area = List.copyOf(area);
        without = List.copyOf(without);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Whether the site has something besides its pages. */
    public boolean has(Extra extra) {
        return !without.contains(extra);
    }
}
