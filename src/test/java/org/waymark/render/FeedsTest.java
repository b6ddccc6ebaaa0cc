package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.render.Notes.note;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.site.SmallHub;

/** Feeds of what changed: by the standard, with names that stay, and for those they concern. */
class FeedsTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";
    private static final String READING = "feeds/leading-reading.xml";
    private static final String TEACHING = "feeds/leading-teaching.xml";
    private static final String GENERAL = "feeds/next-steps.xml";
    private static final String OF_READING = ", \"npqs\": [\"leading-reading\"]";

    @TempDir Path folder;
    private int hubs;

    private Unprinted hub(String... notes) throws IOException {
        return with(Notes.noting(notes));
    }

    private Unprinted with(SmallSite.Edit edit) throws IOException {
        return new Unprinted(SmallHub.with(folder.resolve("hub" + hubs++), edit));
    }

    private static List<Element> entries(Unprinted hub, String feed) {
        return AtomRules.entries(hub.feeds().getOrDefault(feed, ""));
    }

    private static List<String> titles(Unprinted hub, String feed) {
        return AtomRules.texts(entries(hub, feed), "title");
    }

    private static List<String> ids(Unprinted hub, String feed) {
        return AtomRules.texts(entries(hub, feed), "id");
    }

    private static String updated(Unprinted hub, String feed) {
        return AtomRules.text(AtomRules.read(hub.feeds().getOrDefault(feed, "")), "updated");
    }

    private static Document content(Element entry) {
        return Jsoup.parse(AtomRules.text(entry, "content"));
    }

    @Test
    void everyFeedKeepsTheRulesOfTheStandard() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-22", "A & B <are> *new*.", ""),
                        note("2026-11-22", "The other.", OF_READING),
                        note("2026-09-01", "Old.", ", \"options\": [\"share\"]"));
        Map<String, String> feeds = hub.feeds();
        assertEquals(Set.of("feed.xml", READING, TEACHING, GENERAL), feeds.keySet());
        feeds.forEach(
                (path, xml) ->
                        assertEquals(List.of(), AtomRules.broken(xml, TestProject.TODAY), path));
    }

    /** The rules find what is wrong: a feed as of a day before its news is none. */
    @Test
    void aDayBeforeTheNewsTheFeedWouldBreakThem() throws IOException {
        String xml = hub(note("2026-11-22", "New.", "")).feeds().getOrDefault("feed.xml", "");
        LocalDate before = LocalDate.of(2026, 11, 21);
        assertTrue(AtomRules.broken(xml, before).contains("nothing is later than today"));
        String twice = xml.replaceFirst("(?s)(<entry>.*</entry>)", "$1$1");
        assertEquals(List.of("ids are unique"), AtomRules.broken(twice, TestProject.TODAY));
    }

    @Test
    void itsDaysAreThoseOfTheNotesAndTheNewestComesFirst() throws IOException {
        Unprinted hub = hub(note("2026-09-01", "Old.", ""), note("2026-11-02", "New.", OF_READING));
        assertEquals(List.of("New.", "Old."), titles(hub, "feed.xml"));
        assertEquals(
                List.of("2026-11-02T00:00:00Z", "2026-09-01T00:00:00Z"),
                AtomRules.texts(entries(hub, "feed.xml"), "updated"));
        assertEquals("2026-11-02T00:00:00Z", updated(hub, READING));
        assertEquals("2026-09-01T00:00:00Z", updated(hub, TEACHING));
    }

    @Test
    void aBriefingsFeedTellsWhatItsReadersHold() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-02", "Reading.", OF_READING),
                        note("2026-11-02", "Words.", ", \"pages\": [\"glossary\"]"),
                        note("2026-11-02", "Us.", ", \"pages\": [\"about\"]"));
        assertEquals(List.of("Reading.", "Words.", "Us."), titles(hub, "feed.xml"));
        assertEquals(List.of("Reading.", "Words."), titles(hub, READING));
        assertEquals(List.of("Words."), titles(hub, GENERAL));
    }

    /** No day is made up for it: it has had no news since notes began. */
    @Test
    void aFeedWithoutNewsIsAsOldAsTheFirstNote() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-02", "B.", ", \"pages\": [\"about\"]"),
                        note("2026-10-01", "A.", ", \"pages\": [\"about\"]"));
        assertEquals(List.of(), titles(hub, GENERAL));
        assertEquals("2026-10-01T00:00:00Z", updated(hub, GENERAL));
    }

    @Test
    void withoutAnyNoteThereAreNoFeedsAndNoLinksToThem() throws IOException {
        Unprinted hub = with(project -> {});
        assertEquals(Map.of(), hub.feeds());
        String page = hub.page("npqs/leading-reading.html");
        assertEquals(0, Jsoup.parse(page).select("[type=application/atom+xml]").size());
    }

    @Test
    void twoNotesOfOneDayHaveTwoNames() throws IOException {
        List<String> ids =
                ids(hub(note("2026-11-02", "A.", ""), note("2026-11-02", "B.", "")), "feed.xml");
        assertEquals(2, new HashSet<>(ids).size());
        for (String id : ids) {
            assertTrue(
                    id.matches("tag:www\\.gov\\.uk,2026-11-02:/riverside/next/[0-9a-f]{10}"), id);
        }
    }

    /** Whoever has read it should not be shown it again. */
    @Test
    void namesStayWhenTitlesChangeAndOtherNotesCome() throws IOException {
        String share = note("2026-11-02", "[](option:share) is new.", OF_READING);
        List<String> before = ids(hub(share, note("2026-11-01", "Old.", "")), "feed.xml");
        Unprinted later =
                with(
                        project -> {
                            Notes.noting(
                                            note("2026-11-20", "Newest.", ""),
                                            note("2026-11-02", "First that day.", ""),
                                            share,
                                            note("2026-11-01", "Old.", ""))
                                    .to(project);
                            project.replace(
                                    "content/options/2-share.md", "Share expertise", "Pass it on");
                            project.replace(
                                    "content/npqs/1-leading-reading.md",
                                    "title: Leading reading",
                                    "title: Leading books");
                        });
        List<String> after = ids(later, "feed.xml");
        assertEquals(4, after.size());
        assertEquals(before, List.of(after.get(2), after.get(3)));
        assertTrue(ids(later, READING).containsAll(before), ids(later, READING).toString());
        assertTrue(titles(later, READING).contains("Pass it on is new."));
    }

    @Test
    void aFeedsNameIsItsAddress() throws IOException {
        Unprinted hub = hub(note("2026-11-02", "A.", ""));
        hub.feeds()
                .forEach(
                        (path, xml) ->
                                assertEquals(
                                        ADDRESS + path, AtomRules.text(AtomRules.read(xml), "id")));
    }

    @Test
    void anEntrySaysTheNoteInHtmlWithLinksThatWorkAnywhere() throws IOException {
        Unprinted hub =
                hub(
                        note(
                                "2026-11-02",
                                "A & B are *new*, see [it](option:share), [us](page:index),"
                                        + " [words](term:mentor) and [more](link:guide).",
                                ", \"options\": [\"study\"], \"pages\": [\"consultation-2017\"]"));
        Document content = content(entries(hub, "feed.xml").get(0));
        assertTrue(content.text().startsWith("A & B are new, see it, us, words and more."));
        assertEquals(1, content.select("em").size());
        List<String> links = content.select("a").eachAttr("href");
        assertEquals(
                List.of(
                        ADDRESS + "options/share.html",
                        ADDRESS + "index.html",
                        ADDRESS + "glossary.html#term-mentor"),
                links.subList(0, 3));
        assertTrue(links.get(3).startsWith("https://"), links.toString());
        assertEquals(
                List.of(
                        ADDRESS + "options/study.html",
                        ADDRESS + "consultations/consultation-2017.html"),
                links.subList(4, 6));
    }

    @Test
    void anEntryIsCalledByItsFirstSentenceAndLeadsToItsPlace() throws IOException {
        Unprinted hub = hub(note("2026-11-02", "The *first* one. The second.", ""));
        Element entry = entries(hub, "feed.xml").get(0);
        assertEquals("The first one.", AtomRules.text(entry, "title"));
        String href = AtomRules.children(entry, "link").get(0).getAttribute("href");
        assertTrue(href.startsWith(ADDRESS + "changes.html#"), href);
        String anchor = href.substring(href.indexOf('#') + 1);
        Document page = Jsoup.parse(hub.page("changes.html"));
        assertEquals("The first one. The second.", page.select("[id=" + anchor + "]").text());
    }

    @Test
    void noNameBreaksAFeed() throws IOException {
        Unprinted hub =
                with(
                        project -> {
                            Notes.noting(note("2026-11-02", "N.", OF_READING)).to(project);
                            project.replace(
                                    "content/npqs/1-leading-reading.md",
                                    "title: Leading reading",
                                    "title: 'RD & <b>\"x\"</b> ]]>'");
                        });
        String xml = hub.feeds().getOrDefault(READING, "");
        assertEquals(List.of(), AtomRules.broken(xml, TestProject.TODAY));
        String title = AtomRules.text(AtomRules.read(xml), "title");
        assertTrue(title.contains("RD & <b>\"x\"</b> ]]>"), title);
        Document content = content(entries(hub, READING).get(0));
        assertEquals("RD & <b>\"x\"</b> ]]>", content.select("a").text());
    }

    @Test
    void everyPageNamesTheFeedOfTheSiteAndAnNpqsItsOwnToo() throws IOException {
        Unprinted hub = hub(note("2026-11-02", "N.", ""));
        String select = "head link[rel=alternate][type=application/atom+xml]";
        for (Map.Entry<String, String> page : hub.pages().entrySet()) {
            List<String> feeds = Jsoup.parse(page.getValue()).select(select).eachAttr("href");
            boolean below = page.getKey().contains("/");
            assertEquals(below ? "../feed.xml" : "feed.xml", feeds.get(0), page.getKey());
            assertEquals(page.getKey().startsWith("npqs/") ? 2 : 1, feeds.size(), page.getKey());
        }
        assertEquals(
                List.of("../feed.xml", "../feeds/leading-reading.xml"),
                Jsoup.parse(hub.page("npqs/leading-reading.html")).select(select).eachAttr("href"));
    }

    @Test
    void thePageOfChangesSaysWhatAFeedIsAndOffersAll() throws IOException {
        Document page = Jsoup.parse(hub(note("2026-11-02", "N.", "")).page("changes.html"));
        assertTrue(page.select("main").text().contains("A feed is a list of news for a program"));
        assertEquals(
                List.of("feed.xml", READING, TEACHING, GENERAL),
                page.select("main a[type=application/atom+xml]").eachAttr("href"));
        assertEquals(
                List.of(
                        "All changes, Riverside Teaching Hub",
                        "Changes to “Next steps after leading reading”",
                        "Changes to “Next steps after leading teaching”",
                        "Changes to “Next steps after a specialist NPQ”"),
                page.select("main a[type=application/atom+xml]").eachText());
    }

    /** A day and other words make another note. */
    @Test
    void otherWordsOrAnotherDayMakeAnotherName() throws IOException {
        String name = ids(hub(note("2026-11-02", "A.", "")), "feed.xml").get(0);
        assertNotEquals(name, ids(hub(note("2026-11-02", "B.", "")), "feed.xml").get(0));
        assertNotEquals(name, ids(hub(note("2026-11-03", "A.", "")), "feed.xml").get(0));
    }
}
