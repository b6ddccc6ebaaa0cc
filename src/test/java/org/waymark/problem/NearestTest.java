package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static String to(String written, String... known) {
        return Nearest.to(written, List.of(known)).orElse("none");
    }

    @Test
    void oneEditOfEachKindIsForgivenEvenInAShortName() {
        for (String written : List.of("lin", "lnk", "linkk", "lunk", "ilnk", "likn")) {
            assertEquals("link", to(written, "link"), written);
        }
    }

    /** Two neighbours the wrong way round are one slip of the finger, not two. */
    @Test
    void aSwapCostsOneEditButOnlyOfNeighbours() {
        assertEquals("fact", to("fcat", "fact"));
        assertEquals("none", to("tacf", "fact"));
        assertEquals("none", to("cfat", "fact"));
    }

    @Test
    void aThirdOfTheLengthMayBeWrongAndNoMore() {
        assertEquals("abcdef", to("abcdxx", "abcdef"));
        assertEquals("none", to("abcxxx", "abcdef"));
        assertEquals("abcdefghi", to("abcdefxxx", "abcdefghi"));
        assertEquals("none", to("abcdexxxx", "abcdefghi"));
        assertEquals("ab", to("a", "ab"));
        assertEquals("none", to("abcd", "abcdefg"));
    }

    @Test
    void theNearestWinsWhateverTheOrder() {
        assertEquals("option", to("optoin", "opting", "option", "opinion"));
        assertEquals("option", to("optoin", "opinion", "option", "opting"));
    }

    @Test
    void ofEquallyNearNamesTheFirstByNameWins() {
        assertEquals("cat", to("bat", "rat", "hat", "cat"));
        assertEquals("cat", to("bat", "cat", "rat", "hat"));
    }

    @Test
    void capitalsAreNoMistakeAndTheNameKeepsItsOwn() {
        assertEquals("studyMonths", to("STUDYMONTHS", "studyMonths"));
        assertEquals("title", to("Title", "title", "titles"));
    }

    @Test
    void theNameItselfIsNearest() {
        assertEquals("links", to("links", "link", "links"));
    }

    /** A swap in the middle costs what a swap at the beginning does: one. */
    @Test
    void aSwapAddsOneToWhatStandsBeforeIt() {
        assertEquals("consultation", to("consutlaitno", "consultation"));
        assertEquals("none", to("cnosutlaitno", "cxonsultation"));
    }

    @Test
    void nothingIsNearToNothing() {
        assertEquals("none", to("title"));
        assertEquals("none", to("", "id"));
        assertEquals("a", to("", "a"));
    }

    @Test
    void whatNobodyTypesIsNotCompared() {
        String name = "x".repeat(100);
        assertEquals(name, to(name, name));
        assertEquals("none", to(name + "x", name + "x"));
    }

    @Test
    void theHintAsksAndIsLeftOutWhenNothingIsNear() {
        assertEquals(
                Optional.of("did you mean \"title\"?"), Nearest.hint("titel", List.of("title")));
        assertEquals(Optional.empty(), Nearest.hint("colour", List.of("title")));
    }
}
