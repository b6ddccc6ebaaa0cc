package org.waymark.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON as a program reads it that knows nothing of how it was written. */
final class ParsedJson {

    private ParsedJson() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> of(String text) {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return (Map<String, Object>)
                Objects.requireNonNull(new Load(settings).loadFromString(text));
    }

    /** A list of groups under a key. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(key), key);
    }

    /** A group under a key. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> group(Map<String, Object> object, String key) {
        return (Map<String, Object>) Objects.requireNonNull(object.get(key), key);
    }

    /** A text under a key. */
    static String text(Map<String, Object> object, String key) {
        return (String) Objects.requireNonNull(object.get(key), key);
    }

    /** The texts under a key of each group. */
    static List<String> texts(List<Map<String, Object>> objects, String key) {
        return objects.stream().map(one -> text(one, key)).toList();
    }
}
