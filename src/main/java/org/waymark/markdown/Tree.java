package org.waymark.markdown;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Node;

/** Walks a parsed text in reading order, without recursion. */
final class Tree {

    private Tree() {}

    /** Visits a node and everything within it. */
    static void each(Node root, Consumer<Node> visit) {
        each(root, node -> true, visit);
    }

    /** Visits a node and everything within it, but does not enter what is refused. */
    static void each(Node root, Predicate<Node> enter, Consumer<Node> visit) {
        Node node = root;
        while (node != null) {
            boolean entered = enter.test(node);
            if (entered) {
                visit.accept(node);
            }
            node =
                    entered && node.getFirstChild() != null
                            ? node.getFirstChild()
                            : after(node, root);
        }
    }

    private static @org.jspecify.annotations.Nullable Node after(Node node, Node root) {
        for (Node at = node; at != null && at != root; at = at.getParent()) {
            if (at.getNext() != null) {
                return at.getNext();
            }
        }
        return null;
    }
}
