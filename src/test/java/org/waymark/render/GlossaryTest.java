package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** The whole glossary on the web, and in a briefing what the briefing names. */
class GlossaryTest {

    private static final String GLOSSARY = "content/glossary.json";
    private static final String SHARE = "content/options/2-share.md";
    private static final String PATHWAY = "content/pathway.json";

    @TempDir Path folder;

    /** The terms at the end of a briefing for an NPQ, or of the general one for a blank id. */
    private Set<String> terms(String npq, SmallSite.Edit edit) throws IOException {
        SmallHub hub = SmallHub.with(folder, edit);
        BriefingComposer composer = new BriefingComposer(Edition.of(hub.site(), hub.plan()));
        Set<String> terms = new TreeSet<>();
        hub.plan()
                .briefings()
                .filter(one -> npq.equals(one.npq() == null ? "" : one.npq().id()))
                .forEach(one -> composer.compose(one).glossary().forEach(e -> terms.add(e.term())));
        return terms;
    }

    /** The NPQ's own short form stands beside its title in the briefing's first table. */
    @Test
    void aBriefingExplainsWhatItNames() throws IOException {
        assertEquals(
                Set.of("ECT", "NPQ", "NPQLR", "mentor"), terms("leading-reading", project -> {}));
    }

    @Test
    void whatOnlyAnotherNpqsPassageNamesIsNotExplained() throws IOException {
        SmallSite.Edit edit = project -> project.replace(SHARE, "Be a mentor for", "Be an SLE for");
        assertFalse(terms("leading-reading", edit).contains("SLE"));
    }

    @Test
    void whatItsOwnPassageNamesIsExplained() throws IOException {
        SmallSite.Edit edit = project -> project.replace(SHARE, "Be a mentor for", "Be an SLE for");
        assertTrue(terms("leading-teaching", edit).contains("SLE"));
    }

    @Test
    void theGeneralBriefingExplainsThePassagesOfAll() throws IOException {
        SmallSite.Edit edit = project -> project.replace(SHARE, "Be a mentor for", "Be an SLE for");
        assertTrue(terms("", edit).contains("SLE"));
    }

    @Test
    void whatIsOnTheWebAloneIsNotExplainedOnPaper() throws IOException {
        SmallSite.Edit edit =
                project ->
                        project.replace(
                                "content/options/1-reflect.md",
                                "See [the pathway]",
                                "An SLE. See [the pathway]");
        assertFalse(terms("", edit).contains("SLE"));
    }

    /** A catalogue entry's description is not printed. */
    @Test
    void whatADescriptionNamesIsNotExplainedOnPaper() throws IOException {
        SmallSite.Edit edit =
                project ->
                        project.replace(
                                "content/links/all.json",
                                "What an ECT's mentor does.",
                                "For an SLE.");
        assertFalse(terms("", edit).contains("SLE"));
    }

    @Test
    void whatAMeaningNamesIsExplainedToo() throws IOException {
        SmallSite.Edit edit =
                project -> {
                    project.replace(SHARE, "A mentor of an ECT meets", "Someone meets");
                    project.replace(PATHWAY, "For an ECT.", "For a start.");
                    project.replace(
                            GLOSSARY, "A colleague who helps an ECT.", "Was an [](term:npqlr).");
                };
        assertEquals(Set.of("NPQ", "NPQLR", "mentor"), terms("leading-reading", edit));
    }

    @Test
    void meaningsThatNameEachOtherEndSomewhere() throws IOException {
        SmallSite.Edit edit =
                project ->
                        project.replace(
                                GLOSSARY,
                                "A teacher in the first two years.",
                                "Has a [](term:mentor).");
        assertEquals(Set.of("ECT", "NPQ", "NPQLR", "mentor"), terms("leading-reading", edit));
    }

    /** What the text does not spell out needs the glossary more than anything else. */
    @Test
    void anAbbreviationThatIsNotSpelledOutIsStillExplainedAtTheEnd() throws IOException {
        SmallSite.Edit edit =
                project -> {
                    project.replace(
                            GLOSSARY, "\"term\": \"NPQ\"", "\"expand\": false, \"term\": \"NPQ\"");
                    project.replace(SHARE, "A mentor of an ECT meets", "Someone meets");
                    project.replace(PATHWAY, "For an ECT.", "For a start.");
                    project.replace(
                            "content/options/1-reflect.md", "[mentor](term:mentor)", "friend");
                };
        assertEquals(Set.of("NPQ"), terms("", edit));
    }

    private Document web(SmallSite.Edit edit) throws IOException {
        return SmallSite.with(folder, edit).page("glossary.html");
    }

    @Test
    void onTheWebAllTermsStandUnderTheirLetters() throws IOException {
        Document page = web(project -> project.replace(GLOSSARY, "\"SLE\"", "\"élan\""));
        assertEquals(List.of("E", "M", "N", "É"), page.select("main h2").eachText());
        assertEquals(
                List.of(
                        "term-ect",
                        "term-mentor",
                        "term-npq",
                        "term-npqlr",
                        "term-npqlt",
                        "term-sle"),
                page.select("main dt").eachAttr("id"));
        assertEquals(page.select("main h2").eachText(), page.select("nav.letters a").eachText());
    }

    @Test
    void capitalsMakeNoDifferenceToTheOrder() throws IOException {
        Document page =
                web(
                        project ->
                                project.replace(
                                        GLOSSARY, "\"term\": \"NPQ\"", "\"term\": \"npq x\""));
        assertEquals(
                List.of("npq x", "NPQLR", "NPQLT"),
                page.select("#letter-n ~ dl dt").stream().map(Element::ownText).toList());
    }

    @Test
    void aTermThatIsNoLongerUsedSaysSo() throws IOException {
        Document page = web(project -> {});
        assertTrue(page.select("#term-sle").text().contains("no longer used"));
        assertEquals("ECT early career teacher", page.select("#term-ect").text());
    }

    @Test
    void relatedTermsAreLinkedWithinThePage() throws IOException {
        Document page = web(project -> {});
        assertEquals("ECT", page.select("dt#term-mentor + dd a[href=#term-ect]").text());
        assertEquals("NPQ", page.select("dt#term-npqlr + dd a[href$=#term-npq]").text());
        assertEquals(
                "Being a mentor",
                page.select("dt#term-mentor + dd a[href=https://www.gov.uk/department/mentors/]")
                        .text());
    }

    @Test
    void aTermInATextLeadsToItsPlaceInTheGlossary() throws IOException {
        SmallSite site = SmallSite.with(folder, project -> {});
        assertEquals(
                "mentor",
                site.page("options/reflect.html")
                        .select("a[href=../glossary.html#term-mentor]")
                        .text());
    }
}
