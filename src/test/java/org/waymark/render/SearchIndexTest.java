package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of words and the lengths of fields, as MiniSearch counts them. */
class SearchIndexTest {

    private SearchIndex index = new SearchIndex();

    @BeforeEach
    void threeDocuments() {
        index = new SearchIndex();
        add("Share expertise", "Share what you know, and share it well.");
        add("Research School", "A school for research");
        add("Expertise", "");
    }

    private void add(String title, String text) {
        index.add(Map.of("title", title, "text", text), Map.of("title", title));
    }

    private Object serialized(String key) {
        return Objects.requireNonNull(index.serialized().get(key));
    }

    private Map<?, ?> term(String word) {
        List<?> all = (List<?>) serialized("index");
        for (Object one : all) {
            if (((List<?>) one).get(0).equals(word)) {
                return (Map<?, ?>) ((List<?>) one).get(1);
            }
        }
        return Map.of();
    }

    /** Field 0 is the title and field 3 the text; then document and count. */
    @Test
    void aWordIsCountedByFieldAndDocument() {
        assertEquals(Map.of(0, Map.of(0, 1), 3, Map.of(0, 2)), term("share"));
        assertEquals(Map.of(0, Map.of(0, 1, 2, 1)), term("expertise"));
        assertEquals(Map.of(0, Map.of(1, 1), 3, Map.of(1, 1)), term("school"));
    }

    @Test
    void wordsStandInTheOrderInWhichTheyCame() {
        List<Object> words = new ArrayList<>();
        ((List<?>) serialized("index")).forEach(term -> words.add(((List<?>) term).get(0)));
        assertEquals(List.of("share", "expertise", "know", "well", "research", "school"), words);
    }

    @Test
    void stopWordsAreLeftOutOfTheTextAlone() {
        assertEquals(Map.of(), term("and"));
        add("Who and what", "");
        assertEquals(Map.of(0, Map.of(3, 1)), term("and"));
    }

    /** A field's length is how many different words it has. */
    @Test
    void lengthsCountDifferentWords() {
        assertEquals(
                Map.of(0, List.of(2, 0, 0, 3), 1, List.of(2, 0, 0, 2), 2, List.of(1, 0, 0, 0)),
                serialized("fieldLength"));
    }

    @Test
    void averagesAreThoseOfAllDocuments() {
        List<?> averages = (List<?>) serialized("averageFieldLength");
        assertEquals(5 / 3.0, ((BigDecimal) averages.get(0)).doubleValue());
        assertEquals(BigDecimal.ZERO, averages.get(1));
        assertEquals(5 / 3.0, ((BigDecimal) averages.get(3)).doubleValue());
    }

    @Test
    void theRestIsAsTheLibraryExpectsIt() {
        assertEquals(3, serialized("documentCount"));
        assertEquals(3, serialized("nextId"));
        assertEquals(Map.of(0, 0, 1, 1, 2, 2), serialized("documentIds"));
        assertEquals(
                Map.of("title", 0, "names", 1, "headings", 2, "text", 3), serialized("fieldIds"));
        assertEquals(Map.of("title", "Expertise"), ((Map<?, ?>) serialized("storedFields")).get(2));
        assertEquals(0, serialized("dirtCount"));
        assertEquals(2, serialized("serializationVersion"));
    }
}
