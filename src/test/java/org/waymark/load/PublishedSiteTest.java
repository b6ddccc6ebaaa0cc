package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Meaning;
import org.waymark.problem.Position;

/** What a site said, as it stands in its folder. */
class PublishedSiteTest {

    private static final String SITE =
            """
            {
              "version": 1,
              "publisher": "The hub",
              "address": "https://hub.uk/",
              "items": [
                {
                  "kind": "fact", "id": "free", "title": "free", "file": "content/facts.json",
                  "wording": "free", "digest": "ab", "parts": { "now": "cd", "\\"A, b\\"": "ef" }
                },
                {
                  "kind": "page", "id": "x", "title": "X", "file": "content/pages/x.md",
                  "path": "x.html", "aliases": ["y"], "digest": "12", "parts": {}
                }
              ],
              "notes": [{ "on": "2026-11-01", "digest": "34" }],
              "paths": ["x.html"],
              "withdrawn": ["z.html"]%s
            }
            """;

    @TempDir Path folder;

    private PublishedSite.Saying read(String text) throws IOException {
        Files.writeString(folder.resolve(Meaning.FILE), text);
        return PublishedSite.read(folder);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Meaning meaning = read(SITE.formatted("")).meaning().orElseThrow();
        assertEquals("The hub", meaning.name());
        assertEquals("https://hub.uk/x.html", meaning.address("x.html"));
        assertEquals("https://hub.uk/", meaning.address("index.html"));
        assertEquals(Set.of("x.html"), meaning.paths());
        assertEquals(List.of("z.html"), meaning.withdrawn());
        assertEquals("34", meaning.notes().get(0).digest());
        Meaning.Item fact = meaning.find(Meaning.Kind.FACT, "free").orElseThrow();
        assertEquals("free", fact.wording());
        assertEquals(Map.of("now", "cd", "\"A, b\"", "ef"), fact.parts());
        assertEquals(Position.of("content/facts.json"), fact.position());
        Meaning.Item page = meaning.find(Meaning.Kind.PAGE, "x").orElseThrow();
        assertEquals("x.html", page.path());
        assertEquals(List.of("y"), page.aliases());
    }

    @Test
    void aKeyOfALaterVersionDoesNoHarm() throws IOException {
        assertTrue(read(SITE.formatted(", \"more\": 1")).meaning().isPresent());
    }

    @Test
    void whatIsNotThereSaysNothing() {
        assertFalse(PublishedSite.isAt(folder));
        PublishedSite.Saying saying = PublishedSite.read(folder);
        assertTrue(saying.meaning().isEmpty() && saying.problems().isEmpty());
    }

    @Test
    void whatIsDamagedSaysNothingAndWhy() throws IOException {
        for (String broken :
                List.of(
                        "",
                        "[]",
                        SITE.formatted(",,"),
                        SITE.formatted("").replace("\"page\"", "\"sage\""),
                        SITE.formatted("").replace("\"digest\": \"12\", ", ""),
                        SITE.formatted("").replace("\"version\": 1", "\"version\": 7"))) {
            PublishedSite.Saying saying = read(broken);
            assertTrue(saying.meaning().isEmpty(), broken);
            assertEquals(1, saying.problems().size(), broken);
            assertEquals(Meaning.FILE, saying.problems().get(0).position().file());
        }
    }
}
