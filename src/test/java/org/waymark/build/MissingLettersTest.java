package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** What happens to characters that the briefings' fonts do not have. */
class MissingLettersTest {

    private static final String REFLECT = "content/options/1-reflect.md";
    private static final String TEMPLATE = "templates/print/briefing.ftlh";

    @TempDir Path folder;

    private SmallSite site(SmallSite.Edit edit) throws IOException {
        return SmallSite.with(folder, edit);
    }

    private static List<String> letters(SmallSite site) {
        return site.warnings().stream().filter(one -> one.endsWith("print-glyph")).toList();
    }

    /** A box or a question mark would leave the reader guessing. */
    @Test
    void aCharacterOfTheContentPrintsAsItsName() throws IOException {
        SmallSite site =
                site(project -> project.replace(REFLECT, "for a term.", "till \u2744 \u9605."));
        String text = site.briefing("leading-reading");
        assertTrue(text.contains("Try it till [snowflake] [U+9605]."), text);
    }

    @Test
    void itIsToldOnceAtItsPlaceAndNotAgainForEachBriefing() throws IOException {
        SmallSite site = site(project -> project.replace(REFLECT, "for a term.", "till \u2744."));
        assertEquals(List.of(REFLECT + ":33:16 print-glyph"), letters(site));
    }

    /** The web shows it with whatever fonts a reader has. */
    @Test
    void onTheWebItStays() throws IOException {
        SmallSite site = site(project -> project.replace(REFLECT, "for a term.", "till \u2744."));
        assertTrue(site.words("options/reflect.html").contains("till \u2744."));
    }

    @Test
    void whatIsNotPrintedIsNotTold() throws IOException {
        SmallSite site =
                site(
                        project -> {
                            project.replace(REFLECT, "[the pathway]", "\u2744 [the pathway]");
                            project.replace("content/pages/6-about.md", "We are", "\u2744 We are");
                            project.replace(
                                    "content/links/all.json", "The course page.", "\u2744 page.");
                        });
        assertEquals(List.of(), letters(site));
    }

    /** Nobody sees these characters anywhere, and some keyboards put them in unasked. */
    @Test
    void unseenCharactersAndLettersWithMarksAreFine() throws IOException {
        SmallSite site =
                site(
                        project ->
                                project.replace(
                                        REFLECT,
                                        "for a term.",
                                        "in y Dw\u0302r\u200b\ufe0f, \u202aT\u0177\u202c \u0175\u00ad."));
        assertEquals(List.of(), letters(site));
        assertTrue(site.briefing("leading-reading").contains("in y D\u0175r, T\u0177 \u0175."));
    }

    /** The content cannot be searched for what a template says: its own printer tells. */
    @Test
    void aCharacterOfATemplateIsToldWhereItWasToBePrinted() throws IOException {
        SmallSite site =
                site(project -> project.replace(TEMPLATE, "<h2>Contents</h2>", "<h2>\u2744</h2>"));
        List<String> told = letters(site);
        assertEquals(3, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("briefings/next-steps-after-"), told.toString());
        assertTrue(site.briefing("leading-reading").contains("? About your NPQ"));
    }

    @Test
    void aPlaceThatIsWrittenInAnotherWayIsFoundToo() throws IOException {
        SmallSite site =
                site(
                        project -> {
                            escape(project);
                            project.replace(REFLECT, "title: Reflect and", "title: \u2744 and");
                        });
        assertEquals(
                List.of("content/glossary.json:12:23 print-glyph", REFLECT + ":2:8 print-glyph"),
                letters(site));
    }

    private static void escape(TestProject project) throws IOException {
        String file = "content/glossary.json";
        project.replace(
                file,
                "\"id\": \"mentor\",\n      \"term\": \"mentor\"",
                "\"id\": \"mentor\",\n      \"term\": \"mentor \\u2744\"");
    }

    /** A page's title stands on its card alone, and is told like what stands in a briefing. */
    @Test
    void aCharacterOnACardIsToldOnceAtItsPlace() throws IOException {
        String about = "content/pages/6-about.md";
        SmallSite site =
                site(project -> project.replace(about, "title: About", "title: \u2744 about"));
        assertEquals(List.of(about + ":2:8 print-glyph"), letters(site));
    }

    /** A site may have cards and no briefings. */
    @Test
    void withoutBriefingsOnlyTheLettersOfCardsAreTold() throws IOException {
        String about = "content/pages/6-about.md";
        SmallSite site =
                site(
                        project -> {
                            without(project, "\"briefings\"");
                            project.replace(about, "title: About", "title: \u2744 about");
                            project.replace(REFLECT, "for a term.", "till \u2745.");
                        });
        assertEquals(List.of(about + ":2:8 print-glyph"), letters(site));
    }

    @Test
    void whereNothingIsPrintedOrPaintedNoLetterIsMissing() throws IOException {
        SmallSite site =
                site(
                        project -> {
                            without(project, "\"briefings\", \"cards\"");
                            project.replace(REFLECT, "for a term.", "till \u2744.");
                        });
        assertEquals(List.of(), letters(site));
    }

    private static void without(TestProject project, String extras) throws IOException {
        project.replace(
                "content/hub.json", "\"name\":", "\"without\": [" + extras + "], \"name\":");
    }
}
