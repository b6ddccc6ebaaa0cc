package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.site.SmallHub;

/** The plan: a page of its own, and a chapter of every briefing. */
class PlanTest {

    private static final String PLAN = "content/pages/7-plan.md";
    private static final List<String> OPTIONS =
            List.of("1. Reflect and implement", "2. Share expertise", "3. Study further");

    @TempDir static Path temp;

    private static SmallSite site;
    private static Unprinted printed;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), PlanTest::edit);
        printed = new Unprinted(SmallHub.of(site.project()));
    }

    private static void edit(TestProject project) throws IOException {
        project.replace(
                "content/options/3-study.md",
                "Some universities",
                "See [](page:plan) and [write](page:plan#who-and-when). They");
    }

    private static Document briefing(Unprinted hub, String name) {
        String path = "briefings/next-steps-after-" + name + ".pdf";
        String source = hub.briefings().get(path);
        if (source == null) {
            throw new AssertionError("no " + path);
        }
        return Jsoup.parse(source);
    }

    private static Unprinted with(String folder, SmallSite.Edit edit) throws IOException {
        return new Unprinted(SmallHub.with(temp.resolve(folder), edit));
    }

    @Test
    void everyPhaseBeginsWithTheQuestionsOfEveryOption() throws IOException {
        for (Document plan :
                List.of(site.page("plan.html"), briefing(printed, "leading-reading"))) {
            List<Element> prompts = plan.select("dl.prompts");
            assertEquals(4, prompts.size());
            for (Element phase : prompts) {
                assertEquals(OPTIONS, phase.select("dt").eachText());
            }
            assertEquals(
                    List.of("What changed for pupils?", "Who needs help?", "Which topic?"),
                    prompts.get(0).select("dd").eachText());
            assertEquals(
                    List.of("What stays?", "Who follows you?", "What next?"),
                    prompts.get(3).select("dd").eachText());
        }
    }

    /** What must be known to fill it in stands before it; what explains its words, after. */
    @Test
    void theBriefingEndsWithThePlanBeforeItsGlossary() {
        Document briefing = briefing(printed, "a-specialist-npq");
        List<String> chapters = briefing.select("body > section[id]").eachAttr("id");
        assertEquals("words", chapters.get(chapters.indexOf("plan") + 1), chapters.toString());
        assertTrue(chapters.indexOf("plan") > chapters.indexOf("option-study"));
        assertEquals(
                chapters.stream().map(id -> "#" + id).toList(),
                briefing.select("nav.contents a").eachAttr("href"));
    }

    @Test
    void anOptionOnPaperPointsToThePlanInsteadOfAskingItself() throws IOException {
        for (Element option : briefing(printed, "leading-reading").select("section.option")) {
            assertEquals(0, option.select("th:contains(Explore)").size());
            assertEquals(1, option.select("h3:contains(Plan it) + p a.ref[href=#plan]").size());
        }
        String words = site.briefing("leading-reading");
        assertTrue(words.contains("Your plan, page 8 has questions for this option"), words);
    }

    @Test
    void anOptionOnTheWebKeepsItsQuestionsAndLinksToThePlan() throws IOException {
        Document option = site.page("options/share.html");
        assertEquals(
                List.of("Explore", "Prepare", "Deliver", "Sustain"),
                option.select(".phases h3").eachText());
        assertEquals(1, option.select("#part-plan ~ p a[href=../plan.html]").size());
    }

    @Test
    void aTextThatNamesThePlanLeadsToItsPageOnPaper() throws IOException {
        assertEquals(
                List.of("#plan", "#plan-who-and-when"),
                briefing(printed, "leading-reading")
                        .select("#option-study > p > a.ref[href^=#plan]")
                        .eachAttr("href")
                        .subList(0, 2));
        String words = site.briefing("leading-reading");
        assertTrue(words.contains("See Make your plan, page 8 and write"), words);
        assertTrue(words.contains("and write (Your plan, page 8). They give"), words);
        assertEquals(
                List.of("../plan.html", "../plan.html#who-and-when"),
                site.page("options/study.html").select(".prose a[href*=plan]").eachAttr("href"));
    }

    @Test
    void eachReaderHasTheFieldsOfTheirOwnNpq() {
        assertEquals(1, books(briefing(printed, "leading-reading")));
        assertEquals(0, books(briefing(printed, "leading-teaching")));
        assertEquals(1, books(briefing(printed, "a-specialist-npq")));
    }

    private static int books(Document briefing) {
        return briefing.select("#plan input[title='Explore: Which books?']").size();
    }

    /** PDFBox finds them, as any viewer would. */
    @Test
    void thePdfHasAFieldForEachWithItsNameAndToolTip() throws IOException {
        List<String> names = new ArrayList<>();
        List<String> tips = new ArrayList<>();
        Path pdf =
                site.project().output().resolve("briefings/next-steps-after-leading-teaching.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                names.add(field.getFullyQualifiedName());
                tips.add(field.getAlternateFieldName());
            }
        }
        assertEquals(
                List.of(
                        "plan-who-and-when-your-name",
                        "plan-who-and-when-we-talk-on",
                        "plan-who-and-when-which-option-do-you-begin-with",
                        "plan-explore-what-do-you-want-to-be-different",
                        "plan-explore-i-have-read-option-1",
                        "plan-prepare-what-is-your-first-step",
                        "plan-prepare-take-it-by",
                        "plan-deliver-what-shows-you-that-it-works",
                        "plan-sustain-what-stays",
                        "plan-sustain-how-does-it-go-on"),
                names);
        assertEquals("Who and when: Your name", tips.get(0));
        assertEquals("Explore: I have read option 1", tips.get(4));
        assertEquals(tips.size(), new HashSet<>(tips).size(), tips.toString());
    }

    /** What axe calls "label": each control is named by the words beside it, and only by one. */
    @Test
    void everyControlOnTheWebHasOneLabelAndCannotBeSent() throws IOException {
        Document page = site.page("plan.html");
        List<Element> controls = page.select("main :is(input, textarea, select)");
        assertEquals(11, controls.size());
        for (Element control : controls) {
            assertEquals(1, page.select("label[for=" + control.id() + "]").size(), control.id());
            assertEquals(control.id(), control.attr("name"));
            boolean tick = control.attr("type").equals("checkbox");
            assertEquals(tick ? "" : "off", control.attr("autocomplete"), control.id());
        }
        assertEquals(
                0,
                page.select("main form, main [type=submit], main button:not([type=button])")
                        .size());
        assertEquals(1, page.select("script[src=scripts/plan.js][defer]").size());
        assertEquals(page.select("main button"), page.select("#keeping[hidden] button"));
        assertEquals(5, page.select("fieldset > legend > h2").size());
        assertEquals(1, page.select(".device:contains(stays on your device)").size());
    }

    @Test
    void onlyAPageWithAWorksheetLoadsItsScript() throws IOException {
        assertEquals(0, site.page("options/share.html").select("[src$=plan.js], #keeping").size());
        assertEquals(0, site.page("index.html").select("[src$=plan.js], #keeping").size());
    }

    @Test
    void whatOnlyThePlanNamesIsInTheGlossary() throws IOException {
        SmallSite.Edit edit = project -> project.replace(PLAN, "What stays?", "Does the SLE know?");
        String words = with("glossary", edit).briefings().toString();
        assertTrue(words.contains("id=\"term-sle\""));
        assertFalse(printed.briefings().toString().contains("id=\"term-sle\""));
    }

    @Test
    void withoutAPlanEachOptionAsksItsQuestionsOnPaperToo() throws IOException {
        SmallSite.Edit edit = project -> project.replace(PLAN, "layout: plan", "menu: none");
        Unprinted hub = with("none", edit);
        Document briefing = briefing(hub, "leading-reading");
        assertEquals(0, briefing.select("#plan, [href=#plan]").size());
        assertEquals(
                List.of("Explore", "Prepare", "Deliver", "Sustain"),
                briefing.select("#option-share th:matches(Explore|Prepare|Deliver|Sustain)")
                        .eachText());
        Document option = Jsoup.parse(hub.page("options/share.html"));
        assertEquals(0, option.select("#part-plan ~ p a").size());
        assertEquals(4, option.select(".phases > li").size());
    }

    /** The questions of the other options would be out of place there. */
    @Test
    void aWorksheetInAnOptionAsksWhatThatOptionAsks() throws IOException {
        SmallSite.Edit edit =
                project ->
                        project.replace(
                                "content/options/2-share.md",
                                "## Mentoring\n",
                                """
                                ## Mentoring

                                ::: worksheet deliver
                                - Whom? (choose an option)
                                :::
                                """);
        Unprinted hub = with("option", edit);
        Stream.of(
                        Jsoup.parse(hub.page("options/share.html")).select("main"),
                        briefing(hub, "leading-reading").select("#option-share"))
                .forEach(
                        option -> {
                            assertEquals(
                                    List.of("2. Share expertise"),
                                    option.select("dl.prompts dt").eachText());
                            assertEquals(OPTIONS, option.select("option:not([value])").eachText());
                        });
        assertEquals(
                "option-share-deliver-whom",
                briefing(hub, "leading-reading").select("#option-share select").attr("name"));
    }
}
