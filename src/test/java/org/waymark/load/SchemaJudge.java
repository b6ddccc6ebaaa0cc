package org.waymark.load;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * One file as an independent validator sees it: turned into JSON by the rules of YAML 1.2 that
 * people's editors follow, and judged by our schema; what it finds is placed in the file again.
 */
final class SchemaJudge {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final Node root;
    private final Map<String, Position> places = new HashMap<>();
    private final Map<String, Position> keys = new HashMap<>();
    private final NavigableSet<Position> known = new TreeSet<>(ORDER);
    private final List<String> found = new ArrayList<>();
    private final StringBuilder json = new StringBuilder();

    private SchemaJudge(Node root) {
        this.root = root;
        write("", root);
        known.addAll(places.values());
        known.addAll(keys.values());
    }

    /** The judge of a file, or empty when the file's syntax is broken. */
    static Optional<SchemaJudge> of(String path, String text) {
        return node(new TextFile(path, text.replace("\r\n", "\n"))).map(SchemaJudge::new);
    }

    private static Optional<Node> node(TextFile file) {
        if (file.path().endsWith(".json")) {
            return JsonReader.read(file, new ProblemLog());
        }
        if (file.path().endsWith(".yml")) {
            return YamlReader.read(file, file.text().length(), new ProblemLog());
        }
        int close = file.text().indexOf("\n---\n", 3);
        return close < 0 || !file.text().startsWith("---\n")
                ? Optional.empty()
                : YamlReader.read(file, close + 1, new ProblemLog())
                        .filter(MapNode.class::isInstance)
                        .map(node -> top(file, (MapNode) node));
    }

    /** Of front matter as a whole, messages speak at the file's beginning. */
    private static Node top(TextFile file, MapNode node) {
        return new MapNode(file.at(0), node.entries());
    }

    /** Where the schema finds something wrong. */
    NavigableSet<Position> wrong(String schema) {
        NavigableSet<Position> wrong = new TreeSet<>(ORDER);
        for (Error error :
                schema(schema).validate(json.toString(), InputFormat.JSON, SchemaJudge::strict)) {
            String at = error.getInstanceLocation().toString();
            boolean key = error.getKeyword().equals("additionalProperties");
            Map<String, Position> map = key ? keys : places;
            String pointer = key ? at + "/" + error.getProperty() : at;
            wrong.add(Objects.requireNonNull(map.get(pointer), pointer));
            found.add(map.get(pointer) + " " + error.getMessage());
        }
        return wrong;
    }

    /** What the last judgement said, for the test's own messages. */
    List<String> found() {
        return List.copyOf(found);
    }

    private static void strict(com.networknt.schema.ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private static Schema schema(String name) {
        return SCHEMAS.computeIfAbsent(
                name,
                one ->
                        REGISTRY.getSchema(
                                Schemas.named(one).orElseThrow().text(), InputFormat.JSON));
    }

    /** The place of the value, key or group in which a message's place lies. */
    Position around(Position place) {
        Position floor = known.floor(place);
        return floor == null ? root.position() : floor;
    }

    private void write(String pointer, Node node) {
        places.put(pointer, node.position());
        if (node instanceof MapNode map) {
            String start = "{";
            for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
                String below = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
                keys.put(pointer + "/" + entry.getKey(), entry.getValue().key());
                json.append(start).append(JsonText.of(entry.getKey(), "", "")).append(':');
                write(below, entry.getValue().value());
                start = ",";
            }
            json.append(map.entries().isEmpty() ? "{}" : "}");
        } else if (node instanceof ListNode list) {
            json.append('[');
            for (int i = 0; i < list.entries().size(); i++) {
                json.append(i == 0 ? "" : ",");
                write(pointer + "/" + i, list.entries().get(i));
            }
            json.append(']');
        } else {
            json.append(scalar((ScalarNode) node));
        }
    }

    private static String scalar(ScalarNode node) {
        return switch (node.kind()) {
            case QUOTED -> JsonText.of(node.text(), "", "");
            case NUMBER, TRUE_FALSE -> node.text();
            case NOTHING -> "null";
            case PLAIN ->
                    node.text().matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
                            ? node.text()
                            : JsonText.of(node.text(), "", "");
        };
    }
}
