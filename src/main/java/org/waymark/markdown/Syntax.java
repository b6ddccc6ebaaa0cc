package org.waymark.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a text, with what its nodes are called and refer to. It takes several times the room
 * of its text.
 */
final class Syntax {

    private final Node root;
    private final Map<Node, Reference> references;
    private final Map<Node, String> headingIds;
    private final Map<Node, FieldNames.Name> fieldNames;

    Syntax(Node root, Survey survey) {
        this(root, survey.referenceOf(), survey.headingIds(), survey.fieldNames());
    }

    private Syntax(
            Node root,
            Map<Node, Reference> references,
            Map<Node, String> headingIds,
            Map<Node, FieldNames.Name> fieldNames) {
        this.root = root;
        this.references = Map.copyOf(references);
        this.headingIds = Map.copyOf(headingIds);
        this.fieldNames = Map.copyOf(fieldNames);
    }

    Node root() {
        return root;
    }

    /** The reference that a link or picture is, or null for an address of another kind. */
    @Nullable Reference referenceOf(Node node) {
        return references.get(node);
    }

    String headingId(Node heading) {
        return headingIds.getOrDefault(heading, "section");
    }

    FieldNames.Name fieldName(FieldBlock field) {
        return Objects.requireNonNull(fieldNames.get(field));
    }

    /** What its nodes are called, by their numbers in reading order. */
    Names names() {
        Map<Integer, Reference> ofLinks = new HashMap<>();
        Map<Integer, String> ofHeadings = new HashMap<>();
        Map<Integer, FieldNames.Name> ofFields = new HashMap<>();
        Numbering numbering = new Numbering();
        Tree.each(
                root,
                node -> {
                    int number = numbering.next();
                    copy(references, node, ofLinks, number);
                    copy(headingIds, node, ofHeadings, number);
                    copy(fieldNames, node, ofFields, number);
                });
        return new Names(ofLinks, ofHeadings, ofFields);
    }

    /** What is left of a tree when it is let go: the same text grows the same tree again. */
    record Names(
            Map<Integer, Reference> references,
            Map<Integer, String> headingIds,
            Map<Integer, FieldNames.Name> fieldNames) {

        Names {
            references = Map.copyOf(references);
            headingIds = Map.copyOf(headingIds);
            fieldNames = Map.copyOf(fieldNames);
        }

        /** The names given to the nodes of a new tree of the same text. */
        Syntax of(Node again) {
            Map<Node, Reference> ofLinks = new HashMap<>();
            Map<Node, String> ofHeadings = new HashMap<>();
            Map<Node, FieldNames.Name> ofFields = new HashMap<>();
            Numbering numbering = new Numbering();
            Tree.each(
                    again,
                    node -> {
                        Integer number = numbering.next();
                        copy(references, number, ofLinks, node);
                        copy(headingIds, number, ofHeadings, node);
                        copy(fieldNames, number, ofFields, node);
                    });
            return new Syntax(again, ofLinks, ofHeadings, ofFields);
        }
    }

    private static <F, T, V> void copy(Map<F, V> from, F key, Map<T, V> to, T other) {
        V value = from.get(key);
        if (value != null) {
            to.put(other, value);
        }
    }

    private static final class Numbering {

        private int last;

        int next() {
            return last++;
        }
    }
}
