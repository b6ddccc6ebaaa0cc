package org.waymark.load;

import java.util.List;
import java.util.Map;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** A value as written in YAML or JSON, with its place: what both formats have in common. */
sealed interface Node {

    /** Where the value stands; for text in quotation marks, its first character inside them. */
    Position position();

    /** What it is, in an editor's words. */
    String words();

    /** A group of keys with their values, in the order of writing. */
    record MapNode(Position position, Map<String, Entry> entries) implements Node {
        @Override
        public String words() {
            return "a group of keys";
        }
    }

    /** The value of a key and where the key stands. */
    record Entry(Position key, Node value) {}

    /** A list of values. */
    record ListNode(Position position, List<Node> entries) implements Node {
        public ListNode {
            entries = List.copyOf(entries);
        }

        @Override
        public String words() {
            return "a list";
        }
    }

    /** A single value, kept as it was written: whether 007 is a number is for its reader to say. */
    record ScalarNode(Position position, Kind kind, String text, List<Prose.Jump> jumps)
            implements Node {
        public ScalarNode {
            jumps = List.copyOf(jumps);
        }

        @Override
        public String words() {
            return kind.words;
        }

        /** Where a character of the text stands. */
        Position at(int offset) {
            return new Prose(text, position, 0, jumps).at(0, offset);
        }
    }

    /** How a single value was written. */
    enum Kind {
        QUOTED("text"),
        /** YAML without quotation marks: text, number and true or false look alike. */
        PLAIN("text"),
        NUMBER("a number"),
        TRUE_FALSE("true or false"),
        NOTHING("nothing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }
}
