package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.site.Site;

/** Composes the view of one option, in the order in which it is read. */
final class OptionComposer {

    private final Site site;
    private final SectionText text;
    private final Cards cards;
    private final @Nullable Npq npq;

    /**
     * @param npq whose reader this is for, or null for everyone
     */
    OptionComposer(Site site, SectionText text, Cards cards, @Nullable Npq npq) {
        this.site = site;
        this.text = text;
        this.cards = cards;
        this.npq = npq;
    }

    /**
     * The whole option.
     *
     * @param body sets its body: with headings as deep as the output needs
     */
    OptionView whole(Option option, SectionText body) {
        OptionView.Card card = cards.option(option);
        OptionView.Terms terms = terms(option.terms());
        Html prose = body.asking(List.of(option)).blocks(option.body());
        OptionView.Further further =
                new OptionView.Further(relations(option), prompts(option.prompts()));
        return new OptionView(card, terms, prose, Html.NONE, further, sources(option));
    }

    /** What it weighs and what it says to this NPQ's readers, without its general text. */
    OptionView tailored(Option option, SectionText passages) {
        OptionView.Card card = cards.option(option);
        Html own = passages.asking(List.of(option)).passages(option.body());
        OptionView.Terms terms = weighed(option.terms());
        return new OptionView(
                card,
                terms,
                Html.NONE,
                own,
                new OptionView.Further(List.of(), List.of()),
                new OptionView.Sources(List.of(), List.of(), List.of(), null));
    }

    /** All that a teacher weighs. */
    OptionView.Terms terms(Option.Terms terms) {
        return new OptionView.Terms(
                text.lines(terms.suits()),
                text.inline(terms.time().text()),
                text.lines(terms.conditions()),
                text.inline(terms.cost()),
                text.lines(terms.leadsTo()),
                text.lines(terms.talkTo()));
    }

    /** Only what decides for or against it: the rest stands on the option's own page. */
    private OptionView.Terms weighed(Option.Terms terms) {
        return new OptionView.Terms(
                List.of(),
                text.inline(terms.time().text()),
                text.lines(terms.conditions()),
                text.inline(terms.cost()),
                List.of(),
                List.of());
    }

    private List<OptionView.Relation> relations(Option option) {
        return option.relations().stream()
                .filter(relation -> site.entries().options().containsKey(relation.to().id()))
                .map(this::relation)
                .toList();
    }

    private OptionView.Relation relation(Option.Relation relation) {
        Option to = Objects.requireNonNull(site.entries().options().get(relation.to().id()));
        return new OptionView.Relation(
                Diagrams.type(relation.type()),
                Wording.of(relation.type()),
                cards.named(to),
                text.inline(relation.why()));
    }

    /** On paper the questions stand in the plan, if there is one. */
    private List<OptionView.Prompts> prompts(List<Option.Prompts> prompts) {
        if (text.isOnPaper() && site.page(Page.Layout.PLAN) != null) {
            return List.of();
        }
        return prompts.stream()
                .map(
                        one ->
                                new OptionView.Prompts(
                                        Wording.of(one.phase()), text.lines(one.questions())))
                .toList();
    }

    private OptionView.Sources sources(Option option) {
        List<OptionView.FactView> facts =
                text.seen().facts().stream()
                        .map(id -> site.entries().facts().get(id))
                        .filter(Objects::nonNull)
                        .map(this::fact)
                        .toList();
        List<OptionView.LinkView> named = cards.named(text.seen());
        List<Link> further = further(option, named);
        return new OptionView.Sources(
                named,
                numbered(further, named.size() + 1),
                facts,
                Checks.of(site, text.seen().facts()));
    }

    private OptionView.FactView fact(Fact fact) {
        String wording = Objects.requireNonNullElse(fact.wording(site.today()), fact.id());
        return new OptionView.FactView(
                wording,
                Dates.inWords(fact.checkedOn()),
                cards.link(fact.source()),
                fact.confidence() == Fact.Confidence.REPORTED);
    }

    private List<Link> further(Option option, List<OptionView.LinkView> named) {
        Set<String> ids = named.stream().map(OptionView.LinkView::id).collect(Collectors.toSet());
        return site.hub().reference().links().stream()
                .filter(link -> serves(link, option) && !ids.contains(link.id()))
                .sorted(Comparator.comparing(link -> link.title().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<OptionView.LinkView> numbered(List<Link> links, int first) {
        List<OptionView.LinkView> views = new ArrayList<>();
        links.forEach(link -> views.add(cards.link(link, first + views.size())));
        return views;
    }

    private boolean serves(Link link, Option option) {
        boolean forNpq = npq == null || link.npqs().isEmpty() || link.names(npq);
        return link.isForReaders() && link.serves(option) && forNpq;
    }
}
