package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of everything by first letter. */
class AToZTest {

    private static Findable page(String title) {
        return new Findable(
                Findable.Kind.PAGE, title, List.of(), title + ".html", "Page", List.of());
    }

    /** Each letter and what stands under it. */
    private static List<String> list(Findable... all) {
        List<String> lines = new ArrayList<>();
        for (AToZView.Letter letter : AToZComposer.compose(List.of(all)).letters()) {
            lines.add(letter.id() + " " + letter.name());
            letter.entries().forEach(entry -> lines.add("- " + entry.title()));
        }
        return lines;
    }

    @Test
    void titlesStandUnderTheirLettersInOrder() {
        assertEquals(
                List.of("letter-a A", "- About", "- apple", "letter-z Z", "- Zoo"),
                list(page("Zoo"), page("apple"), page("About")));
    }

    @Test
    void accentsAndQuotationMarksMakeNoDifference() {
        assertEquals(
                List.of("letter-w W", "- “Walk”", "- Ŵy", "letter-ж Ж", "- жить"),
                list(page("Ŵy"), page("жить"), page("“Walk”")));
    }

    @Test
    void whatBeginsWithNoLetterStandsAtTheEnd() {
        assertEquals(
                List.of("letter-z Z", "- Z", "letter-others 0–9", "- ?", "- 93 hubs"),
                list(page("93 hubs"), page("?"), page("Z")));
    }

    @Test
    void anAbbreviationStandsUnderItsWordsAsWell() {
        Findable ect =
                new Findable(
                        Findable.Kind.TERM,
                        "ECT",
                        List.of("early career teacher", "early career teachers"),
                        "glossary.html#term-ect",
                        "Glossary",
                        List.of());
        List<AToZView.Entry> entries =
                AToZComposer.compose(List.of(ect)).letters().get(0).entries();
        assertEquals(
                List.of(
                        new AToZView.Entry(
                                "early career teacher", "glossary.html#term-ect", "ECT · Glossary"),
                        new AToZView.Entry(
                                "ECT",
                                "glossary.html#term-ect",
                                "early career teacher · Glossary")),
                entries);
    }

    @Test
    void briefingsAreNotListed() {
        Findable pdf =
                new Findable(Findable.Kind.PDF, "Next", List.of(), "n.pdf", "PDF", List.of());
        assertTrue(list(pdf).isEmpty());
    }

    @Test
    void theOrderInWhichThingsComeMakesNoDifference() {
        List<Findable> some =
                Stream.of("b", "B", "a-b", "ab", "á", "A").map(AToZTest::page).toList();
        List<Findable> reversed = new ArrayList<>(some);
        java.util.Collections.reverse(reversed);
        assertEquals(AToZComposer.compose(some), AToZComposer.compose(reversed));
    }
}
