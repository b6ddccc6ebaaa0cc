package org.waymark.render;

import java.util.List;

/**
 * What the page with the search shows besides it.
 *
 * @param ways pages that list much and need no script
 */
public record SearchView(List<SiteView.NavItem> ways) {}
