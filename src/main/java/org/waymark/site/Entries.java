package org.waymark.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.AssetFile;
import org.waymark.content.Fact;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Term;
import org.waymark.markdown.Scheme;

/**
 * Everything that can be referred to, by id.
 *
 * @param pages pages, consultations and the guide: all answer to {@code page:}
 * @param images paths of the pictures, such as {@code images/map.svg}
 * @param layouts the first page of each layout
 * @param menus the pages of each menu, in its order
 */
public record Entries(
        Map<String, Link> links,
        Map<String, Fact> facts,
        Map<String, Term> terms,
        Map<String, Npq> npqs,
        Map<String, Option> options,
        Map<String, Subject> pages,
        Set<String> images,
        Map<Page.Layout, Page> layouts,
        Map<Page.Menu, List<Page>> menus) {

    static Entries of(Hub hub) {
        return new Entries(
                byId(hub.reference().links(), Link::id),
                byId(hub.reference().facts(), Fact::id),
                byId(hub.reference().terms(), Term::id),
                byId(hub.npqs(), Npq::id),
                byId(hub.options(), Option::id),
                pages(hub),
                hub.images().stream().map(AssetFile::path).collect(Collectors.toSet()),
                byId(hub.pages(), Page::layout),
                menus(hub));
    }

    /** The ids that a scheme can name. */
    public Collection<String> ids(Scheme scheme) {
        return switch (scheme) {
            case LINK -> links.keySet();
            case FACT -> facts.keySet();
            case TERM -> terms.keySet();
            case NPQ -> npqs.keySet();
            case OPTION -> options.keySet();
            case PAGE -> pages.keySet();
            case IMAGE -> images;
        };
    }

    private static Map<String, Subject> pages(Hub hub) {
        Stream<Map.Entry<String, Subject>> pages =
                hub.pages().stream().map(page -> Map.entry(page.id(), new Subject.OfPage(page)));
        Stream<Map.Entry<String, Subject>> consultations =
                hub.consultations().stream()
                        .map(one -> Map.entry(one.id(), new Subject.OfConsultation(one)));
        Stream<Map.Entry<String, Subject>> guide =
                Stream.ofNullable(hub.guide())
                        .map(one -> Map.entry(Guide.ID, new Subject.OfGuide(one, null)));
        return Stream.of(pages, consultations, guide)
                .flatMap(entries -> entries)
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
    }

    private static Map<Page.Menu, List<Page>> menus(Hub hub) {
        return hub.pages().stream()
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(Page::menu, Collectors.toUnmodifiableList()),
                                Map::copyOf));
    }

    /** A second entry with the same id was reported when it was loaded; the first one stands. */
    private static <K, T> Map<K, T> byId(List<T> entries, Function<T, K> id) {
        return entries.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                id, Function.identity(), (first, again) -> first));
    }
}
