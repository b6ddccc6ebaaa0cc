package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/** Who reads which passage: option 2 has one for both NPQs with one for a single NPQ inside. */
class AudienceTest {

    private static final String READING = "Choose one strand of reading";
    private static final String TEACHING = "Be a mentor for your subject.";
    private static final String BOTH = "Both may become facilitators.";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site =
                SmallSite.with(
                        temp.resolve("small"),
                        project ->
                                project.replace(
                                        "content/pages/6-about.md",
                                        "We are a hub.",
                                        "We are a hub.\n\n::: for leading-reading\nOf books.\n:::"));
    }

    private static List<Boolean> holds(String text) {
        return List.of(text.contains(READING), text.contains(TEACHING), text.contains(BOTH));
    }

    @Test
    void aBriefingHasItsOwnNpqsPassagesAlone() throws IOException {
        assertEquals(List.of(true, false, true), holds(site.briefing("leading-reading")));
        assertEquals(List.of(false, true, true), holds(site.briefing("leading-teaching")));
    }

    @Test
    void theGeneralBriefingHasAllOfThem() throws IOException {
        assertEquals(List.of(true, true, true), holds(site.briefing("a-specialist-npq")));
    }

    /** A reader who has one NPQ needs no label; a reader who may have any needs one each. */
    @Test
    void onlyTheGeneralBriefingLabelsThem() throws IOException {
        String general = site.briefing("a-specialist-npq");
        assertTrue(general.matches("(?s).*eading reading\\W.{0,9}" + READING + ".*"), general);
        assertTrue(general.matches("(?s).*eading reading (and|or) leading teaching.*"), general);
        assertFalse(site.briefing("leading-reading").contains("leading teaching"));
    }

    @Test
    void anNpqsPageHasItsOwnPassagesUnderTheirOptions() throws IOException {
        assertEquals(List.of(true, false, true), holds(site.words("npqs/leading-reading.html")));
        assertEquals(List.of(false, true, true), holds(site.words("npqs/leading-teaching.html")));
        Element reflect = option("npqs/leading-reading.html", "reflect");
        assertTrue(reflect.text().contains(READING), reflect.text());
        assertFalse(reflect.text().contains(BOTH), reflect.text());
    }

    @Test
    void anNpqsPageRepeatsNothingOfTheGeneralText() throws IOException {
        assertFalse(site.words("npqs/leading-reading.html").contains("Work through the first"));
        assertFalse(site.words("npqs/leading-reading.html").contains("Keep notes."));
    }

    @Test
    void anOptionWithoutAPassageHasNoEmptyFrame() throws IOException {
        assertEquals(0, option("npqs/leading-teaching.html", "reflect").select(".for-npq").size());
        assertEquals(1, option("npqs/leading-reading.html", "reflect").select(".for-npq").size());
    }

    @Test
    void anOptionsPageHasAllPassagesWithLabels() throws IOException {
        assertEquals(List.of(true, false, false), holds(site.words("options/reflect.html")));
        assertEquals(List.of(false, true, true), holds(site.words("options/share.html")));
        List<String> labels = site.page("options/share.html").select(".for-npq-label").eachText();
        assertEquals(2, labels.size(), labels.toString());
        assertTrue(labels.get(0).contains("leading reading"), labels.get(0));
        assertTrue(labels.get(0).contains("leading teaching"), labels.get(0));
        assertFalse(labels.get(1).contains("leading reading"), labels.get(1));
        assertTrue(labels.get(1).contains("leading teaching"), labels.get(1));
    }

    @Test
    void aPageForEveryoneLabelsItsPassages() throws IOException {
        Elements passage = site.page("about.html").select("main .for-npq");
        assertTrue(passage.text().contains("Of books."), passage.text());
        assertTrue(passage.select(".for-npq-label").text().contains("leading reading"));
    }

    @Test
    void eachMediumHasItsOwnText() throws IOException {
        assertTrue(site.words("options/reflect.html").contains("See the pathway."));
        assertFalse(site.words("options/reflect.html").contains("The pathway is on the website."));
        String paper = site.briefing("leading-reading");
        assertFalse(paper.contains("See the pathway."));
        assertTrue(paper.contains("The pathway is on the website."));
    }

    /** What is folded away on the web stands open on paper. */
    @Test
    void detailsAreAllThereOnPaper() throws IOException {
        assertEquals(
                "More about notes",
                site.page("options/reflect.html").select(".prose summary").text());
        assertTrue(
                site.briefing("leading-reading")
                        .contains("More about notes Notes need not be long."));
    }

    @Test
    void aBriefingForAnNpqOpensWithItsCourse() throws IOException {
        assertTrue(site.briefing("leading-reading").contains("Course Leading reading (NPQLR)"));
        assertTrue(site.briefing("leading-teaching").contains("Course Leading teaching (NPQLT)"));
        assertFalse(site.briefing("a-specialist-npq").contains("About your NPQ"));
    }

    private static Element option(String page, String id) throws IOException {
        Element option = site.page(page).getElementById("option-" + id);
        if (option == null) {
            throw new AssertionError("no option " + id + " on " + page);
        }
        return option;
    }
}
