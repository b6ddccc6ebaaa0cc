package org.waymark.load;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema or a part of one.
 *
 * @param keywords the keywords in the order in which they are written; a value is text, a number,
 *     true or false, a list or a map of such values
 */
record Schema(Map<String, Object> keywords) {

    Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /**
     * @param type the name of a JSON type, or a list of names
     */
    static Schema of(Object type) {
        return new Schema(Map.of("type", type));
    }

    static Schema oneOf(Collection<String> words) {
        return new Schema(Map.of("enum", List.copyOf(words)));
    }

    /** Text of one form; editors show the message where another stands. */
    static Schema text(Object type, String pattern, String message) {
        return of(type).with("pattern", pattern).with("patternErrorMessage", message);
    }

    static Schema object(Map<String, Schema> properties, Collection<String> required) {
        Map<String, Object> written = new LinkedHashMap<>();
        properties.forEach((key, schema) -> written.put(key, schema.keywords()));
        Schema object = of("object").with("properties", written);
        Schema demanding =
                required.isEmpty() ? object : object.with("required", List.copyOf(required));
        return demanding.with("additionalProperties", false);
    }

    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    Schema with(String keyword, Schema value) {
        return with(keyword, value.keywords());
    }

    /** The same with words about it before all else. */
    Schema described(String description) {
        return front("description", description);
    }

    /** The same with a keyword before all others. */
    Schema front(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(keyword, value);
        keywords.forEach(more::putIfAbsent);
        return new Schema(more);
    }

    /** The same for a file that says only what differs: no key is required. */
    Schema partial() {
        return new Schema(partial(keywords));
    }

    private static Map<String, Object> partial(Map<?, ?> whole) {
        Map<String, Object> rest = new LinkedHashMap<>();
        whole.forEach((key, value) -> rest.put((String) key, partial((String) key, value)));
        rest.remove("required");
        return rest;
    }

    private static Object partial(String keyword, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        if (!keyword.equals("properties")) {
            return partial(map);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        map.forEach((key, schema) -> properties.put((String) key, partial((Map<?, ?>) schema)));
        return properties;
    }
}
