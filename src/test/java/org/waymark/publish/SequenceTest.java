package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static Sequence of(List<String> changed, Set<String> standing, Set<String> reached) {
        return Sequence.of(changed, standing::contains, reached, List.of());
    }

    @Test
    void whatIsLinkedToStandsBeforeWhatLinksAndTheHomePageIsLast() {
        List<String> paths =
                List.of("index.html", "feed.xml", "o/x.html", "o/index.html", "site.css", "a.png");
        List<String> order =
                List.of("a.png", "site.css", "o/x.html", "o/index.html", "feed.xml", "index.html");
        assertEquals(order, of(paths, Set.of(), Set.of()).first());
        assertEquals(order, of(paths, Set.copyOf(paths), Set.copyOf(paths)).last());
    }

    /**
     * What a publication that was cut off had placed, and no reader could reach: it may link to
     * what never came, so that it must be replaced before anything leads to it.
     */
    @Test
    void whatReadersCannotReachComesBeforeWhatTheyCan() {
        Sequence sequence =
                of(
                        List.of("reached.html", "residue.html", "never-came.html", "gone.html"),
                        Set.of("reached.html", "residue.html"),
                        Set.of("reached.html", "gone.html"));
        assertEquals(List.of("never-came.html", "gone.html", "residue.html"), sequence.first());
        assertEquals(List.of("reached.html"), sequence.last());
    }

    @Test
    void theHomePageIsLastAlsoWhereItIsMissing() {
        Sequence sequence =
                of(List.of("index.html", "residue.html"), Set.of("residue.html"), Set.of());
        assertEquals(List.of("residue.html", "index.html"), sequence.first());
    }

    @Test
    void whatHasTheNameOfAnOldFolderOrFileWaitsUntilThatIsGone() {
        List<String> obsolete = List.of("a.html", "b/x.html", "c.html");
        List<String> inTheWay =
                Sequence.inTheWay(obsolete, Set.of("a.html/y", "b", "c.html2", "d.html"));
        assertEquals(List.of("a.html", "b/x.html"), inTheWay);
        Sequence sequence =
                Sequence.of(
                        List.of("b", "c.html2", "a.html/y", "d.html"),
                        path -> false,
                        Set.of(),
                        inTheWay);
        assertEquals(List.of("b", "a.html/y"), sequence.blocked());
        assertEquals(List.of("c.html2", "d.html"), sequence.first());
    }

    @Test
    void whatLinksGoesBeforeWhatIsLinkedTo() {
        assertEquals(
                List.of("index.html", "pages.json", "a.html", "x.js", "a.png"),
                Sequence.goodbye(List.of("a.png", "a.html", "x.js", "pages.json", "index.html")));
    }
}
