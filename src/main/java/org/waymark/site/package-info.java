/**
 * From words to a plan: resolves every reference and decides which outputs the site has and where.
 *
 * <p>Start with {@link org.waymark.site.Resolver} and {@link org.waymark.site.Planner}. Pure: this
 * package knows no templates, no disk and no clock.
 */
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
