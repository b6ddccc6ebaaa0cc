package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import org.waymark.problem.Position;

/** Print XHTML as it was written: what the parse stage hands to the block stage. */
sealed interface Node {

    /** Where it begins in the XHTML. */
    Position at();

    /** An element of the vocabulary with attributes of the vocabulary. */
    record Element(String name, Map<String, String> attributes, List<Node> children, Position at)
            implements Node {

        public Element {
            attributes = Map.copyOf(attributes);
            children = List.copyOf(children);
        }

        /** The value of an attribute, empty when it is not there. */
        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }

        boolean has(String key) {
            return attributes.containsKey(key);
        }

        boolean is(String other) {
            return name.equals(other);
        }

        /** The words of the {@code class} attribute. */
        List<String> classes() {
            return attribute("class").isBlank()
                    ? List.of()
                    : List.of(attribute("class").strip().split("\\s+"));
        }

        /** The child elements, without text. */
        List<Element> elements() {
            return children.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        /** All text inside, in reading order. */
        String text() {
            StringBuilder all = new StringBuilder();
            for (Node child : children) {
                all.append(child instanceof Element inner ? inner.text() : ((Text) child).text());
            }
            return all.toString();
        }
    }

    /** Text between tags, white space as written. */
    record Text(String text, Position at) implements Node {}
}
