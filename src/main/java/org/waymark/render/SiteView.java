package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its own text.
 *
 * @param area the places the hub serves, in words
 * @param website the hub's own website, or null
 * @param root the way to the site's root from this page: empty or {@code ../}
 * @param search the page with the search, or null
 * @param mainMenu pages linked at the top
 * @param footerMenu pages linked at the foot
 * @param logo the hub's logo, or null
 * @param choosing pages that help to choose an option
 * @param policy what the page allows browsers
 */
public record SiteView(
        String name,
        String kind,
        String description,
        String area,
        String language,
        @Nullable NavItem website,
        String root,
        NavItem home,
        @Nullable NavItem search,
        List<NavItem> mainMenu,
        List<NavItem> footerMenu,
        @Nullable Logo logo,
        Choosing choosing,
        Policy policy) {

    /**
     * A picture before the hub's name.
     *
     * @param alt what it says besides the name
     */
    public record Logo(String src, String alt, int width, int height) {}

    /**
     * A link for finding one's way.
     *
     * @param current whether it is the page being shown
     */
    public record NavItem(String title, String href, boolean current) {}

    /**
     * What helps to choose an option.
     *
     * @param guide the questions that lead to options, or null
     * @param compare all options side by side, or null
     */
    public record Choosing(@Nullable NavItem guide, @Nullable NavItem compare) {}
}
