package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstMentionsTest {

    private static final FirstMentions MENTIONS =
            new FirstMentions(
                    Abbreviations.of(
                            List.of(
                                    Texts.npq(),
                                    Texts.term("SLE", "specialist leader of education", null),
                                    Texts.term("PDF", "Portable Document Format", null, false))));

    private static final String NPQ =
            "<abbr title=\"National Professional Qualification\">NPQ</abbr>";
    private static final String SLE = "<abbr title=\"specialist leader of education\">SLE</abbr>";

    private static void explained(String expected, String page) {
        assertEquals(expected, MENTIONS.in(page));
    }

    private static void asItIs(String page) {
        explained(page, page);
    }

    @Test
    void theFirstMentionIsExplainedAndNoOther() {
        explained("<h1>Your " + NPQ + "</h1><p>An NPQ</p>", "<h1>Your NPQ</h1><p>An NPQ</p>");
    }

    @Test
    void eachAbbreviationHasAFirstMentionOfItsOwn() {
        explained("<li>" + NPQ + " or " + SLE + "</li>", "<li>NPQ or SLE</li>");
    }

    @Test
    void thePluralHasPluralWords() {
        explained(
                "<p><abbr title=\"National Professional Qualifications\">NPQs</abbr></p>",
                "<p>NPQs</p>");
    }

    @Test
    void whatIsSpelledOutNeedsNoMore() {
        asItIs("<p>a National Professional Qualification (NPQ)</p><p>NPQ</p>");
        asItIs("<p>National Professional\u00a0Qualifications, NPQs)</p><p>NPQ</p>");
        asItIs("<p>NPQ (National Professional Qualification)</p><p>NPQ</p>");
        asItIs("<dt>SLE <span>specialist leader of education</span></dt><p>SLE</p>");
        asItIs("<p><b>specialist leader</b> of education (SLE)</p>");
    }

    @Test
    void whatIsMarkedAlreadyIsNotMarkedAgain() {
        asItIs("<h2>" + SLE + "</h2><p>SLE</p>");
    }

    @Test
    void whatFollowsAMarkOrEndsThePageIsReadToo() {
        explained(NPQ, "NPQ");
        explained("<abbr title=\"x\">X</abbr> " + NPQ, "<abbr title=\"x\">X</abbr> NPQ");
        explained(
                "<abbr title=\"x\"><b>X</b></abbr> " + SLE,
                "<abbr title=\"x\"><b>X</b></abbr> SLE");
        asItIs("<p>a specialist leader of education (SLEs)</p>");
        asItIs("<abbr title=\"x\"><b>a</b> SLE</abbr>");
    }

    @Test
    void theMainPartIsReadForItself() {
        explained(
                "<nav>" + NPQ + "</nav><main id=\"m\"><h1>" + NPQ + "</h1></main><p>NPQ</p>",
                "<nav>NPQ</nav><main id=\"m\"><h1>NPQ</h1></main><p>NPQ</p>");
    }

    @Test
    void whereNoMarkIsAllowedThereIsNone() {
        asItIs("<head><title>NPQ</title></head>");
        asItIs("<script>NPQ</script><select><option>NPQ</option></select>");
        asItIs("<svg><text>NPQ</text></svg><code>NPQ</code><!-- NPQ --><img alt=\"NPQ\">");
    }

    @Test
    void aShortFormThatEverybodyKnowsIsLeftAlone() {
        asItIs("<p>a PDF</p>");
    }
}
