package org.waymark.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.content.Hub;
import org.waymark.content.Option;

/** The relations of all options as one picture's data. */
final class Diagrams {

    private Diagrams() {}

    static Diagram of(Hub hub, Cards cards) {
        List<List<DrawnWord>> labels =
                hub.options().stream().map(option -> DrawnWord.of(option.label())).toList();
        return new Diagram(cards.options(), labels, edges(hub.options()));
    }

    /** Each pair is drawn once, by whichever option names the other first. */
    private static List<Diagram.Edge> edges(List<Option> options) {
        List<String> ids = options.stream().map(Option::id).toList();
        Set<Set<String>> drawn = new HashSet<>();
        List<Diagram.Edge> edges = new ArrayList<>();
        for (Option option : options) {
            for (Option.Relation relation : option.relations()) {
                int to = ids.indexOf(relation.to().id());
                boolean other = to >= 0 && !relation.to().id().equals(option.id());
                if (other && drawn.add(Set.of(option.id(), relation.to().id()))) {
                    edges.add(edge(ids.indexOf(option.id()), to, relation.type()));
                }
            }
        }
        return edges;
    }

    private static Diagram.Edge edge(int from, int to, Option.RelationType type) {
        return new Diagram.Edge(from, to, type(type), Wording.of(type));
    }

    /** The type as it is written in front matter, for class names and drawing. */
    static String type(Option.RelationType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
