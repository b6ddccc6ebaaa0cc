package org.waymark.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.load.Node.MapNode;
import org.waymark.problem.Position;

/** Values of one type under names that the file chooses. */
record MapType<T>(Type<T> entry) implements Type<Map<String, T>> {

    @Override
    public Optional<Map<String, T>> read(Value value) {
        if (!(value.node() instanceof MapNode map)) {
            return value.mismatch(words(), null);
        }
        Map<String, T> entries = new LinkedHashMap<>();
        map.entries()
                .forEach(
                        (name, node) ->
                                entry.read(new Value(Words.quote(name), node.value(), value.log()))
                                        .ifPresent(read -> entries.put(name, read)));
        return Optional.of(Collections.unmodifiableMap(entries));
    }

    @Override
    public Map<String, T> substitute(Position position) {
        return Map.of();
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.of("object").with("additionalProperties", entry.schema(notation));
    }

    @Override
    public String words() {
        return "a group of keys";
    }
}
