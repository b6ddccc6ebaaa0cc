package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written for a link, whose target may be on this page, elsewhere or nowhere. */
class LinksTest {

    /** One text whose links all have the same target. */
    private static String written(Medium medium, String text, Target target) {
        Setting setting =
                new Setting(
                        medium,
                        new Audience(null, Map.of()),
                        Shift.NONE,
                        reference -> target,
                        new FirstUses(),
                        Planning.NONE);
        return Texts.writer().inline(Texts.inline(text), setting);
    }

    private static String printed(
            String text, @Nullable String href, String words, @Nullable String mark) {
        return written(Medium.PRINT, text, new Target(href, words, mark));
    }

    /** The PDF writer adds the page's number where the link ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [the form](option:a)  | <a class="ref" href="#o3" title="the form, Option 3">the form (Option\u00a03</a>)
                    [](option:a)          | <a class="ref" href="#o3" title="Third, Option 3">Third (Option\u00a03</a>)
                    [see oPTION 3](option:a) | <a class="ref" href="#o3">see oPTION 3</a>
                    [Option\u00a03](option:a) | <a class="ref" href="#o3">Option\u00a03</a>
                    """)
    void paperNamesThePlaceInTheSameDocument(String text, String expected) {
        assertEquals(expected, printed(text, "#o3", "Third", "Option 3"));
    }

    @Test
    void aPlaceWithoutANameHasOnlyItsPage() {
        assertEquals(
                "<a class=\"ref\" href=\"#o3\">a</a>", printed("[a](option:a)", "#o3", "", ""));
        assertEquals(
                "<p><a class=\"ref\" href=\"#a\">up</a></p>\n",
                Texts.writer()
                        .blocks(Texts.parse("[up](#a)\n\n## A"), Texts.print())
                        .replaceAll("<h2.*\n", ""));
    }

    /** A list in alphabetical order needs no page, and the web has no pages. */
    @Test
    void whatNeedsNoPageHasNone() {
        assertEquals("<a href=\"#t\">a</a>", printed("[a](term:t)", "#t", "T", null));
        assertEquals(
                "<a href=\"#o3\">a</a>",
                written(Medium.WEB, "[a](option:a)", new Target("#o3", "", "Option 3")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    a.html | [3]  | <a href="a.html">a</a> [3]
                    a.html | -    | <a href="a.html">a</a>
                    -      | [3]  | a
                    #a     | [3]  | <a class="ref" href="#a" title="a, [3]">a ([3]</a>)
                    """)
    void whatStandsElsewhereHasItsMarkBehindIt(
            @Nullable String href, @Nullable String mark, String expected) {
        assertEquals(expected, printed("[a](link:a)", href, "A", mark));
    }

    @Test
    void whyALinkLeadsNowhereIsSaid() {
        assertEquals("A (closed)", written(Medium.WEB, "[](link:a)", Target.dead("A", "closed")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [web](https://www.a.example/)           | (a.example)
                    [web](http://a.example/b/)              | (a.example/b)
                    [A.example](https://a.example)          | ''
                    [us](mailto:a@b.example?subject=Hello)  | (a@b.example)
                    [ring](tel:+441)                        | (+441)
                    [words](lang:xx-unknown)                | ''
                    """)
    void paperSpellsOutAnAddressThatTheWordsDoNotSay(String text, String behind) {
        String printed = written(Medium.PRINT, text, new Target(null, "", null));
        assertEquals(behind, printed.replaceFirst(".*</a>|words", "").strip());
        assertFalse(written(Medium.WEB, text, new Target(null, "", null)).contains("("));
    }

    @Test
    void aFactLeadsToItsSourceAndIsFoundFromThere() {
        assertEquals(
                "<span class=\"fact\" id=\"fact-f\">free</span>"
                        + "<sup><a class=\"source\" href=\"#s2\" aria-label=\"Source 2\">2</a></sup>",
                written(Medium.WEB, "[](fact:f)", new Target("#s2", "free", "2")));
        assertEquals(
                "<span class=\"fact\">free</span>",
                written(Medium.WEB, "[](fact:f)", new Target(null, "free", "2")));
    }

    @Test
    void aLinkToAHeadingNeedsTheHeading() {
        assertEquals(
                "<p><a href=\"#a\">x</a> y</p>\n<h2 id=\"a\">A</h2>\n",
                Texts.html("[x](#a) [y](#b)\n\n## A"));
    }

    /** A link of the catalogue, a fact or a term has no places within it. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    link,   a#b, -
                    fact,   a#b, -
                    term,   a#b, -
                    option, a,   b
                    npq,    a,   b
                    page,   a,   b
                    """)
    void onlyPagesHavePlaces(String scheme, String id, @Nullable String fragment) {
        Reference reference = Texts.inline("[x](" + scheme + ":a#b)").references().get(0);
        assertEquals(id, reference.id());
        assertEquals(fragment, reference.fragment());
    }

    /** For the glossary at the end of a page: what it names, but not in code or in Welsh. */
    @Test
    void theAbbreviationsOfAPageAreKnownBehindIt() {
        Setting page = Texts.web();
        HtmlWriter writer =
                Texts.writer(
                        Texts.npq(),
                        Texts.term("SLE", "specialist leader of education", null),
                        Texts.term("ECF", "Early Career Framework", null),
                        Texts.term("EEF", "Education Endowment Foundation", null),
                        Texts.term("PDF", "Portable Document Format", null, false));
        assertEquals(Set.of(), page.firstUses().terms());

        writer.inline(Texts.inline("`ECF` [SLE](lang:cy) an NPQ [EEF](link:x) PDF"), page);

        assertEquals(Set.of("NPQ", "EEF", "PDF"), page.firstUses().terms());
    }

    @Test
    void aPageKnowsWhetherItHasAWorksheet() {
        Setting page = Texts.web();
        Texts.writer().blocks(Texts.parse("Words"), page);
        assertFalse(page.firstUses().hasWorksheet());
        Texts.writer().blocks(Texts.parse("::: worksheet\n- Why?\n:::"), page);
        assertTrue(page.firstUses().hasWorksheet());
    }
}
