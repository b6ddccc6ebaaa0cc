package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.site.Output.Feed.Scope;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;

/** The feeds as seen from a page: none where no change is noted yet. */
final class FeedList {

    private final Edition edition;
    private final OutputPath from;

    FeedList(Edition edition, OutputPath from) {
        this.edition = edition;
        this.from = from;
    }

    /** The feed of the site, and of each briefing. */
    List<SiteView.NavItem> all() {
        List<SiteView.NavItem> feeds = new ArrayList<>(site());
        edition.site().hub().npqs().forEach(npq -> feeds.addAll(briefing(npq)));
        feeds.addAll(briefing(null));
        return feeds;
    }

    List<SiteView.NavItem> site() {
        return feed(Planner.FEED, new Scope.Everything());
    }

    List<SiteView.NavItem> briefing(@Nullable Npq npq) {
        return feed(Planner.feed(npq), new Scope.OfBriefing(npq));
    }

    private List<SiteView.NavItem> feed(OutputPath path, Scope scope) {
        String title = FeedComposer.title(edition.site(), scope);
        return edition.has(path)
                ? List.of(new SiteView.NavItem(title, from.to(path), false))
                : List.of();
    }
}
