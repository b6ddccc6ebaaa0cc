package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.render.Notes.note;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** What changed last, told on the pages it concerns. */
class NewsTest {

    private static final String READING = "npqs/leading-reading.html";

    @TempDir Path folder;

    private Unprinted hub(String... notes) throws IOException {
        return new Unprinted(SmallHub.with(folder, Notes.noting(notes)));
    }

    private static Elements news(Unprinted hub, String page) {
        return Jsoup.parse(hub.page(page)).select("main section.news");
    }

    @Test
    void anOptionTellsItsLastChangeWithADayInWordsAndWhereTheOthersAre() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-02", "New *words*.", ", \"options\": [\"share\"]"),
                        note("2026-11-02", "And more.", ", \"options\": [\"share\", \"study\"]"),
                        note("2026-09-01", "Old.", ", \"options\": [\"share\"]"));
        Element news = news(hub, "options/share.html").get(0);
        assertEquals("What changed", news.select("h2").text());
        assertEquals(List.of("New words.", "And more."), news.select("li").eachText());
        assertEquals("2 November 2026", news.select("time").text());
        assertEquals("2026-11-02", news.select("time").attr("datetime"));
        String all = news.select("p a").attr("href");
        assertEquals("../changes.html#changes-2026-11-02", all);
        Element there = Jsoup.parse(hub.page("changes.html")).getElementById("changes-2026-11-02");
        assertEquals("2 November 2026", there == null ? "" : there.text());
    }

    @Test
    void onlyWhatANoteNamesTellsOfIt() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-02", "A.", ", \"options\": [\"share\"]"),
                        note("2026-11-02", "B.", ", \"pages\": [\"about\"]"),
                        note("2026-11-02", "C.", ", \"pages\": [\"consultation-2017\"]"),
                        note("2026-11-02", "D.", ""));
        Set<String> telling = new TreeSet<>();
        hub.pages()
                .forEach(
                        (path, page) -> {
                            if (!Jsoup.parse(page).select(".news li").isEmpty()) {
                                telling.add(path);
                            }
                        });
        assertEquals(
                Set.of(
                        "about.html",
                        "consultations/consultation-2017.html",
                        "npqs/leading-reading.html",
                        "npqs/leading-teaching.html",
                        "options/share.html"),
                telling);
        assertEquals(List.of("B."), news(hub, "about.html").select("li").eachText());
        assertEquals(List.of("A.", "D."), news(hub, READING).select("li").eachText());
    }

    @Test
    void anNpqTellsWhatIsNewSinceTheVersionBefore() throws IOException {
        Unprinted hub =
                hub(
                        note("2026-11-02", "New.", ", \"npqs\": [\"leading-reading\"]"),
                        note(
                                "2026-10-05",
                                "Not for reading.",
                                ", \"npqs\": [\"leading-teaching\"]"),
                        note("2026-09-01", "Old.", ""));
        Element news = news(hub, READING).get(0);
        assertEquals(List.of("New."), news.select("li").eachText());
        String text = news.text();
        assertTrue(
                text.contains("Changes of 2 November 2026, since the version of 1 September 2026:"),
                text);
        String teaching = news(hub, "npqs/leading-teaching.html").text();
        assertTrue(teaching.contains("Changes of 5 October 2026, since the version"), teaching);
    }

    @Test
    void aSingleDayIsTheFirstVersion() throws IOException {
        String text = news(hub(note("2026-09-01", "Old.", "")), READING).text();
        assertTrue(text.contains("This is the first version, dated 1 September 2026: Old."), text);
    }

    @Test
    void theVersionIsThatOfTheBriefing() throws IOException {
        SmallSite site = SmallSite.with(folder, project -> {});
        String version = site.page(READING).select(".news strong").text();
        assertTrue(version.matches("[0-9a-f]{7}"), version);
        assertTrue(site.briefing("leading-reading").contains("Version " + version), version);
        assertFalse(site.briefing("leading-teaching").contains("Version " + version), version);
        assertEquals("Which version this is", site.page(READING).select(".news h2").text());
    }

    @Test
    void thePageOfChangesDoesNotTellThemTwice() throws IOException {
        Unprinted hub = hub(note("2026-11-02", "A.", ", \"pages\": [\"changes\"]"));
        assertEquals(0, news(hub, "changes.html").size());
        assertEquals(1, Jsoup.parse(hub.page("changes.html")).select("main li[id]").size());
    }

    /** Its source is listed on the page like those of all other facts. */
    @Test
    void aFactOfANoteLeadsToItsSource() throws IOException {
        Unprinted hub =
                hub(note("2026-11-02", "Now [](fact:funding).", ", \"pages\": [\"about\"]"));
        Element page = Jsoup.parse(hub.page("about.html"));
        String href = page.select(".news sup a").attr("href");
        assertEquals(1, page.select("[id=" + href.replaceFirst("#", "") + "]").size(), href);
    }

    @Test
    void withoutAPageOfChangesThereIsNoLinkToIt() throws IOException {
        Unprinted hub =
                new Unprinted(
                        SmallHub.with(
                                folder,
                                project ->
                                        project.write(
                                                "content/changes.json",
                                                "{\"changes\": ["
                                                        + note("2026-11-02", "A.", "")
                                                        + "]}")));
        assertEquals(1, news(hub, READING).select("li").size());
        assertEquals(0, news(hub, READING).select("a").size());
    }
}
