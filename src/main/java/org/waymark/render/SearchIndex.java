package org.waymark.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An index as MiniSearch 7 writes and reads it: which words stand how often in which field of which
 * document. It must be the same as the library would make of these documents, for the library
 * searches it; a test compares the two.
 */
final class SearchIndex {

    /** The fields in their order; what each counts is decided by the script that searches. */
    static final List<String> FIELDS = List.of("title", "names", "headings", "text");

    /** Words that say nothing, left out of running text. */
    static final Set<String> STOP_WORDS =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is",
                    "it", "its", "of", "on", "or", "that", "the", "their", "they", "this", "to",
                    "was", "we", "were", "what", "which", "who", "will", "with", "you", "your");

    private static final int VERSION = 2;

    private final Map<String, Map<Integer, Map<Integer, Integer>>> terms = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> lengths = new TreeMap<>();
    private final Map<Integer, Map<String, Object>> stored = new TreeMap<>();
    private final double[] averages = new double[FIELDS.size()];

    /**
     * Adds a document.
     *
     * @param fields the text of each field
     * @param kept what a result of the search shows
     */
    void add(Map<String, String> fields, Map<String, Object> kept) {
        int document = stored.size();
        List<Integer> counts = new ArrayList<>();
        for (String name : FIELDS) {
            int field = counts.size();
            List<String> words = words(name, fields.getOrDefault(name, ""));
            words.forEach(word -> count(word, field, document));
            int different = new HashSet<>(words).size();
            averages[field] = (averages[field] * document + different) / (document + 1);
            counts.add(different);
        }
        lengths.put(document, counts);
        stored.put(document, kept);
    }

    private void count(String word, int field, int document) {
        terms.computeIfAbsent(word, key -> new TreeMap<>())
                .computeIfAbsent(field, key -> new TreeMap<>())
                .merge(document, 1, Integer::sum);
    }

    static List<String> words(String field, String text) {
        List<String> words = SearchWords.of(text);
        return field.equals("text")
                ? words.stream().filter(word -> !STOP_WORDS.contains(word)).toList()
                : words;
    }

    /** The object that {@code MiniSearch.loadJS} takes. */
    Map<String, Object> serialized() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("documentCount", stored.size());
        object.put("nextId", stored.size());
        object.put("documentIds", ids());
        object.put("fieldIds", fieldIds());
        object.put("fieldLength", lengths);
        object.put("averageFieldLength", averages());
        object.put("storedFields", stored);
        object.put("dirtCount", 0);
        object.put(
                "index",
                terms.entrySet().stream()
                        .map(term -> List.of(term.getKey(), term.getValue()))
                        .toList());
        object.put("serializationVersion", VERSION);
        return object;
    }

    private Map<Integer, Integer> ids() {
        Map<Integer, Integer> ids = new TreeMap<>();
        stored.keySet().forEach(document -> ids.put(document, document));
        return ids;
    }

    private static Map<String, Integer> fieldIds() {
        Map<String, Integer> ids = new LinkedHashMap<>();
        FIELDS.forEach(field -> ids.put(field, ids.size()));
        return ids;
    }

    /** With as many digits as tell any two numbers apart, whatever Java's own way of writing is. */
    private List<BigDecimal> averages() {
        List<BigDecimal> all = new ArrayList<>();
        for (double average : averages) {
            all.add(new BigDecimal(average).round(new MathContext(17)).stripTrailingZeros());
        }
        return all;
    }
}
