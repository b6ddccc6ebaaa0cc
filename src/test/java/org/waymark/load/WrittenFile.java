package org.waymark.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.problem.Position;

/** Writes a tree of values as an editor would, and remembers where each value stands. */
final class WrittenFile {

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Position> places = new HashMap<>();

    private WrittenFile(String path) {
        this.path = path;
    }

    /** The values of some YAML or JSON, as maps, lists and scalars that can be changed. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> tree(String yaml) {
        LoadSettings settings = LoadSettings.builder().build();
        return (Map<String, @Nullable Object>) new Load(settings).loadFromString(yaml);
    }

    static WrittenFile of(String path, Map<?, ?> tree) {
        WrittenFile file = new WrittenFile(path);
        if (path.endsWith(".md")) {
            file.places.put("", new Position(path, 1, 1));
            file.text.append("---\n");
            tree.forEach((key, value) -> file.line(key + ": ", (String) key, value));
            file.text.append("---\n");
        } else {
            file.value("", tree);
        }
        return file;
    }

    String text() {
        return text.toString();
    }

    /** Where a value stands, by its keys and numbers, as in {@code steps.0.title}. */
    Position place(String keys) {
        Position place = places.get(keys);
        if (place == null) {
            throw new IllegalArgumentException("nothing is written at " + keys);
        }
        return place;
    }

    private void line(String start, String keys, @Nullable Object value) {
        text.append(start);
        value(keys, value);
        text.append('\n');
    }

    private Position here() {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new Position(path, line, text.length() - text.lastIndexOf("\n"));
    }

    private void value(String keys, @Nullable Object value) {
        places.put(keys, here());
        if (value instanceof Map<?, ?> map) {
            map(keys, map);
        } else if (value instanceof List<?> list) {
            list(keys, list);
        } else if (value instanceof String words) {
            text.append('"');
            places.put(keys, here());
            text.append(words.replace("\n", "\\n").replace("\"", "\\\"")).append('"');
        } else {
            text.append(value);
        }
    }

    private void map(String keys, Map<?, ?> map) {
        String gap = path.endsWith(".json") ? ",\n" : ", ";
        String next = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(next).append('"').append(entry.getKey()).append("\": ");
            value(below(keys, entry.getKey()), entry.getValue());
            next = gap;
        }
        text.append(next.equals("{") ? "{}" : "}");
    }

    private void list(String keys, List<?> list) {
        text.append('[');
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            value(below(keys, i), list.get(i));
        }
        text.append(']');
    }

    private static String below(String keys, Object key) {
        return keys.isEmpty() ? key.toString() : keys + "." + key;
    }
}
