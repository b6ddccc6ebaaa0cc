package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void idsArePlainAsciiWithAccentsFolded() {
        assertEquals("cafe-uber-strasse-aeon", Slugs.slug("Café  über/Straße – Æon"));
        assertEquals("teachers-work", Slugs.slug("Teacher’s \"work\"!"));
        assertEquals("section", Slugs.slug("学校"));
        assertEquals("section", Slugs.slug(""));
    }

    @Test
    void equalHeadingsGetDifferentIds() {
        Slugs slugs = new Slugs();
        assertEquals(
                List.of("a", "a-2", "a-3", "a-2-2"),
                Stream.of("A", "a", "A!", "A 2").map(slugs::next).toList());
    }
}
