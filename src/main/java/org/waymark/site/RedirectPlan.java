package org.waymark.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Position;
import org.waymark.site.Output.Redirect.Target;

/** The short addresses: one for each briefing and one for each link that readers can meet. */
final class RedirectPlan {

    private final Site site;
    private final Hub hub;

    RedirectPlan(Site site) {
        this.site = site;
        this.hub = site.hub();
    }

    /** Briefings come first, so that a name they share with a link is reported at the link. */
    void addTo(List<Planner.Placed> placed) {
        placed.add(briefing(null, hub.profile().position()));
        hub.npqs().forEach(npq -> placed.add(briefing(npq, npq.position())));
        Set<String> named = named();
        hub.reference().links().stream()
                .filter(link -> link.isForReaders() || named.contains(link.id()))
                .filter(this::isFirst)
                .forEach(link -> placed.add(link(link)));
    }

    /** A malformed id and a second entry of one id were reported when they were read. */
    private boolean isFirst(Link link) {
        return !link.id().isEmpty() && link.equals(site.entries().links().get(link.id()));
    }

    /** What a text or an entry names can be met by a reader, whomever it is meant for. */
    private Set<String> named() {
        return Stream.concat(Refs.of(hub).stream(), site.documents().references())
                .filter(reference -> reference.scheme() == Scheme.LINK)
                .map(Reference::id)
                .collect(Collectors.toSet());
    }

    private Planner.Placed briefing(@Nullable Npq npq, Position cause) {
        return placed(Planner.shortName(npq), new Target.ToBriefing(npq), cause);
    }

    private Planner.Placed link(Link link) {
        return placed(link.id(), new Target.ToLink(link), link.position());
    }

    private Planner.Placed placed(String name, Target target, Position cause) {
        Set<String> sources = new TreeSet<>();
        sources.add(hub.profile().position().file());
        sources.add(cause.file());
        Output.Redirect redirect = new Output.Redirect(Planner.redirect(name), target, sources);
        return new Planner.Placed(redirect, cause);
    }
}
