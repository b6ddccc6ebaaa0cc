package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** What a reader of paper is told where a reader of the web would follow a link. */
class PaperReferencesTest {

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), PaperReferencesTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        project.replace(
                "content/options/3-study.md",
                "Some universities give credit.",
                "[Pass it on](option:share) or do [Option 1](option:reflect), then"
                        + " [adjust](option:reflect#what-it-needs). A [mentor](term:mentor) and"
                        + " [the consultation](page:consultation-2017) help, as"
                        + " [it](link:consultation) said. [Leading reading](npq:leading-reading)"
                        + " is [no degree](#another-npq). [Ring](tel:+44151) or"
                        + " [write](mailto:hub@x.example?subject=Hi) to hub@x.example.");
        project.replace(
                "content/npqs/1-leading-reading.md",
                "What helps you",
                "See [About](page:about). What helps you");
    }

    private static String study(String briefing) throws IOException {
        String text = site.briefing(briefing);
        return text.substring(text.lastIndexOf("A degree"));
    }

    /** A number sign stands for any number; an address may be divided in places. */
    private static void says(String text, String expected) {
        Pattern words = Pattern.compile(Pattern.quote(expected).replace("#", "\\E\\d+\\Q"));
        assertTrue(
                words.matcher(text.replaceAll("(?<=/) | (?=\\.html)", "")).find(),
                "no \"" + expected + "\" in " + text);
    }

    @Test
    void anOptionIsNamedWithItsPage() throws IOException {
        says(study("leading-reading"), "Pass it on (Option 2, page #) or do");
    }

    @Test
    void wordsThatNameTheOptionAreFollowedByThePageAlone() throws IOException {
        says(study("leading-reading"), "or do Option 1, page #, then adjust (Option 1, page #).");
    }

    /** The page is where the option begins, as its heading shows. */
    @Test
    void thePageIsTheOptionsOwn() throws IOException {
        String text = site.briefing("leading-reading");
        String contents = text.substring(text.indexOf("Contents"));
        String page = contents.replaceFirst("(?s).*?Option 2: Share expertise[ .]*(\\d+).*", "$1");
        says(study("leading-reading"), "Pass it on (Option 2, page " + page + ")");
    }

    /** The glossary is in alphabetical order: a page would only be in the way. */
    @Test
    void aTermIsNotFollowedByAnything() throws IOException {
        says(study("leading-reading"), "A mentor and the consultation");
    }

    /** A page of the site can only be read elsewhere, so it is numbered and listed like a link. */
    @Test
    void aPageOfTheSiteStandsInTheListOfLinks() throws IOException {
        String study = study("leading-reading");
        says(study, "the consultation [2] help, as it [3] said");
        String list = study.substring(study.indexOf("Links and sources"));
        says(
                list,
                "2. A consultation, Riverside Teaching Hub gov.uk/riverside/next/"
                        + "consultations/consultation-2017.html");
        says(list, "3. The consultation, The department gov.uk/riverside/next/go/consultation");
    }

    @Test
    void theReadersOwnNpqIsInTheBriefingAndOthersAreNot() throws IOException {
        says(study("leading-reading"), "Leading reading (About your NPQ, page #) is");
        says(study("leading-teaching"), "Leading reading [3] is");
        says(
                study("leading-teaching"),
                "3. Leading reading, Riverside Teaching Hub gov.uk/riverside/next/npqs/"
                        + "leading-reading.html");
    }

    @Test
    void aHeadingIsFollowedByItsPage() throws IOException {
        says(study("leading-reading"), "is no degree, page #.");
    }

    /** Words that hide a number or an address would leave a reader of paper without it. */
    @Test
    void whatIsDialledOrWrittenToIsPrinted() throws IOException {
        says(study("leading-reading"), "Ring (+44151) or write (hub@x.example) to hub@x.example.");
    }

    @Test
    void whereNoListFollowsThePagesAddressDoes() throws IOException {
        says(site.briefing("leading-reading"), "See About (gov.uk/riverside/next/about.html).");
    }

    /** Whoever hears the briefing is told the place with the link. */
    @Test
    void theLinkItselfSaysWhereItLeads() {
        String xhtml =
                new Unprinted(org.waymark.site.SmallHub.of(site.project()))
                        .briefings()
                        .getOrDefault("briefings/next-steps-after-leading-reading.pdf", "");
        assertTrue(
                xhtml.contains(
                        "<a class=\"ref\" href=\"#option-share\" title=\"Pass it on, Option 2\">"
                                + "Pass it on (Option\u00a02</a>)"),
                xhtml);
    }

    @Test
    void onTheWebNothingFollows() throws IOException {
        String page = site.words("options/study.html");
        assertTrue(page.contains("Pass it on or do Option 1, then adjust."), page);
        assertTrue(page.contains("Leading reading is no degree. Ring or write to"), page);
        assertFalse(page.contains("go/"), page);
        assertEquals(0, Pattern.compile("\\[\\d").matcher(page).results().count());
    }
}
