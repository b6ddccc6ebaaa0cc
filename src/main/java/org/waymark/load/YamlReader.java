package org.waymark.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.content.Prose;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Reads YAML: front matter, and files of it. It works on YAML's events, not on its objects: so no
 * value is changed (007 stays 007), nothing is repeated by alias, and deep nesting ends in a
 * message.
 */
final class YamlReader {

    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    /** How long a file may be is for {@link ProjectFiles} to say. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final TextFile file;
    private final CodePoints codePoints;
    private final ProblemLog log;
    private final Iterator<Event> events;

    private YamlReader(TextFile file, int end, ProblemLog log) {
        this.file = file;
        this.log = log;
        String yaml = file.text().substring(0, end);
        this.codePoints = new CodePoints(yaml);
        this.events = new Parse(SETTINGS).parseString(yaml).iterator();
    }

    /**
     * The value of a file's beginning, or empty when it cannot be understood, which is reported.
     *
     * @param end index in the file's text behind the YAML
     */
    static Optional<Node> read(TextFile file, int end, ProblemLog log) {
        try {
            return Optional.of(new YamlReader(file, end, log).document());
        } catch (Malformed e) {
            log.addAll(List.of(e.problem()));
        } catch (MarkedYamlEngineException e) {
            log.addAll(List.of(new YamlMistake(file, e).problem()));
        } catch (YamlEngineException | NumberFormatException e) {
            log.addAll(List.of(YamlMistake.unplaced(file, end)));
        }
        return Optional.empty();
    }

    private Node document() throws Malformed {
        Event event = events.next();
        while (!(event instanceof NodeEvent)) {
            if (!events.hasNext()) {
                return new ScalarNode(file.at(0), Kind.NOTHING, "", List.of());
            }
            event = events.next();
        }
        Node node = node(event, 0);
        boolean hyphens = false;
        while (events.hasNext()) {
            Event rest = events.next();
            hyphens |= rest instanceof DocumentStartEvent start && start.isExplicit();
            if (rest instanceof NodeEvent) {
                throw secondPart(rest, hyphens);
            }
        }
        return node;
    }

    private Malformed secondPart(Event event, boolean hyphens) {
        String message = "there is a second part after " + (hyphens ? "\"---\"" : "\"...\"");
        return malformed(event, message, hyphens ? "remove the hyphens" : "remove the dots");
    }

    private Node node(Event event, int depth) throws Malformed {
        refuseSpecials(event);
        int deepest = file.deepest();
        if (depth > deepest) {
            String message = "lists and groups are nested more than " + deepest + " levels deep";
            throw malformed(event, message, null);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof MappingStartEvent ? map(event, depth) : list(event, depth);
    }

    /** References to other values and type names: editors only ever write them by accident. */
    private void refuseSpecials(Event event) throws Malformed {
        String quotes = "put quotation marks around the text";
        if (event instanceof AliasEvent) {
            throw malformed(event, "text cannot begin with * here", quotes);
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw malformed(event, "text cannot begin with & here", quotes);
        }
        if (isTagged(event)) {
            throw malformed(event, "text cannot begin with ! here", quotes);
        }
    }

    private static boolean isTagged(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().isPresent();
        }
        return event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    private Node map(Event start, int depth) throws Malformed {
        MapBuilder map = new MapBuilder(position(start), log);
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            refuseSpecials(event);
            if (!(event instanceof ScalarEvent key)) {
                String hint = "put quotation marks around text that begins with [ or {";
                throw malformed(event, "a list or group cannot be a key", hint);
            }
            ScalarNode name = scalar(key);
            map.add(name.text(), name.position(), node(events.next(), depth + 1));
            event = events.next();
        }
        return map.build();
    }

    private Node list(Event start, int depth) throws Malformed {
        List<Node> entries = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            entries.add(node(event, depth + 1));
            event = events.next();
        }
        return new ListNode(position(start), entries);
    }

    private ScalarNode scalar(ScalarEvent event) {
        String value = event.getValue();
        boolean plain = event.isPlain();
        Kind kind = plain ? Kind.PLAIN : Kind.QUOTED;
        kind = plain && NOTHING.contains(value) ? Kind.NOTHING : kind;
        List<Prose.Jump> jumps = jumps(event, value);
        ScalarNode scalar = new ScalarNode(jumps.get(0).position(), kind, value, jumps);
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            new InvisibleCheck(log).check(file, scalar);
        }
        return scalar;
    }

    private List<Prose.Jump> jumps(ScalarEvent event, String value) {
        int start = offset(event);
        ScalarStyle style = event.getScalarStyle();
        return switch (style) {
            case SINGLE_QUOTED -> Alignment.of(file, start + 1, value, Alignment.Style.SINGLE);
            case DOUBLE_QUOTED -> Alignment.of(file, start + 1, value, Alignment.Style.DOUBLE);
            case LITERAL, FOLDED -> Alignment.of(file, block(start), value, Alignment.Style.PLAIN);
            default -> Alignment.of(file, start, value, Alignment.Style.PLAIN);
        };
    }

    /** The end of the line that begins a block of text with | or &gt;. */
    private int block(int start) {
        int line = file.text().indexOf('\n', start);
        return line < 0 ? start : line;
    }

    private int offset(Event event) {
        return codePoints.offset(event.getStartMark().map(Mark::getIndex).orElse(0));
    }

    private Position position(Event event) {
        return file.at(offset(event));
    }

    private Malformed malformed(Event event, String message, @Nullable String hint) {
        return new Malformed(Code.YAML_SYNTAX, position(event), message, hint);
    }
}
