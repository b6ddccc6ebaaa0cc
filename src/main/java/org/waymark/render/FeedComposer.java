package org.waymark.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Change;
import org.waymark.content.HubProfile;
import org.waymark.content.Npq;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.site.ChangeNotes;
import org.waymark.site.Entries;
import org.waymark.site.Output;
import org.waymark.site.Output.Feed.Scope;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes feeds of what changed. Their days are those of the notes; no other is made up. */
final class FeedComposer {

    private final Edition edition;
    private final Site site;
    private final HubProfile hub;

    FeedComposer(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
        this.hub = site.hub().profile();
    }

    FeedView compose(Output.Feed feed) {
        @Nullable Npq npq = feed.scope() instanceof Scope.OfBriefing of ? of.npq() : null;
        List<Change> notes = notes(feed.scope());
        return new FeedView(
                Addresses.of(site, feed.path()),
                hub.language(),
                title(site, feed.scope()),
                page(),
                moment(updated(notes)),
                hub.name(),
                hub.address().toString(),
                notes.stream().map(note -> entry(note, npq)).toList());
    }

    /** What a list of feeds calls one. */
    static String title(Site site, Scope scope) {
        return scope instanceof Scope.OfBriefing of
                ? "Changes to “" + Output.PdfBriefing.title(of.npq()) + "”"
                : "All changes, " + site.hub().profile().name();
    }

    private List<Change> notes(Scope scope) {
        ChangeNotes notes = new ChangeNotes(site);
        return scope instanceof Scope.OfBriefing of ? notes.ofBriefing(of.npq()) : notes.all();
    }

    /** A feed without news has had none since the first day for which anything was noted. */
    private LocalDate updated(List<Change> notes) {
        return ChangeNotes.newest(notes)
                .orElseGet(
                        () ->
                                site.hub().changes().stream()
                                        .map(Change::on)
                                        .min(LocalDate::compareTo)
                                        .orElseThrow());
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private @Nullable String page() {
        Page page = site.page(Page.Layout.CHANGES);
        return page == null ? null : Addresses.of(site, Planner.path(new Subject.OfPage(page)));
    }

    private FeedView.Entry entry(Change change, @Nullable Npq npq) {
        SectionText text =
                SectionText.web(
                        site, edition.writer(), new AbsoluteTargets(site), edition.audience(npq));
        NoteId id = NoteId.of(change);
        String page = page();
        return new FeedView.Entry(
                tag(id),
                firstSentence(text.plain(change.note())),
                page == null ? hub.address().toString() : page + "#" + id.anchor(),
                moment(change.on()),
                text.inline(change.note()),
                about(change));
    }

    /** RFC 4151: the site's host, the day of the note, and what it is called there. */
    private String tag(NoteId id) {
        URI address = hub.address();
        return "tag:" + address.getHost() + "," + id.day() + ":" + address.getRawPath() + id.hash();
    }

    private static String firstSentence(String text) {
        return text.split("(?<=[.!?])\\s", 2)[0];
    }

    private List<SiteView.NavItem> about(Change change) {
        Entries all = site.entries();
        return Stream.of(
                        found(change.options(), all.options(), Subject.OfOption::new),
                        found(change.npqs(), all.npqs(), Subject.OfNpq::new),
                        found(change.pages(), all.pages(), page -> page))
                .flatMap(subjects -> subjects)
                .map(this::link)
                .toList();
    }

    private static <T> Stream<Subject> found(
            List<Ref> refs, Map<String, T> entries, Function<T, Subject> subject) {
        return refs.stream()
                .map(ref -> entries.get(ref.id()))
                .filter(Objects::nonNull)
                .map(subject);
    }

    private SiteView.NavItem link(Subject subject) {
        String address = Addresses.of(site, Planner.path(subject));
        return new SiteView.NavItem(subject.title(), address, false);
    }
}
