package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Ref;
import org.waymark.content.Term;
import org.waymark.site.Site;

/** Composes glossaries: the whole one for the web, the terms really used for a briefing. */
final class GlossaryComposer {

    private static final Comparator<Term> ALPHABETIC =
            Comparator.comparing((Term term) -> term.term().toLowerCase(Locale.ROOT))
                    .thenComparing(Term::id);

    private final Edition edition;
    private final Site site;

    GlossaryComposer(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
    }

    GlossaryView all(SectionText text, Cards cards) {
        Map<String, List<GlossaryView.Entry>> letters = new TreeMap<>();
        for (Term term : site.hub().reference().terms().stream().sorted(ALPHABETIC).toList()) {
            String letter = letter(term.term().codePointAt(0));
            letters.computeIfAbsent(letter, key -> new ArrayList<>()).add(entry(term, text, cards));
        }
        return new GlossaryView(
                letters.entrySet().stream()
                        .map(entry -> new GlossaryView.Letter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** A heading that can be an address, too, whatever a term begins with. */
    private static String letter(int first) {
        return Character.isLetterOrDigit(first)
                ? Character.toString(first).toUpperCase(Locale.ROOT)
                : "Others";
    }

    /**
     * The terms that a briefing's sections name, and those that their meanings name in turn.
     *
     * @param npq whose short form the briefing shows, or null
     * @param sections gets the texts of the meanings behind those of the briefing
     */
    List<GlossaryView.Entry> used(@Nullable Npq npq, List<SectionText> sections) {
        Set<String> ids = new TreeSet<>();
        sections.forEach(section -> ids.addAll(section.terms()));
        site.hub().reference().terms().stream()
                .filter(term -> npq != null && term.term().equals(npq.code()))
                .forEach(term -> ids.add(term.id()));
        Map<Term, GlossaryView.Entry> entries = new TreeMap<>(ALPHABETIC);
        while (entries.size() < ids.size()) {
            for (String id : List.copyOf(ids)) {
                Term term = Objects.requireNonNull(site.entries().terms().get(id));
                if (!entries.containsKey(term)) {
                    SectionText text =
                            SectionText.print(site, edition.writer(), edition.audience(null));
                    entries.put(term, entry(term, text, Cards.print(edition, text)));
                    ids.addAll(text.terms());
                    sections.add(text);
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private GlossaryView.Entry entry(Term term, SectionText text, Cards cards) {
        List<SiteView.NavItem> see =
                term.see().stream()
                        .map(Ref::id)
                        .filter(site.entries().terms()::containsKey)
                        .map(id -> Objects.requireNonNull(site.entries().terms().get(id)))
                        .map(
                                other ->
                                        new SiteView.NavItem(
                                                other.term(),
                                                "#" + PrintTargets.anchor(other),
                                                false))
                        .toList();
        return new GlossaryView.Entry(
                PrintTargets.anchor(term),
                term.term(),
                term.full(),
                Wording.of(term.status()),
                text.inline(term.meaning()),
                cards.link(term.link()),
                see);
    }
}
