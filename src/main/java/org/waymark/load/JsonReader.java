package org.waymark.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Prose;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON strictly: no comments, no repeated keys, nothing after the end. */
final class JsonReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final TextFile file;
    private final ProblemLog log;
    private final JsonParser parser;
    private final Deque<Position> open = new ArrayDeque<>();

    private JsonReader(TextFile file, JsonParser parser, ProblemLog log) {
        this.file = file;
        this.parser = parser;
        this.log = log;
    }

    /** The file's value, or empty when it cannot be understood, which is reported. */
    static Optional<Node> read(TextFile file, ProblemLog log) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file.text())) {
            return new JsonReader(file, parser, log).document();
        }
    }

    private Optional<Node> document() {
        try {
            return Optional.of(whole());
        } catch (Malformed e) {
            log.addAll(List.of(e.problem()));
        } catch (JacksonException e) {
            log.addAll(
                    List.of(new JsonMistake(file, e, Optional.ofNullable(open.peek())).problem()));
        }
        return Optional.empty();
    }

    private Node whole() throws Malformed {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new Malformed(Code.JSON_SYNTAX, file.at(0), "the file is empty", null);
        }
        Node node = node(first);
        refuseMore();
        return node;
    }

    private void refuseMore() throws Malformed {
        int end = (int) parser.currentLocation().getCharOffset();
        String rest = file.text().substring(end);
        if (!rest.isBlank()) {
            int more = end + rest.length() - rest.stripLeading().length();
            String hint = "remove it, or look for a bracket too many above";
            String message = "the file goes on after its last closing bracket";
            throw new Malformed(Code.JSON_SYNTAX, file.at(more), message, hint);
        }
    }

    private Node node(JsonToken token) throws Malformed {
        return switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> bare(Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> bare(Kind.TRUE_FALSE);
            default -> bare(Kind.NOTHING);
        };
    }

    private Node map() throws Malformed {
        MapBuilder map = new MapBuilder(enter(), log);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Position place = file.at(offset() + 1);
            map.add(key, place, node(parser.nextToken()));
        }
        open.pop();
        return map.build();
    }

    private Node list() throws Malformed {
        Position position = enter();
        List<Node> entries = new ArrayList<>();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            entries.add(node(t));
        }
        open.pop();
        return new ListNode(position, entries);
    }

    private Position enter() throws Malformed {
        Position position = file.at(offset());
        if (open.size() >= file.deepest()) {
            String message = "brackets are nested more than " + file.deepest() + " levels deep";
            throw new Malformed(Code.JSON_SYNTAX, position, message, null);
        }
        open.push(position);
        return position;
    }

    private ScalarNode text() {
        String value = parser.getString();
        List<Prose.Jump> jumps = Alignment.of(file, offset() + 1, value, Alignment.Style.DOUBLE);
        ScalarNode scalar = new ScalarNode(jumps.get(0).position(), Kind.QUOTED, value, jumps);
        new InvisibleCheck(log).check(file, scalar);
        return scalar;
    }

    private ScalarNode bare(Kind kind) {
        return new ScalarNode(file.at(offset()), kind, parser.getString(), List.of());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
