package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is in an element of XML. */
final class Elements {

    private Elements() {}

    static List<Node> parts(Element element) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            parts.add(element.getChildNodes().item(i));
        }
        return parts;
    }

    static List<Element> of(Element element) {
        return parts(element).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The nearest elements of a name, however deep. */
    static void collect(Element from, String name, List<Element> found) {
        for (Element one : of(from)) {
            if (one.getTagName().equals(name)) {
                found.add(one);
            } else {
                collect(one, name, found);
            }
        }
    }

    /** Its words, with one blank between any two, and between two cells or points of a list. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        words(element, words);
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static void words(Element element, StringBuilder words) {
        for (Node part : parts(element)) {
            if (part instanceof Element inner) {
                words(inner, words);
                words.append(inner.getTagName().matches("p|li|t[dhr]|br") ? " " : "");
            } else {
                words.append(part.getTextContent());
            }
        }
    }

    /** Its letters without blanks, with a mark where stress begins and ends. */
    static String letters(Element element, char mark) {
        StringBuilder letters = new StringBuilder();
        letters(element, false, mark, letters);
        return letters.toString();
    }

    private static void letters(Element element, boolean in, char mark, StringBuilder letters) {
        for (Node part : parts(element)) {
            if (part instanceof Element inner) {
                boolean begins =
                        !in
                                && inner.getTagName().matches("strong|em")
                                && !inner.getTextContent().isBlank();
                letters.append(begins ? String.valueOf(mark) : "");
                letters(inner, begins || in, mark, letters);
                letters.append(begins ? String.valueOf(mark) : "");
            } else {
                letters.append(bare(part.getTextContent()));
            }
        }
    }

    /** Without blanks, and without the arrow that leads back from a note. */
    static String bare(String words) {
        return words.replaceAll("[\\s↑]", "");
    }
}
