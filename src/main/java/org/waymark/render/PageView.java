package org.waymark.render;

import java.util.List;

/**
 * What every page says of itself.
 *
 * @param title its heading, the only {@code h1}
 * @param description the summary as plain text, for search engines
 * @param address the absolute address of the page
 * @param breadcrumbs the way from home, without this page; empty on the home page
 */
public record PageView(
        String title,
        Html summary,
        String description,
        String address,
        List<SiteView.NavItem> breadcrumbs,
        Html body) {}
