package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** What changed, told to the readers whom it concerns. */
class ChangesTest {

    private static final String GENERAL = "briefings/next-steps-after-a-specialist-npq.pdf";
    private static final String READING = "briefings/next-steps-after-leading-reading.pdf";
    private static final String TEACHING = "briefings/next-steps-after-leading-teaching.pdf";

    @TempDir Path folder;

    /** Notes written as day, words and what else stands in the entry. */
    private static SmallSite.Edit noting(String... entries) {
        return project -> {
            project.write(
                    "content/changes.json",
                    "{\"changes\": [{" + String.join("},\n{", entries) + "}]}");
            project.write(
                    "content/pages/8-changes.md",
                    "---\ntitle: What changed\nsummary: New.\nlayout: changes\n---\n");
        };
    }

    private static String entry(String day, String words, String more) {
        return "\"on\": \"" + day + "\", \"note\": \"" + words + "\"" + more;
    }

    private Unprinted hub(String... entries) throws IOException {
        return new Unprinted(SmallHub.with(folder, noting(entries)));
    }

    private static Element section(Unprinted hub, String briefing) {
        Document markup = Jsoup.parse(hub.briefings().getOrDefault(briefing, ""));
        assertEquals(1, markup.select("section#about-this-briefing").size(), briefing);
        return markup.select("section#what-changed").stream()
                .findFirst()
                .orElse(new Element("section"));
    }

    private static List<String> notes(Unprinted hub, String briefing) {
        return section(hub, briefing).select("li").eachText();
    }

    @Test
    void withoutNotesThereIsNoSuchSection() throws IOException {
        Unprinted hub = new Unprinted(SmallHub.with(folder, project -> {}));
        assertEquals("", section(hub, GENERAL).text());
        Document markup = Jsoup.parse(hub.briefings().getOrDefault(GENERAL, ""));
        assertEquals(List.of(), markup.select("nav a[href=#what-changed]").eachText());
    }

    @Test
    void theContentsListIt() throws IOException {
        Unprinted hub = hub(entry("2026-11-01", "News.", ""));
        Document markup = Jsoup.parse(hub.briefings().getOrDefault(GENERAL, ""));
        assertEquals(1, markup.select("nav a[href=#what-changed]").size());
    }

    @Test
    void aNoteThatNamesNothingConcernsEverything() throws IOException {
        Unprinted hub = hub(entry("2026-11-01", "News.", ""));
        for (String briefing : List.of(GENERAL, READING, TEACHING)) {
            assertEquals(List.of("News."), notes(hub, briefing), briefing);
        }
    }

    /**
     * All briefings hold all options, the pathway and the glossary; an NPQ's course stands in its
     * own only.
     */
    @Test
    void aBriefingTellsOfWhatItHolds() throws IOException {
        Unprinted hub =
                hub(
                        entry("2026-11-01", "Reading.", ", \"npqs\": [\"leading-reading\"]"),
                        entry("2026-11-01", "Sharing.", ", \"options\": [\"share\"]"),
                        entry("2026-11-01", "Words.", ", \"pages\": [\"glossary\"]"),
                        entry("2026-11-01", "Stages.", ", \"pages\": [\"pathway\"]"),
                        entry("2026-11-01", "Us.", ", \"pages\": [\"about\"]"),
                        entry(
                                "2026-11-01",
                                "Both.",
                                ", \"npqs\": [\"leading-teaching\"], \"pages\": [\"about\"]"));
        assertEquals(
                List.of("Reading.", "Sharing. (Option 2)", "Words.", "Stages."),
                notes(hub, READING));
        assertEquals(
                List.of("Sharing. (Option 2)", "Words.", "Stages.", "Both."), notes(hub, TEACHING));
        assertEquals(List.of("Sharing. (Option 2)", "Words.", "Stages."), notes(hub, GENERAL));
    }

    /** On paper, with the page on which the option begins. */
    @Test
    void anOptionOfANoteIsACrossReference() throws IOException {
        Unprinted hub = hub(entry("2026-11-01", "New.", ", \"options\": [\"study\", \"share\"]"));
        List<String> links = section(hub, GENERAL).select("li a.ref").eachAttr("href");
        assertEquals(List.of("#option-share", "#option-study"), links);
        SmallSite site =
                SmallSite.with(
                        folder.resolve("printed"),
                        noting(entry("2026-11-01", "New.", ", \"options\": [\"share\"]")));
        String words = site.briefing("leading-reading").replace('\u00a0', ' ');
        assertTrue(words.matches(".*New\\. \\(Option 2, page \\d\\).*"), words);
    }

    @Test
    void theNewestDayComesFirstAndSaysSinceWhen() throws IOException {
        Unprinted hub =
                hub(
                        entry("2026-09-01", "Old.", ""),
                        entry("2026-11-02", "Newer.", ""),
                        entry("2026-11-02", "Newest.", ""));
        assertEquals(
                "What changed 2 November 2026 Since the version of 1 September 2026: Newer. Newest."
                        + " 1 September 2026 This was the first version: Old.",
                section(hub, GENERAL).text());
    }

    @Test
    void aSingleDayIsTheFirstVersion() throws IOException {
        Unprinted hub = hub(entry("2026-09-01", "Old.", ""));
        assertEquals(
                "What changed This is the first version, dated 1 September 2026. Old.",
                section(hub, GENERAL).text());
    }

    /** The fourth day is not told, but the third is not called the first. */
    @Test
    void onlyTheThreeNewestDaysAreTold() throws IOException {
        Unprinted hub =
                hub(
                        entry("2026-01-01", "First.", ""),
                        entry("2026-02-01", "Second.", ""),
                        entry("2026-03-01", "Third.", ""),
                        entry("2026-04-01", "Fourth.", ""));
        assertEquals(List.of("Fourth.", "Third.", "Second."), notes(hub, GENERAL));
        String text = section(hub, GENERAL).text();
        assertTrue(text.contains("1 February 2026 Since the version of 1 January 2026"), text);
    }

    /** Days on which nothing of this briefing changed have no version of it. */
    @Test
    void theDayBeforeIsOneThatConcernsTheSameBriefing() throws IOException {
        Unprinted hub =
                hub(
                        entry("2026-03-01", "C.", ""),
                        entry("2026-02-01", "B.", ", \"npqs\": [\"leading-reading\"]"),
                        entry("2026-01-01", "A.", ""));
        assertTrue(section(hub, TEACHING).text().contains("Since the version of 1 January 2026"));
        assertTrue(section(hub, READING).text().contains("Since the version of 1 February 2026"));
    }

    @Test
    void aNoteIsMarkdownWhoseWordsTheGlossaryExplains() throws IOException {
        Unprinted hub = hub(entry("2026-11-01", "The *SLE* is [gone](term:mentor).", ""));
        Element note = section(hub, GENERAL).select("li").get(0);
        assertTrue(note.text().contains("specialist leader of education (SLE)"), note.text());
        assertEquals(List.of("#term-mentor"), note.select("a").eachAttr("href"));
        Document markup = Jsoup.parse(hub.briefings().getOrDefault(GENERAL, ""));
        assertEquals(1, markup.select("#words dt#term-sle").size());
    }

    /** An editor is warned of it; a reader should not see it. */
    @Test
    void whatIsNotedTwiceIsToldOnce() throws IOException {
        SmallSite site =
                SmallSite.with(
                        folder.resolve("twice"),
                        noting(entry("2026-11-01", "A.", ""), entry("2026-11-01", "A.", "")));
        assertEquals(List.of("content/changes.json:2:31 change-duplicate"), site.warnings());
        assertEquals(List.of("A."), site.page("changes.html").select("main li[id]").eachText());
    }

    @Test
    void thePageTellsEverythingWithWhatItConcerns() throws IOException {
        Unprinted hub =
                hub(
                        entry(
                                "2026-11-02",
                                "New.",
                                ", \"pages\": [\"consultation-2017\"], \"options\": [\"study\"],"
                                        + " \"npqs\": [\"leading-reading\"]"),
                        entry("2026-09-01", "Old.", ""));
        Element main = Jsoup.parse(hub.page("changes.html")).select("main").get(0);
        assertEquals(
                List.of("2 November 2026", "1 September 2026"),
                main.select("h2[id^=changes-]").eachText());
        assertEquals(
                List.of("New. (Option 3: Study further, Leading reading, A consultation)", "Old."),
                main.select("li[id]").eachText());
        assertEquals(
                List.of(
                        "options/study.html",
                        "npqs/leading-reading.html",
                        "consultations/consultation-2017.html"),
                main.select("li[id] a").eachAttr("href"));
    }
}
