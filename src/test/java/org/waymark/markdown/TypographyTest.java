package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void quotationMarksAndApostrophesAreCurled() {
        assertInline(
                "“One” ‘two’ it’s the teachers’ (“x”)", "\"One\" 'two' it's the teachers' (\"x\")");
        assertInline("“‘Nested’ marks”", "\"'Nested' marks\"");
        assertInline("the ’90s and rock ’n’ roll", "the '90s and rock 'n' roll");
        assertInline("“A” – “b”", "\"A\" - \"b\"");
        assertInline("a screen of 15&quot;", "a screen of 15\"");
    }

    @Test
    void marksAreCurledAcrossMarkup() {
        assertInline("“<em>One</em>” and <strong>it</strong>’s", "\"*One*\" and **it**'s");
        assertInline("“<a href=\"a.html\">One</a>”", "\"[One](link:a)\"");
        assertInline("<code>x</code>’s", "`x`'s");
    }

    @Test
    void hyphensBetweenBlanksAreDashes() {
        assertInline("one – two – three", "one - two -- three");
        assertInline("well-known --x a--b -1", "well-known --x a--b -1");
    }

    @Test
    void threeDotsAreAnEllipsis() {
        assertInline("wait… then .... and ..", "wait... then .... and ..");
    }

    @Test
    void rangesOfNumbersGetADash() {
        assertInline(
                "12–18 months, pages 3–5, 2017–18, (2017–2018), £3–5.",
                "12-18 months, pages 3-5, 2017-18, (2017-2018), £3-5.");
    }

    /**
     * Years of this age, with a school year that is none and its month, and small numbers that
     * rise.
     */
    @Test
    void onlyWhatCanBeARangeIsOne() {
        assertInline(
                "1000–1001, 2998–2999, 2011–13, 2017–99, 1–2",
                "1000-1001, 2998-2999, 2011-13, 2017-99, 1-2");
        String text =
                "2017-2017, 2018-2017, 2999-3000, 3012-13, 2011-12, 2013-13, 2018-17, 2017-100,"
                        + " 2017-1, 1-09, 0800-900, 3-3, 999-1000";
        assertInline(text, text);
    }

    @Test
    void aMarkBetweenBlanksClosesAndTheLastOneBehindABlankOpens() {
        assertInline("a ” b", "a \" b");
        assertInline("a “<em>b</em>", "a \"*b*");
        assertInline("(”", "(\"");
    }

    @Test
    void datesTelephoneNumbersIdsAndScoresKeepTheirHyphens() {
        String text =
                "2026-11-22 2026-11 2008-09 01925 123-456 020-7946 0800-123 12-18-20 a-12-18 x/12-18"
                        + " 5-3 12-18a 1-2/3 #1-2 1.2-3 555-1234";
        assertInline(text, text);
    }

    @Test
    void codeAndAddressesStayAsWritten() {
        assertInline("<code>&quot;a&quot; - 1-2...</code>", "`\"a\" - 1-2...`");
        assertInline("https://a.example/it's/1...2, it’s", "https://a.example/it's/1...2, it's");
        assertInline("o'neil@a.example", "o'neil@a.example");
        assertEquals(
                "<p><a href=\"https://a.example/it's...\" rel=\"noopener\">it’s</a></p>\n",
                Texts.html("[it's](https://a.example/it's...)"));
    }

    private static void assertInline(String expected, String text) {
        assertEquals(expected, Texts.writer().inline(Texts.inline(text), Texts.web()), text);
    }
}
