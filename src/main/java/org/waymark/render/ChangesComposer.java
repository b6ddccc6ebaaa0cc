package org.waymark.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Change;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.site.ChangeNotes;
import org.waymark.site.Entries;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes what changed: all of it for the web, what concerns its reader for a briefing. */
final class ChangesComposer {

    /** Who holds an older version than that should simply read the new one. */
    private static final int DAYS_ON_PAPER = 3;

    private final Entries entries;
    private final ChangeNotes notes;
    private final SectionText text;
    private final Cards cards;

    ChangesComposer(Site site, SectionText text, Cards cards) {
        this.entries = site.entries();
        this.notes = new ChangeNotes(site);
        this.text = text;
        this.cards = cards;
    }

    /** Every change. */
    ChangesView all() {
        return view(notes.all(), Integer.MAX_VALUE);
    }

    /**
     * The last changes of a briefing.
     *
     * @param npq whom it is for, or null for the general briefing
     */
    ChangesView of(@Nullable Npq npq) {
        return view(notes.ofBriefing(npq), DAYS_ON_PAPER);
    }

    /** The last changes of a page; no day where nothing is noted about it. */
    ChangesView of(Subject subject) {
        return view(notes.of(subject), 1);
    }

    private ChangesView view(List<Change> shown, int most) {
        Map<LocalDate, List<Change>> byDay = ChangeNotes.byDay(shown);
        List<LocalDate> dates = List.copyOf(byDay.keySet());
        List<ChangesView.Day> days = new ArrayList<>();
        for (LocalDate date : dates.subList(0, Math.min(most, dates.size()))) {
            int next = days.size() + 1;
            String since = next < dates.size() ? Dates.inWords(dates.get(next)) : "";
            List<ChangesView.Note> notes =
                    byDay.getOrDefault(date, List.of()).stream().map(this::note).toList();
            days.add(new ChangesView.Day(date.toString(), Dates.inWords(date), since, notes));
        }
        return new ChangesView(days, List.of());
    }

    private ChangesView.Note note(Change change) {
        return new ChangesView.Note(
                NoteId.of(change).anchor(), text.inline(change.note()), about(change));
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
