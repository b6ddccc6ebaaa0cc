package org.waymark.render;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;

/** Absolute addresses, for search engines and for paper. */
final class Addresses {

    private Addresses() {}

    /** The home page is the site's address itself, without {@code index.html}. */
    static String of(Site site, OutputPath path) {
        String file = path.value().equals("index.html") ? "" : path.value();
        return site.hub().profile().address() + file;
    }

    /** The short address of a link or a briefing: on paper, and in codes to be photographed. */
    static String go(Site site, String id) {
        return site.hub().profile().address() + "go/" + id;
    }

    /** The short address of an NPQ's briefing, or of the general one for null. */
    static String briefing(Site site, @Nullable Npq npq) {
        return go(site, Planner.shortName(npq));
    }

    /** An address as it is printed: without what every browser adds by itself. */
    static String printed(URI url) {
        String bare = url.toString().replaceFirst("^https?://(www\\.)?", "");
        return bare.endsWith("/") && bare.indexOf('/') == bare.length() - 1
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
