package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Extra;
import org.waymark.content.HubProfile;
import org.waymark.content.Npq;
import org.waymark.site.ChangeNotes;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;
import org.waymark.site.Subject;

/** The pages and briefings as data, for a program that wants to list or find them. */
final class PagesData {

    /** Counts up when a key goes or means something else; a new key leaves it as it is. */
    static final int VERSION = 1;

    private final Edition edition;
    private final Site site;
    private final ChangeNotes notes;

    PagesData(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
        this.notes = new ChangeNotes(site);
    }

    Map<String, Object> compose(SitePlan plan) {
        HubProfile hub = site.hub().profile();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("publisher", hub.name());
        data.put("address", hub.address().toString());
        data.put("language", hub.language());
        putFeed(data, Planner.FEED);
        data.put("fields", fields());
        Iterable<Map<String, Object>> pages =
                () -> plan.pages().filter(PagesData::isListed).map(this::page).iterator();
        data.put("pages", pages);
        List<Map<String, Object>> briefings = new ArrayList<>();
        if (hub.has(Extra.BRIEFINGS)) {
            briefings.add(briefing(null));
            site.hub().npqs().forEach(npq -> briefings.add(briefing(npq)));
        }
        data.put("briefings", briefings);
        return data;
    }

    /** All but the page that is shown for wrong addresses. */
    private static boolean isListed(Output.HtmlPage page) {
        return !page.path().value().equals("404.html");
    }

    /** What each key means, so that the file explains itself. */
    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("feed", "An Atom feed of changes: to the site, or to a briefing.");
        fields.put("pages", pageFields());
        fields.put("briefings", briefingFields());
        return fields;
    }

    private static Map<String, Object> pageFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "The page's name, which stays the same when its title changes.");
        fields.put("kind", "What it is about: npq, option, consultation, or page for the rest.");
        fields.put("title", "Its heading.");
        fields.put("summary", "What it is about, in a sentence.");
        fields.put("address", "Where it is.");
        fields.put("changedOn", "The day of its last noted change, if any was noted.");
        return fields;
    }

    private static Map<String, Object> briefingFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "The briefing's name, which stays the same when its title changes.");
        fields.put("title", "Its title.");
        fields.put("page", "The id of the page that says the same.");
        fields.put("short", "A short address that leads to it, as printed in it.");
        fields.put("version", "A name for what it says: another one when a word has changed.");
        fields.put("changedOn", "The day of its last noted change, if any was noted.");
        fields.put("files", "Its formats, each a PDF; the poster holds the options alone.");
        fields.put("files.format", "One of a4, booklet, large-print and poster.");
        fields.put("files.address", "Where the PDF is.");
        fields.put("files.bytes", "How large it is.");
        fields.put("files.pages", "How many pages it has.");
        return fields;
    }

    private Map<String, Object> page(Output.HtmlPage page) {
        Subject subject = page.subject();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", SubjectData.id(subject));
        data.put("kind", SubjectData.kind(subject));
        data.put("title", subject.title());
        data.put("summary", new SubjectData(edition).summary(subject));
        data.put("address", Addresses.of(site, page.path()));
        ChangeNotes.newest(notes.of(subject))
                .ifPresent(day -> data.put("changedOn", day.toString()));
        return data;
    }

    private Map<String, Object> briefing(@Nullable Npq npq) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", "briefing:" + Planner.shortName(npq));
        data.put("title", Output.PdfBriefing.title(npq));
        if (npq != null) {
            data.put("page", SubjectData.id(new Subject.OfNpq(npq)));
        }
        data.put("short", Addresses.briefing(site, npq));
        data.put("version", edition.briefing(Planner.briefing(npq)).version());
        ChangeNotes.newest(notes.ofBriefing(npq))
                .ifPresent(day -> data.put("changedOn", day.toString()));
        putFeed(data, Planner.feed(npq));
        data.put("files", Stream.of(Format.values()).map(format -> file(format, npq)).toList());
        return data;
    }

    private Map<String, Object> file(Format format, @Nullable Npq npq) {
        OutputPath path = Planner.briefing(npq, format);
        Download.BriefingFile file = edition.briefing(path);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", SubjectData.word(format));
        data.put("address", Addresses.of(site, path));
        data.put("bytes", file.bytes());
        data.put("pages", file.pages());
        return data;
    }

    private void putFeed(Map<String, Object> data, OutputPath feed) {
        if (edition.has(feed)) {
            data.put("feed", Addresses.of(site, feed));
        }
    }
}
