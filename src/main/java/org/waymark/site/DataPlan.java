package org.waymark.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.content.Extra;
import org.waymark.content.Hub;
import org.waymark.content.Meaning;
import org.waymark.problem.Position;
import org.waymark.site.Output.Data;
import org.waymark.site.Output.Feed;

/** The files that programs read: feeds of what changed, the site as data, and its manifest. */
final class DataPlan {

    private final Hub hub;
    private final Set<String> everywhere;

    DataPlan(Hub hub, Set<String> everywhere) {
        this.hub = hub;
        this.everywhere = everywhere;
    }

    /**
     * @param bound files that decide how large briefings are and which version
     */
    void addTo(List<Planner.Placed> placed, Set<String> bound) {
        Set<String> files = new TreeSet<>(bound);
        hub.consultations().forEach(one -> files.add(one.position().file()));
        Set<String> all = Set.copyOf(files);
        placed.add(data("pages.json", Data.Content.PAGES, all));
        placed.add(data("links.json", Data.Content.LINKS, everywhere));
        placed.add(data(Meaning.FILE, Data.Content.MEANING, all));
        placed.add(data("site.webmanifest", Data.Content.MANIFEST, everywhere));
        if (!hub.changes().isEmpty()) {
            addFeeds(placed, all);
        }
    }

    /** Without a single note of a change there is no day on which a feed was brought up to date. */
    private void addFeeds(List<Planner.Placed> placed, Set<String> sources) {
        Position cause = hub.profile().position();
        placed.add(feed(new Feed(Planner.FEED, new Feed.Scope.Everything(), sources), cause));
        if (!hub.profile().has(Extra.BRIEFINGS)) {
            return;
        }
        Feed.Scope general = new Feed.Scope.OfBriefing(null);
        placed.add(feed(new Feed(Planner.feed(null), general, sources), cause));
        hub.npqs()
                .forEach(
                        npq -> {
                            Feed.Scope scope = new Feed.Scope.OfBriefing(npq);
                            Feed feed = new Feed(Planner.feed(npq), scope, sources);
                            placed.add(feed(feed, npq.position()));
                        });
    }

    private static Planner.Placed feed(Feed feed, Position cause) {
        return new Planner.Placed(feed, cause);
    }

    private Planner.Placed data(String path, Data.Content content, Set<String> sources) {
        Data data = new Data(new OutputPath(path), content, sources);
        return new Planner.Placed(data, hub.profile().position());
    }
}
