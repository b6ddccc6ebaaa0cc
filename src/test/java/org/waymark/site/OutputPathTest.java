package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPathTest {

    private static final List<String> PATHS =
            List.of(
                    "index.html",
                    "404.html",
                    "options/share-expertise.html",
                    "options/deeper-learning.html",
                    "option.html",
                    "a/b/c.html",
                    "a/b/d/e.html",
                    "a/bc/d.html");

    /** RFC 3986, section 5.2: resolving the relative reference must give the other path again. */
    @Test
    void everyRelativeWayLeadsBackToItsTarget() {
        for (String from : PATHS) {
            for (String to : PATHS) {
                String way = new OutputPath(from).to(new OutputPath(to));
                URI resolved = URI.create("https://host/sub/" + from).resolve(way);
                assertEquals("https://host/sub/" + to, resolved.toString(), from + " -> " + to);
            }
        }
    }

    @Test
    void theWayToTheRootHasOneStepForEachFolder() {
        assertEquals("", new OutputPath("index.html").toRoot());
        assertEquals("../../", new OutputPath("a/b/c.html").toRoot());
    }

    @Test
    void aPathThatLeavesTheSiteIsRefused() {
        for (String bad : List.of("", "/x", "../x", "a/../x", "a//b", "./x", "a/.", "a\\b", "a/")) {
            assertThrows(IllegalArgumentException.class, () -> new OutputPath(bad), bad);
        }
    }

    /** A page is read at any sub-path, so no way climbs higher than the folders that are shared. */
    @ParameterizedTest
    @CsvSource({
        "options/a.html, options/b.html, b.html",
        "options/a.html, about.html, ../about.html",
        "about.html, options/a.html, options/a.html",
        "a/b/c.html, a/b/d/e.html, d/e.html",
        "a/b/d/e.html, a/bc/d.html, ../../bc/d.html",
        "a/b.html, a/b.html, b.html"
    })
    void noWayIsLongerThanItMust(String from, String to, String way) {
        assertEquals(way, new OutputPath(from).to(new OutputPath(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, a.html, true",
        "a.html, a, true",
        "a, a.html, true",
        "go/a/index.html, go/a, true",
        "go/a/index.html, go/a/, true",
        "go/a, go/a/index.html, true",
        "index.html, '', true",
        "a.html, b, false",
        "a.html, a.htm, false",
        "a.pdf, a, false",
        "a.html, a/, false",
        "a.html, '', false"
    })
    void anAddressCanBeWrittenAsBrowsersShowIt(String path, String written, boolean same) {
        assertEquals(same, OutputPath.isSame(path, written));
    }

    @Test
    void theyAreOrderedByTheirLetters() {
        assertEquals(
                List.of("404.html", "a/b/c.html", "a/b/d/e.html", "a/bc/d.html", "index.html"),
                PATHS.stream()
                        .filter(path -> !path.startsWith("option"))
                        .map(OutputPath::new)
                        .sorted()
                        .map(OutputPath::value)
                        .toList());
    }
}
