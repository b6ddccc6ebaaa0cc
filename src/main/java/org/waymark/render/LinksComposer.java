package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Link;
import org.waymark.content.Npq;
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
            groups.add(
                    new LinksView.Group(
                            PrintTargets.section(option),
                            option.id(),
                            name(option),
                            entries(link -> link.serves(option))));
        }
        List<LinksView.Entry> others = entries(link -> link.options().isEmpty());
        groups.add(new LinksView.Group("other", "", "Other links", others));
        List<LinksView.Group> shown =
                groups.stream().filter(group -> !group.links().isEmpty()).toList();
        return new LinksView(shown, shown.isEmpty() ? List.of() : filters(shown));
    }

    /** The links that name an NPQ: for its page, which need not repeat what is for all. */
    List<OptionView.LinkView> of(Npq npq) {
        return links().filter(link -> link.names(npq)).map(link -> cards.link(link, 0)).toList();
    }

    private static String name(Option option) {
        return "Option " + option.order() + ": " + option.title();
    }

    private Stream<Link> links() {
        return site.hub().reference().links().stream().filter(Link::isForReaders).sorted(BY_TITLE);
    }

    private List<LinksView.Entry> entries(Predicate<Link> filter) {
        return links().filter(filter).map(this::entry).toList();
    }

    private LinksView.Entry entry(Link link) {
        String npqs =
                site.hub().npqs().stream()
                        .filter(npq -> link.names(npq))
                        .map(Npq::id)
                        .collect(Collectors.joining(" "));
        return new LinksView.Entry(cards.link(link, 0), kind(link.kind()), npqs);
    }

    private static String kind(Link.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<LinksView.Filter> filters(List<LinksView.Group> groups) {
        return List.of(
                new LinksView.Filter("option", "Option", "Every option", options(groups)),
                new LinksView.Filter("npq", "NPQ", "Every NPQ", npqs()),
                new LinksView.Filter("kind", "Kind of page", "Every kind", kinds()),
                new LinksView.Filter("publisher", "Publisher", "Every publisher", publishers()));
    }

    private List<LinksView.Choice> options(List<LinksView.Group> groups) {
        return groups.stream()
                .filter(group -> !group.option().isEmpty())
                .map(group -> new LinksView.Choice(group.option(), group.title()))
                .toList();
    }

    private List<LinksView.Choice> npqs() {
        return site.hub().npqs().stream()
                .map(npq -> new LinksView.Choice(npq.id(), npq.title()))
                .toList();
    }

    private List<LinksView.Choice> kinds() {
        return links().map(Link::kind)
                .distinct()
                .sorted()
                .map(kind -> new LinksView.Choice(kind(kind), Wording.of(kind)))
                .toList();
    }

    private List<LinksView.Choice> publishers() {
        return links().map(Link::publisher)
                .distinct()
                .sorted(Comparator.comparing(SearchWords::plain).thenComparing(name -> name))
                .map(name -> new LinksView.Choice(name, name))
                .toList();
    }
}
