package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Page;
import org.waymark.content.Term;
import org.waymark.problem.Json;
import org.waymark.site.OutputPath;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the page with the search and the script with all that it searches. */
final class SearchComposer {

    private final Edition edition;
    private final Site site;
    private final OutputPath from;

    /**
     * @param from the page that searches
     */
    SearchComposer(Edition edition, OutputPath from) {
        this.edition = edition;
        this.site = edition.site();
        this.from = from;
    }

    /** The other ways to find something, which need no script. */
    SearchView view(Cards cards) {
        return new SearchView(
                Stream.of(
                                Page.Layout.A_TO_Z,
                                Page.Layout.LINKS,
                                Page.Layout.GLOSSARY,
                                Page.Layout.OPTIONS)
                        .map(site::page)
                        .filter(Objects::nonNull)
                        .map(page -> item(page, cards))
                        .toList());
    }

    private static SiteView.NavItem item(Page page, Cards cards) {
        return new SiteView.NavItem(page.title(), cards.href(new Subject.OfPage(page)), false);
    }

    /** A script and not JSON, since a page that is opened from a disk can read nothing else. */
    String script() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("stopWords", SearchIndex.STOP_WORDS.stream().sorted().toList());
        data.put("synonyms", synonyms());
        data.put("index", index().serialized());
        return "self.waymarkSearch = " + Json.compact(data) + ";\n";
    }

    private SearchIndex index() {
        SearchIndex index = new SearchIndex();
        new FindablesComposer(edition, from)
                .compose()
                .forEach(one -> index.add(fields(one), kept(one)));
        return index;
    }

    static Map<String, String> fields(Findable one) {
        return Map.of(
                "title", one.title(),
                "names", String.join("\n", one.names()),
                "headings", joined(one.parts().stream().map(Findable.Part::heading)),
                "text", joined(one.parts().stream().flatMap(part -> part.lines().stream())));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    static Map<String, Object> kept(Findable one) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("title", one.title());
        kept.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
        kept.put("href", one.href());
        kept.put("note", one.note());
        kept.put("parts", one.parts().stream().map(SearchComposer::part).toList());
        return kept;
    }

    /** The heading's id and words, then what stands under it. */
    private static List<String> part(Findable.Part part) {
        List<String> words = new ArrayList<>(List.of(part.id(), part.heading()));
        words.addAll(part.lines());
        return words;
    }

    /** Each abbreviation with its words and the plural of both: what one finds, all find. */
    private List<List<String>> synonyms() {
        List<List<String>> groups = new ArrayList<>();
        for (Term term : site.hub().reference().terms()) {
            String full = term.full();
            if (full != null) {
                String plural = Objects.requireNonNullElse(term.plural(), full + "s");
                groups.add(
                        Stream.of(term.term(), term.term() + "s", full, plural)
                                .map(SearchWords::plain)
                                .distinct()
                                .toList());
            }
        }
        return groups;
    }
}
