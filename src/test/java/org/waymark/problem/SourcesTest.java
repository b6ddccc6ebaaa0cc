package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Finding words in the files again, for values that were read without their places. */
class SourcesTest {

    private static final Sources SOURCES =
            new Sources(Map.of("a.json", List.of("title: x", "  title: y", "  title: y", "end")));

    private static Optional<Position> find(String words, int line) {
        return SOURCES.find(words, new Position("a.json", line, 1));
    }

    @Test
    void theFirstPlaceFromALineOnIsFound() {
        assertEquals(Optional.of(new Position("a.json", 1, 1)), find("title", 1));
        assertEquals(Optional.of(new Position("a.json", 2, 10)), find("y", 1));
        assertEquals(Optional.of(new Position("a.json", 3, 10)), find("y", 3));
    }

    /** An entry's id may stand below what is looked for. */
    @Test
    void whatStandsOnlyAboveIsFoundThere() {
        assertEquals(Optional.of(new Position("a.json", 1, 8)), find("x", 4));
    }

    @Test
    void theFileAsAWholeIsSearchedFromItsTop() {
        assertEquals(
                Optional.of(new Position("a.json", 4, 1)),
                SOURCES.find("end", Position.of("a.json")));
    }

    @Test
    void nothingIsFoundInAnotherFileOrPastTheEnd() {
        assertEquals(Optional.empty(), find("z", 1));
        assertEquals(Optional.empty(), SOURCES.find("x", Position.of("b.json")));
        assertEquals(Optional.of(new Position("a.json", 1, 8)), find("x", 99));
    }

    @Test
    void allLinesOfAFileAreThereAndNoneOfAnUnknownOne() {
        assertEquals(4, SOURCES.lines("a.json").orElseThrow().size());
        assertEquals(Optional.empty(), SOURCES.lines("b.json"));
    }

    @Test
    void aFileIsDividedWhenItIsAskedForAndOnce() {
        AtomicInteger divided = new AtomicInteger();
        Sources sources =
                Sources.divided(
                        Map.of(
                                "a.md",
                                () -> List.of("one", "line " + divided.incrementAndGet()),
                                "b.md",
                                () -> {
                                    throw new AssertionError("nobody asked for it");
                                }));
        assertEquals(Optional.of("line 1"), sources.line(new Position("a.md", 2, 1)));
        assertEquals(Optional.of(List.of("one", "line 1")), sources.lines("a.md"));
        assertEquals(Optional.empty(), sources.lines("c.md"));
    }
}
