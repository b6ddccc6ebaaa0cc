package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.waymark.content.Link;
import org.waymark.content.Option;
import org.waymark.site.Site;

/** Composes the link directory: under each option what serves it, then the rest. */
final class LinksComposer {

    private static final Comparator<Link> BY_TITLE =
            Comparator.comparing((Link link) -> link.title().toLowerCase(Locale.ROOT))
                    .thenComparing(Link::id);

    private final Site site;
    private final Cards cards;

    LinksComposer(Site site, Cards cards) {
        this.site = site;
        this.cards = cards;
    }

    LinksView compose() {
        List<LinksView.Group> groups = new ArrayList<>();
        for (Option option : site.hub().options()) {
            String title = "Option " + option.order() + ": " + option.title();
            groups.add(group(PrintTargets.section(option), title, link -> serves(link, option)));
        }
        groups.add(group("other", "Other links", link -> link.options().isEmpty()));
        return new LinksView(groups.stream().filter(group -> !group.links().isEmpty()).toList());
    }

    private LinksView.Group group(String id, String title, Predicate<Link> filter) {
        List<OptionView.LinkView> links =
                site.hub().reference().links().stream()
                        .filter(link -> link.audience() == Link.Audience.READER)
                        .filter(filter)
                        .sorted(BY_TITLE)
                        .map(link -> cards.link(link, 0))
                        .toList();
        return new LinksView.Group(id, title, links);
    }

    private static boolean serves(Link link, Option option) {
        return link.options().stream().anyMatch(ref -> ref.id().equals(option.id()));
    }
}
