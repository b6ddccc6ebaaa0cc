package org.waymark.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Change;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.site.Entries;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes what changed: all of it for the web, what concerns its reader for a briefing. */
final class ChangesComposer {

    /** Who holds an older version than that should simply read the new one. */
    private static final int DAYS_ON_PAPER = 3;

    private final Entries entries;
    private final List<Change> changes;
    private final SectionText text;
    private final Cards cards;

    ChangesComposer(Site site, SectionText text, Cards cards) {
        this.entries = site.entries();
        this.changes = site.hub().changes();
        this.text = text;
        this.cards = cards;
    }

    /** Every change. */
    ChangesView all() {
        return view(change -> true, Integer.MAX_VALUE);
    }

    /**
     * The last changes of a briefing.
     *
     * @param npq whom it is for, or null for the general briefing
     */
    ChangesView of(@Nullable Npq npq) {
        return view(change -> concerns(change, npq), DAYS_ON_PAPER);
    }

    private boolean concerns(Change change, @Nullable Npq npq) {
        return change.concernsEverything()
                || change.options().stream().map(Ref::id).anyMatch(entries.options()::containsKey)
                || change.npqs().stream().anyMatch(to -> npq != null && to.id().equals(npq.id()))
                || change.pages().stream().anyMatch(this::isCarried);
    }

    private boolean isCarried(Ref page) {
        return entries.pages().get(page.id()) instanceof Subject.OfPage of
                && isPrinted(of.page().layout());
    }

    /** Whether a briefing shows what a page of this layout shows. */
    private static boolean isPrinted(Page.Layout layout) {
        return switch (layout) {
            case OPTIONS, GLOSSARY, PATHWAY, PLAN -> true;
            case PLAIN, HOME, NPQS, LINKS, CHANGES, SEARCH, A_TO_Z, NOT_FOUND, COMPARE -> false;
        };
    }

    private ChangesView view(Predicate<Change> shown, int most) {
        Map<LocalDate, List<Change>> byDay = new TreeMap<>(Comparator.reverseOrder());
        for (Change change : changes) {
            if (shown.test(change)) {
                byDay.computeIfAbsent(change.on(), day -> new ArrayList<>()).add(change);
            }
        }
        List<LocalDate> dates = List.copyOf(byDay.keySet());
        List<ChangesView.Day> days = new ArrayList<>();
        for (LocalDate date : dates.subList(0, Math.min(most, dates.size()))) {
            int next = days.size() + 1;
            String since = next < dates.size() ? Dates.inWords(dates.get(next)) : "";
            List<Change> ofDay = byDay.getOrDefault(date, List.of());
            days.add(
                    new ChangesView.Day(date.toString(), Dates.inWords(date), since, notes(ofDay)));
        }
        return new ChangesView(days);
    }

    /** The same words are told once a day, however often they are noted. */
    private List<ChangesView.Note> notes(List<Change> ofDay) {
        Map<String, Change> distinct = new LinkedHashMap<>();
        ofDay.forEach(change -> distinct.putIfAbsent(change.note().text().strip(), change));
        return distinct.values().stream()
                .map(change -> new ChangesView.Note(text.inline(change.note()), about(change)))
                .toList();
    }

    private List<SiteView.NavItem> about(Change change) {
        Stream<SiteView.NavItem> options =
                change.options().stream()
                        .map(ref -> entries.options().get(ref.id()))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparingInt(Option::order))
                        .map(this::option);
        return text.isOnPaper()
                ? options.toList()
                : Stream.of(options, npqs(change), pages(change)).flatMap(one -> one).toList();
    }

    private SiteView.NavItem option(Option option) {
        OptionView.Card card = cards.named(option);
        String name = "Option\u00a0" + card.number();
        String title = text.isOnPaper() ? name : name + ": " + card.title();
        return new SiteView.NavItem(title, card.href(), false);
    }

    private Stream<SiteView.NavItem> npqs(Change change) {
        return change.npqs().stream()
                .map(ref -> entries.npqs().get(ref.id()))
                .filter(Objects::nonNull)
                .map(npq -> item(new Subject.OfNpq(npq)));
    }

    private Stream<SiteView.NavItem> pages(Change change) {
        return change.pages().stream()
                .map(ref -> entries.pages().get(ref.id()))
                .filter(Objects::nonNull)
                .map(this::item);
    }

    private SiteView.NavItem item(Subject subject) {
        return new SiteView.NavItem(subject.title(), cards.href(subject), false);
    }
}
