package org.waymark.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.load.Node.Entry;
import org.waymark.load.Node.MapNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Collects the keys of one group; the first of two equal keys stays. */
final class MapBuilder {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Position position;
    private final ProblemLog log;

    MapBuilder(Position position, ProblemLog log) {
        this.position = position;
        this.log = log;
    }

    void add(String key, Position place, Node value) {
        Entry first = entries.putIfAbsent(key, new Entry(place, value));
        if (first != null) {
            log.add(
                    Code.KEY_DUPLICATE,
                    place,
                    Words.quote(key) + " is given twice",
                    "it is on line " + first.key().line() + " already: keep one of the two");
        }
    }

    MapNode build() {
        return new MapNode(position, Collections.unmodifiableMap(entries));
    }
}
