package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
