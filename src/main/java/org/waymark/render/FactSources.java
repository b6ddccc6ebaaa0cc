package org.waymark.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.Fact;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.markdown.Target;
import org.waymark.markdown.Targets;
import org.waymark.site.Site;

/**
 * Leads from the first use of each dated fact of a page to its source on that page, as a note
 * would. Facts of one source that were checked on one day share a number. One for each page; not
 * shared between threads.
 */
final class FactSources implements Targets {

    private final Site site;
    private final Targets targets;
    private final Set<String> used = new HashSet<>();
    private final Map<Source, List<PageView.Stated>> sources = new LinkedHashMap<>();

    /** What facts must have in common to share a number. */
    private record Source(String link, LocalDate checkedOn, Fact.Confidence confidence) {

        static Source of(Fact fact) {
            return new Source(fact.source().id(), fact.checkedOn(), fact.confidence());
        }
    }

    FactSources(Site site, Targets targets) {
        this.site = site;
        this.targets = targets;
    }

    @Override
    public Target of(Reference reference) {
        Target target = targets.of(reference);
        boolean isFact = reference.scheme() == Scheme.FACT;
        Fact fact = isFact ? site.entries().facts().get(reference.id()) : null;
        if (fact == null || !used.add(fact.id())) {
            return target;
        }
        Source source = Source.of(fact);
        sources.computeIfAbsent(source, first -> new ArrayList<>())
                .add(new PageView.Stated(fact.id(), target.text()));
        int number = new ArrayList<>(sources.keySet()).indexOf(source) + 1;
        return new Target("#source-" + number, target.text(), String.valueOf(number));
    }

    /** The sources of what the page has used so far, in the order of their numbers. */
    List<PageView.Source> list(Cards cards) {
        List<PageView.Source> list = new ArrayList<>();
        sources.forEach((source, facts) -> list.add(view(source, list.size() + 1, facts, cards)));
        return list;
    }

    private static PageView.Source view(
            Source source, int number, List<PageView.Stated> facts, Cards cards) {
        return new PageView.Source(
                number,
                cards.link(source.link()),
                Dates.inWords(source.checkedOn()),
                source.confidence() == Fact.Confidence.REPORTED,
                List.copyOf(facts));
    }
}
