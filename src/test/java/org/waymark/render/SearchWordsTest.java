package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search calls a word. */
class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Behaviour, behaviour",
        "NPQLT, npqlt",
        "dŵr, dwr",
        "DŴR, dwr",
        "dw\u0302r, dwr",
        "Tŷ, ty",
        "ﬁnd, find",
        "Straße, strasse",
        "Æsop, aesop",
        "Łódź, lodz",
        "2017, 2017",
        "İstanbul, istanbul",
        "ΟΔΟΣ, οδοσ",
        "हिन्दी, हिन्दी",
    })
    void lettersAreSmallAndBare(String text, String word) {
        assertEquals(List.of(word), SearchWords.of(text));
    }

    @Test
    void apostrophesDivideNothing() {
        assertEquals(
                List.of("schools", "oclock", "dont"), SearchWords.of("school's o’clock don‘t"));
    }

    @Test
    void aHyphenatedWordIsFoundByItsPartsAndWrittenAsOne() {
        List<String> words = List.of("co", "ordinator", "coordinator");
        assertEquals(words, SearchWords.of("Co-ordinator"));
        assertEquals(words, SearchWords.of("Co‑ordinator"));
        assertEquals("special coordinator", SearchWords.plain("special co-ordinator"));
    }

    @Test
    void aDashDividesWords() {
        assertEquals(List.of("2025", "26", "a", "b"), SearchWords.of("2025–26 a - b -"));
    }

    @Test
    void marksAndSpacesAreNoWords() {
        assertEquals(List.of(), SearchWords.of(" … – “”?!/\n\t&€"));
        assertEquals(List.of("pdf", "a"), SearchWords.of("PDF/A"));
    }

    /** The query is divided again by the library: that must change nothing. */
    @ParameterizedTest
    @CsvSource({"Co-ordinator's ŵ", "a–b PDF/UA ½ ™", "ﬃ ΣΊΣΥΦΟΣ Ǆ"})
    void wordsOfWordsAreTheSameWords(String text) {
        List<String> words = SearchWords.of(text);
        assertEquals(words, SearchWords.of(String.join(" ", words)));
    }
}
