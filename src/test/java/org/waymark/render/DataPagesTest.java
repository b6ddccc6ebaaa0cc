package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/** Pages made from data: the consultation, the pathway, the links, downloads and facts. */
class DataPagesTest {

    private static final String CONSULTATION = "consultations/consultation-2017.html";
    private static final String LINKS = "content/links/all.json";

    @TempDir Path folder;

    private Document page(String path) throws IOException {
        return SmallSite.with(folder, project -> {}).page(path);
    }

    private String state(String day) throws IOException {
        SmallSite site = SmallSite.on(LocalDate.parse(day), folder.resolve(day), project -> {});
        return site.page(CONSULTATION).select("main .kicker").text();
    }

    @Test
    void aConsultationIsOpenFromItsFirstDayToItsLast() throws IOException {
        assertEquals("Consultation: not yet open", state("2017-12-14"));
        assertEquals("Consultation: open", state("2017-12-15"));
        assertEquals("Consultation: open", state("2018-03-09"));
        assertEquals("Consultation: closed", state("2018-03-10"));
    }

    @Test
    void itsDaysAreInWords() throws IOException {
        String text = page(CONSULTATION).select("main").text();
        assertTrue(text.contains("15 December 2017"), text);
        assertTrue(text.contains("9 March 2018"), text);
    }

    @Test
    void onlyAQuestionWithAConditionTellsIt() throws IOException {
        Document page = page(CONSULTATION);
        assertTrue(
                question(page, 17)
                        .text()
                        .contains("Asked only of those who answered “yes” to question 16."));
        assertEquals(
                List.of("#question-16"),
                question(page, 17).select(".condition a").eachAttr("href"));
        assertFalse(question(page, 16).text().contains("Asked only"));
        assertFalse(question(page, 18).text().contains("Asked only"));
    }

    @Test
    void aQuestionOnWhichAnotherDependsLeadsToIt() throws IOException {
        Element question = question(page(CONSULTATION), 16);
        assertTrue(
                question.text().contains("Those who answered “yes” were asked question 17 too."),
                question.text());
        assertEquals(List.of("#question-17"), question.select(".meta a").eachAttr("href"));
    }

    @Test
    void aClosedConsultationSaysSoFirstWithItsDay() throws IOException {
        Element main = page(CONSULTATION).selectFirst("main");
        String words = main == null ? "" : main.text();
        int closed = words.indexOf("This consultation closed on 9 March 2018");
        assertTrue(closed > 0 && closed < words.indexOf("On this page"), words);
    }

    @Test
    void aConsultationListsWhatItHas() throws IOException {
        Document page = page(CONSULTATION);
        assertEquals(
                List.of(
                        "#background",
                        "#question-16",
                        "#question-17",
                        "#question-18",
                        "#part-links"),
                page.select(".jump a").eachAttr("href"));
        assertEquals(
                "Question\u00a016: Is there demand?", page.select(".jump a").get(1).wholeText());
        page.select(".jump a")
                .forEach(link -> assertEquals(1, page.select(link.attr("href")).size()));
    }

    @Test
    void questionsKeepTheirNumbersPartsAndBackground() throws IOException {
        Document page = page(CONSULTATION);
        assertEquals(
                List.of("question-16", "question-17", "question-18"),
                page.select("[id^=question-]").eachAttr("id"));
        assertEquals(
                List.of("Is there demand?", "How do schools differ?"),
                question(page, 18).select("ol li").eachText());
        assertEquals(1, question(page, 16).select("details").size());
        assertEquals(0, question(page, 17).select("details, ol").size());
    }

    private static Element question(Document page, int number) {
        Element question = page.getElementById("question-" + number);
        if (question == null) {
            throw new AssertionError("no question " + number);
        }
        return question;
    }

    @Test
    void thePathwayTellsWhichPlacesAreTheHubsOwnReading() throws IOException {
        Document page = page("pathway.html");
        assertEquals(
                List.of("Early career", "Leading teaching our placing", "Mentor our placing"),
                page.select("main h3").eachText());
    }

    @Test
    void aStepLeadsToItsNpqOrElseToItsLinkOrNowhere() throws IOException {
        Document page = page("pathway.html");
        assertEquals(
                List.of("npqs/leading-teaching.html", "https://www.gov.uk/department/mentors/"),
                page.select("main h3 a").eachAttr("href"));
    }

    @Test
    void stagesAreCounted() throws IOException {
        assertEquals(
                List.of("Stage 1: Yourself", "Stage 2: Your school"),
                page("pathway.html").select("main h2").eachText());
    }

    @Test
    void linksStandUnderTheirOptionsAndTheRestAtTheEnd() throws IOException {
        Document page = page("links.html");
        assertEquals(
                List.of(
                        "Option 1: Reflect and implement",
                        "Option 2: Share expertise",
                        "Other links"),
                page.select("main section h2").eachText());
        assertEquals(List.of("A guide to implementation"), links(page, "option-reflect"));
        assertEquals(List.of("Being a mentor"), links(page, "option-share"));
        assertEquals(
                List.of("Leading reading NPQ", "Riverside Teaching Hub", "The consultation"),
                links(page, "other"));
    }

    private static List<String> links(Document page, String group) {
        return page.select("section[aria-labelledby=" + group + "] a").eachText();
    }

    @Test
    void aLinkForTwoOptionsStandsUnderBoth() throws IOException {
        Document page =
                SmallSite.with(
                                folder,
                                project ->
                                        project.replace(
                                                LINKS, "[\"share\"]", "[\"study\", \"share\"]"))
                        .page("links.html");
        assertEquals(List.of("Being a mentor"), links(page, "option-share"));
        assertEquals(List.of("Being a mentor"), links(page, "option-study"));
        assertFalse(links(page, "other").contains("Being a mentor"));
    }

    @Test
    void linksForMaintainersAreNotShownToReaders() throws IOException {
        SmallSite site =
                SmallSite.with(
                        folder,
                        project -> {
                            String text = project.read(LINKS);
                            int guide = text.indexOf("\"reader\"");
                            project.write(
                                    LINKS,
                                    text.substring(0, guide)
                                            + "\"maintainer\""
                                            + text.substring(guide + 8));
                            project.replace(
                                    "content/options/1-reflect.md",
                                    "[](link:guide) \"advises\"",
                                    "they say");
                        });
        assertFalse(site.words("links.html").contains("A guide to implementation"));
        assertFalse(site.words("options/reflect.html").contains("A guide to implementation"));
        assertFalse(site.briefing("leading-reading").contains("A guide to implementation"));
    }

    @Test
    void aLinkForOneNpqIsNotAmongTheOthersInAnothersBriefing() throws IOException {
        BriefingOptions options = new BriefingOptions(folder);
        assertEquals(List.of("mentoring"), options.further("leading-teaching", "share"));
        assertEquals(List.of(), options.further("leading-reading", "share"));
    }

    @Test
    void aFactTellsWhenItWasCheckedAndThatOthersReportIt() throws IOException {
        Document study = page("options/study.html");
        String facts = study.select("[aria-labelledby=part-facts]").text();
        assertTrue(facts.contains("free for everyone"), facts);
        assertTrue(facts.contains("1 November 2026"), facts);
        assertTrue(facts.contains("reported by others"), facts);
        assertTrue(facts.contains("Leading reading NPQ"), facts);
    }

    @Test
    void afterItsLastDayAFactHasItsOtherWords() throws IOException {
        SmallSite site = SmallSite.on(LocalDate.of(2027, 9, 1), folder, project -> {});
        assertTrue(site.words("options/study.html").contains("no longer free for everyone"));
        assertTrue(site.briefing("leading-reading").contains("no longer free for everyone"));
    }

    @Test
    void aDownloadTellsItsSizeRoundedAndNeverNothing() {
        assertEquals("T (PDF, 212 KB, 6 pages)", label(211_500, 6));
        assertEquals("T (PDF, 211 KB, 6 pages)", label(211_499, 6));
        assertEquals("T (PDF, 1 KB, 1 page)", label(3, 1));
    }

    private static String label(int bytes, int pages) {
        return Download.of("T", "t.pdf", new Download.BriefingFile(bytes, pages, "")).label();
    }
}
