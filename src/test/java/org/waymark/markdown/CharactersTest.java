package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single characters: which may stand in XML, where they stand in a file, what ends a sentence. */
class CharactersTest {

    /** The ranges of "Char" of XML 1.0, but for the carriage return and the control characters. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', 0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF
            })
    void whatXmlAllowsStays(int point) {
        String text = "a" + Character.toString(point) + "b";
        assertEquals(text, XmlCharacters.clean(text));
    }

    /** HTML takes control characters above the letters for mistakes, and terminals for commands. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x8, 0xB, '\r', 0x1F, 0x7F, 0x80, 0x94, 0x9B, 0x9F, 0xD800, 0xDFFF, 0xFFFE,
                0xFFFF
            })
    void whatXmlOrHtmlForbidsIsReplaced(int point) {
        assertEquals("a\uFFFDb😀", XmlCharacters.clean("a" + Character.toString(point) + "b😀"));
    }

    @Test
    void whatAParserLetsThroughIsNotWritten() {
        assertEquals("<p>a\uFFFDb</p>\n", Texts.html("a\u0001b"));
        assertEquals("<p>a\uFFFDb</p>\n", Texts.html("a&#x94;b"));
    }

    /**
     * Signs that stand for one character, and characters of two halves, count as they are written.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    \\! http://a.example               | 1:4
                    \\~ http://a.example               | 1:4
                    \\a http://a.example               | 1:4
                    \\\\a http://a.example             | 1:5
                    &amp;&amp; http://a.example        | 1:12
                    &#x1F600;&amp;x http://a.example   | 1:17
                    &nosuch; http://a.example          | 1:10
                    a & b; http://a.example            | 1:8
                    &; http://a.example                | 1:4
                    """)
    void aPlaceCountsWhatIsWritten(String text, String place) {
        assertEquals(place, Texts.problems(text).get(0).split(" ", -1)[0]);
    }

    @Test
    void aBlockBeginsBehindItsIndentation() {
        assertEquals("1:4 heading-level", Texts.problems("   # A").get(0).substring(0, 17));
    }

    /** As it is, such a character was told of when the file was read. */
    @Test
    void anInvisibleCharacterIsToldOfIfItIsWrittenAsSigns() {
        assertEquals(List.of(), Texts.problems("a\u200bb &amp; \u200b"));
        List<String> problems = Texts.problems("\\* a&#8203;b &amp; &#x200b;");
        assertEquals(2, problems.size());
        assertEquals("1:5 character-invisible", problems.get(0).substring(0, 23));
        assertEquals("1:20 character-invisible", problems.get(1).substring(0, 24));
        assertTrue(problems.get(0).endsWith(" (remove these signs, which stand for it)"));
    }

    /** Whoever has a hundred of them knows after twenty. */
    @Test
    void invisibleCharactersAreToldOfTwentyTimes() {
        assertEquals(20, Texts.problems("a&#8203;".repeat(20)).size());
        assertEquals(20, Texts.problems("a&#8203;".repeat(21)).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It is.       | 6
                    'It is!")'   | 8
                    Casino.      | 7
                    So…          | 3
                    """)
    void aSentenceEndsWithAStop(String text, int end) {
        assertTrue(Sentences.endsAt(text, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It is        | 5
                    No.          | 3
                    it, e.g.     | 8
                    (cf.         | 4
                    '")'         | 2
                    """)
    void aShortenedWordEndsNoSentence(String text, int end) {
        assertFalse(Sentences.endsAt(text, end));
    }

    @Test
    void aSentenceStartsAtTheBeginningAndBehindAnother() {
        assertTrue(Sentences.startsAt("  x", 2));
        assertTrue(Sentences.startsAt("(x", 1));
        assertTrue(Sentences.startsAt("A. (x", 4));
        assertFalse(Sentences.startsAt("a.x", 2));
        assertFalse(Sentences.startsAt("a x", 2));
    }

    @Test
    void punctuationIsNoPartOfAnAddress() {
        assertEquals("www.a.uk/b", RawAddresses.trimmed("www.a.uk/b).”"));
        assertEquals("", RawAddresses.trimmed(".,"));
    }

    /** Forty characters show what is meant; a message with more would be hard to read. */
    @Test
    void aPieceOfHtmlIsShownByItsBeginning() {
        String forty = "<" + "a".repeat(38) + ">";
        assertEquals(forty, HtmlTag.of(forty + "b").shown());
        assertEquals("<" + "a".repeat(39) + "…", HtmlTag.of("<" + "a".repeat(39) + ">").shown());
        assertEquals("<div", HtmlTag.of("<div\nclass=\"a\">").shown());
        assertEquals(">", HtmlTag.of("> a").shown());
    }
}
