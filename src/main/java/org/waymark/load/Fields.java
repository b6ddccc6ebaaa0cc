package org.waymark.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Node.Entry;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** The values of one group of keys. Reading a field once reports what is wrong with it. */
final class Fields {

    private final MapNode map;
    private final ProblemLog log;

    private Fields(MapNode map, ProblemLog log) {
        this.map = map;
        this.log = log;
    }

    static Fields checked(Shape shape, MapNode map, ProblemLog log) {
        shape.check(map, log);
        return new Fields(map, log);
    }

    /** No values at all, without complaint: for what could not be read and is reported already. */
    static Fields none(Position position) {
        return new Fields(new MapNode(position, Map.of()), new ProblemLog());
    }

    /** Nothing but an id, without complaint: for an entry of a file that could not be read. */
    static Fields onlyId(String id, Position position) {
        ScalarNode node = new ScalarNode(position, Kind.QUOTED, id, List.of());
        Map<String, Entry> entries = Map.of("id", new Entry(position, node));
        return new Fields(new MapNode(position, entries), new ProblemLog());
    }

    /** The value; or, where there is no right one, what stands in for it. */
    <T> T get(Field<T> field) {
        return read(field).orElseGet(() -> field.substitute(map.position()));
    }

    /** The value, or null where there is no right one. */
    <T> @Nullable T find(Field<T> field) {
        return read(field).orElse(null);
    }

    private <T> Optional<T> read(Field<T> field) {
        Entry entry = map.entries().get(field.key());
        return entry == null
                ? Optional.empty()
                : field.type().read(new Value(name(field), entry.value(), log));
    }

    /** Whether anything is written for a key, right or wrong. */
    boolean has(Field<?> field) {
        return map.entries().containsKey(field.key());
    }

    /** The values of a group within this one; none when it is missing or no group. */
    Fields inside(Field<?> group) {
        Entry entry = map.entries().get(group.key());
        return entry != null && entry.value() instanceof MapNode inner
                ? new Fields(inner, log)
                : none(position());
    }

    /** Where the group begins. */
    Position position() {
        return map.position();
    }

    /** Where a value stands, or the group when it is missing or comes from another file. */
    Position at(Field<?> field) {
        Entry entry = map.entries().get(field.key());
        boolean here =
                entry != null && entry.value().position().file().equals(map.position().file());
        return entry != null && here ? entry.value().position() : map.position();
    }

    /** Reports a mistake in a value; the message goes on after the value's name. */
    void wrong(Field<?> field, Code code, String message, @Nullable String hint) {
        log.add(code, at(field), name(field) + " " + message, hint);
    }

    private static String name(Field<?> field) {
        return "\"" + field.key() + "\"";
    }
}
