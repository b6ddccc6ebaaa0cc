package org.waymark.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Change;
import org.waymark.content.Npq;
import org.waymark.content.Page;
import org.waymark.content.Ref;

/** Which notes of changes concern whom, the newest first. */
public final class ChangeNotes {

    private final Entries entries;
    private final List<Change> notes;

    public ChangeNotes(Site site) {
        this.entries = site.entries();
        this.notes = distinct(site.hub().changes());
    }

    /** The same words are told once a day, however often they are noted. */
    private static List<Change> distinct(List<Change> changes) {
        Map<List<Object>, Change> distinct = new LinkedHashMap<>();
        changes.forEach(one -> distinct.putIfAbsent(List.of(one.on(), words(one)), one));
        return List.copyOf(distinct.values());
    }

    /** A note's words as they were written, however its lines are broken. */
    public static String words(Change change) {
        return change.note().text().strip().replaceAll("\\s+", " ");
    }

    /** Every note. */
    public List<Change> all() {
        return notes;
    }

    /**
     * What a briefing tells.
     *
     * @param npq whom it is for, or null for the general briefing
     */
    public List<Change> ofBriefing(@Nullable Npq npq) {
        return only(change -> concerns(change, npq));
    }

    /** What concerns a page: for an NPQ all that its briefing tells, else what names the page. */
    public List<Change> of(Subject subject) {
        if (subject instanceof Subject.OfNpq of) {
            return ofBriefing(of.npq());
        }
        return subject instanceof Subject.OfOption of
                ? only(change -> names(change.options(), of.option().id()))
                : only(change -> change.pages().stream().anyMatch(to -> is(to, subject)));
    }

    /** The notes by their days, the newest first. */
    public static Map<LocalDate, List<Change>> byDay(List<Change> notes) {
        return notes.stream()
                .collect(
                        Collectors.groupingBy(
                                Change::on,
                                () -> new TreeMap<>(Comparator.reverseOrder()),
                                Collectors.toList()));
    }

    /** The day of the newest of some notes. */
    public static Optional<LocalDate> newest(List<Change> notes) {
        return notes.stream().map(Change::on).max(Comparator.naturalOrder());
    }

    private List<Change> only(Predicate<Change> chosen) {
        return notes.stream().filter(chosen).toList();
    }

    private boolean is(Ref ref, Subject subject) {
        return subject.equals(entries.pages().get(ref.id()));
    }

    private static boolean names(List<Ref> refs, String id) {
        return refs.stream().anyMatch(ref -> ref.id().equals(id));
    }

    private boolean concerns(Change change, @Nullable Npq npq) {
        return change.concernsEverything()
                || change.options().stream().map(Ref::id).anyMatch(entries.options()::containsKey)
                || (npq != null && names(change.npqs(), npq.id()))
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
}
