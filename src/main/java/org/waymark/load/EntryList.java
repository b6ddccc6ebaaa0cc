package org.waymark.load;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.ProblemLog;

/**
 * Reads a JSON file that is one list of entries.
 *
 * @param key the list's key
 * @param entry what each entry is
 * @param reader makes an entry of what is known of it
 */
record EntryList<T>(String key, Type<T> entry, Function<Fields, T> reader) {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*+:\\s*+\"([a-z0-9-]++)\"");

    List<T> read(TextFile file, ProblemLog log) {
        Optional<Node> node = JsonReader.read(file, log);
        return node.isPresent() ? list(node.get(), log) : ids(file);
    }

    /** What the whole file is. */
    Type<List<T>> type() {
        Field<List<T>> entries = Field.required(key, Type.list(entry), "a list of entries");
        return Type.record(Shape.of("the file", entries), fields -> fields.get(entries));
    }

    private List<T> list(Node node, ProblemLog log) {
        return type().read(new Value("the file", node, log)).orElse(List.of());
    }

    /**
     * Of a file that cannot be understood at least the ids: otherwise one missing comma would be
     * followed by a complaint about everything that refers to the file's entries.
     */
    private List<T> ids(TextFile file) {
        Matcher ids = ID.matcher(file.text());
        return ids.results()
                .filter(found -> IdType.isId(found.group(1)))
                .map(found -> Fields.onlyId(found.group(1), file.at(found.start(1))))
                .map(reader)
                .toList();
    }
}
