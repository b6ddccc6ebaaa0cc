package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an editor is asked for a new entry, and what is said of an answer. */
class FormTest {

    private static Form form(String kind) {
        return Form.of(kind).orElseThrow();
    }

    private static Form.Question question(String kind, String key) {
        return form(kind).questions().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIdIsMadeOfWordsAndIsNotTooLong() {
        assertEquals("share-expertise", Form.id("Share  Expertise!"));
        assertEquals("", Form.id("!!!"));
        String long80 = Form.id("a".repeat(79) + " b");
        assertEquals("a".repeat(79), long80);
        assertEquals("https://hub.uk/", Form.siteAddress("http://hub.uk"));
    }

    @Test
    void aKeyWithinAGroupIsNamedWithItAndKindsThatNobodyKnowsHaveNoForm() {
        assertEquals(Optional.empty(), Form.of("poem"));
        Form.Question title = question("option", "title");
        assertTrue(title.required());
        assertFalse(title.many());
        assertTrue(form("option").questions().stream().anyMatch(one -> one.key().contains(".")));
        assertTrue(question("hub", "area").many());
    }

    @Test
    void aMistakeIsToldInTheWordsOfACheck() {
        Form hub = form("hub");
        assertEquals(Optional.empty(), hub.mistake("address", List.of("http://hub.uk/")));
        String told = hub.mistake("address", List.of("nonsense")).orElseThrow();
        assertTrue(told.startsWith("\"address\" "), told);
        assertTrue(told.contains(": "), told);
        assertEquals(Optional.empty(), hub.mistake("area", List.of("North", "South")));
        assertEquals(Optional.empty(), hub.mistake("name", List.of("A hub")));
        assertTrue(hub.mistake("name", List.of("A", "B")).isPresent());
        assertEquals(Optional.empty(), hub.mistake("no such key", List.of("x")));
    }
}
