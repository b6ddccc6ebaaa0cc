package org.waymark.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.load.Node.MapNode;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/**
 * The definition of a group of keys.
 *
 * @param name what it describes, as in "the option"
 */
record Shape(String name, List<Field<?>> fields) {

    Shape {
        fields = List.copyOf(fields);
    }

    static Shape of(String name, Field<?>... fields) {
        return new Shape(name, List.of(fields));
    }

    List<String> keys() {
        return fields.stream().<String>map(Field::key).toList();
    }

    Schema schema(Notation notation) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.key(), field.schema(notation)));
        List<String> required =
                fields.stream().filter(Field::required).<String>map(Field::key).toList();
        return Schema.object(properties, required);
    }

    /** Reports the keys that do not belong and those that are missing. */
    void check(MapNode map, ProblemLog log) {
        map.entries().entrySet().stream()
                .filter(entry -> !keys().contains(entry.getKey()))
                .forEach(
                        entry ->
                                log.add(
                                        Code.KEY_UNKNOWN,
                                        entry.getValue().key(),
                                        name + " has no key " + Words.quote(entry.getKey()),
                                        Words.key(entry.getKey(), keys())));
        fields.stream()
                .filter(field -> field.required() && !map.entries().containsKey(field.key()))
                .forEach(field -> missing(field, map, log));
    }

    private void missing(Field<?> field, MapNode map, ProblemLog log) {
        String key = "\"" + field.key() + "\"";
        log.add(
                Code.KEY_MISSING,
                map.position(),
                key + " is missing in " + name,
                "add " + key + ": " + field.description());
    }
}
