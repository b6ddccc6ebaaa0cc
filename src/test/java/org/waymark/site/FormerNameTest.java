package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Meaning;
import org.waymark.site.FormerName.Kind;

/** From an address to what stood there: the addresses are those that {@link Planner} gives. */
class FormerNameTest {

    @ParameterizedTest
    @CsvSource({
        "npqs/reading.html, NPQ, reading",
        "options/share.html, OPTION, share",
        "consultations/c-2017.html, CONSULTATION, c-2017",
        "about.html, PAGE, about",
        "404.html, PAGE, 404",
        // what no folder or ending of ours fits is known by its address alone
        "guide/wish.html, OTHER, guide/wish.html",
        "Next/Help_others.htm, OTHER, Next/Help_others.htm",
        "a/b/c.html, OTHER, a/b/c.html",
        "About.html, OTHER, About.html",
        "forms/plan.pdf, OTHER, forms/plan.pdf",
        "go/a/b/index.html, OTHER, go/a/b/index.html"
    })
    void aPageIsKnownByItsFolderAndName(String path, Kind kind, String id) {
        assertEquals(new FormerName(kind, id, path), FormerName.of(path, Set.of(path)));
    }

    /** One answer, the NPQ's alias, brings all of them back: they are told as one. */
    @ParameterizedTest
    @CsvSource({
        "npqs/reading.html",
        "briefings/next-steps-after-reading.pdf",
        "briefings/next-steps-after-reading-booklet.pdf",
        "briefings/next-steps-after-reading-large-print.pdf",
        "briefings/next-steps-after-reading-poster.pdf",
        "go/reading/index.html"
    })
    void allThatWentWithAnNpqHasItsName(String path) {
        assertEquals(
                new FormerName(Kind.NPQ, "reading", "npqs/reading.html"),
                FormerName.of(path, Set.of("npqs/reading.html", "about.html")));
    }

    @Test
    void aBriefingAloneStandsForAnNpqWhosePageIsStillThere() {
        assertEquals(
                new FormerName(Kind.NPQ, "reading", "briefings/next-steps-after-reading.pdf"),
                FormerName.of("briefings/next-steps-after-reading-poster.pdf", Set.of()));
    }

    @Test
    void anyOtherShortAddressWasThatOfALink() {
        assertEquals(
                new FormerName(Kind.LINK, "reading", "go/reading"),
                FormerName.of("go/reading/index.html", Set.of("npqs/writing.html")));
    }

    @Test
    void whatMayStandForItIsOfItsKindAndHasAPlace() {
        Meaning meaning =
                Said.meaning(
                        Said.item(Meaning.Kind.NPQ, "a", "npqs/a.html", "1"),
                        Said.item(Meaning.Kind.OPTION, "b", "options/b.html", "2"),
                        Said.item(Meaning.Kind.LINK, "c", "go/c/index.html", "3"),
                        Said.item(Meaning.Kind.LINK, "d", null, "4"));
        assertEquals(List.of("a"), heirs("npqs/x.html", meaning));
        assertEquals(List.of("b"), heirs("options/x.html", meaning));
        assertEquals(List.of("c"), heirs("go/x/index.html", meaning));
        assertEquals(List.of(), heirs("x.html", meaning));
        assertEquals(List.of(), heirs("old/x.html", meaning));
    }

    private static List<String> heirs(String path, Meaning meaning) {
        return FormerName.of(path, Set.of()).heirs(meaning).stream().map(Meaning.Item::id).toList();
    }

    @Test
    void theyAreToldByTheirAddresses() {
        assertEquals(
                List.of("about.html", "go/b", "npqs/a.html"),
                Stream.of("npqs/a.html", "go/b/index.html", "about.html")
                        .map(path -> FormerName.of(path, Set.of()))
                        .sorted()
                        .map(FormerName::path)
                        .toList());
    }
}
