package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aTitleInsideASentenceBeginsSmall() {
        assertEquals("leading teaching", Words.inSentence("Leading teaching"));
        assertEquals("a first headship", Words.inSentence("A first headship"));
        assertEquals("élan", Words.inSentence("Élan"));
        assertEquals("a", Words.inSentence("A"));
    }

    @Test
    void onlyItsFirstLetterChanges() {
        assertEquals("leading English in KS2", Words.inSentence("Leading English in KS2"));
    }

    @Test
    void anAbbreviationStaysAsItIs() {
        assertEquals("SENCO", Words.inSentence("SENCO"));
        assertEquals("NPQs for leaders", Words.inSentence("NPQs for leaders"));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", Words.inSentence(""));
    }

    @Test
    void aListHasCommasAndOneAnd() {
        assertEquals("", Words.list(List.of()));
        assertEquals("Halton", Words.list(List.of("Halton")));
        assertEquals("Halton and Wigan", Words.list(List.of("Halton", "Wigan")));
        assertEquals("a, b, c and d", Words.list(List.of("a", "b", "c", "d")));
    }
}
