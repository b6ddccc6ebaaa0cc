package org.waymark.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The elements and attributes that print XHTML may use. It is small on purpose: everything in it
 * has a meaning on paper and a tag in the PDF.
 */
final class Vocabulary {

    /** What may stand inside an element besides the named elements. */
    static final String TEXT = "#text";

    private static final String INLINE = "#text br strong em code abbr span a img svg qr";
    private static final String BLOCKS =
            "section h1 h2 h3 h4 h5 h6 p ul ol dl table blockquote aside pre figure div hr nav";
    private static final String FIELDS = "textarea input select";
    private static final String FLOW = INLINE + " " + BLOCKS + " " + FIELDS;
    private static final String PAINT =
            "fill stroke stroke-width stroke-dasharray stroke-linecap opacity class";
    private static final String SHAPES =
            "g rect circle ellipse line polyline polygon path text title desc";

    private static final Map<String, Rule> RULES = rules();

    private Vocabulary() {}

    /** What one element may have. */
    private record Rule(Set<String> attributes, Set<String> content) {}

    static boolean knows(String element) {
        return RULES.containsKey(element);
    }

    static Set<String> elements() {
        return new TreeSet<>(RULES.keySet());
    }

    static Set<String> attributes(String element) {
        return rule(element).attributes();
    }

    /** Whether the child, an element or {@link #TEXT}, may stand directly inside the element. */
    static boolean allows(String element, String child) {
        return rule(element).content().contains(child);
    }

    private static Rule rule(String element) {
        return RULES.getOrDefault(element, new Rule(Set.of(), Set.of()));
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        addDocument(rules);
        addBlocks(rules);
        addLists(rules);
        addTables(rules);
        addInline(rules);
        addFields(rules);
        addDrawings(rules);
        return rules;
    }

    private static void addDocument(Map<String, Rule> rules) {
        add(rules, "html", "lang", "head body");
        add(rules, "head", "", "title meta");
        add(rules, "meta", "name content", "");
        add(rules, "title", "", TEXT);
        add(rules, "body", "", FLOW);
    }

    private static void addBlocks(Map<String, Rule> rules) {
        for (String box : words("section div aside blockquote")) {
            add(rules, box, "id class", FLOW);
        }
        for (String heading : words("h1 h2 h3 h4 h5 h6")) {
            add(rules, heading, "id", INLINE);
        }
        add(rules, "p", "id class", INLINE + " input");
        add(rules, "pre", "", "#text code span strong em");
        add(rules, "hr", "", "");
        add(rules, "figure", "id class", "img svg figcaption");
        add(rules, "figcaption", "", INLINE);
        add(rules, "nav", "class", "h1 h2 h3 h4 h5 h6 ol");
    }

    private static void addLists(Map<String, Rule> rules) {
        add(rules, "ul", "class", "li");
        add(rules, "ol", "start class", "li");
        add(rules, "li", "id class", FLOW);
        add(rules, "dl", "class", "dt dd");
        add(rules, "dt", "id", INLINE);
        add(rules, "dd", "", FLOW);
    }

    private static void addTables(Map<String, Rule> rules) {
        add(rules, "table", "id class", "caption thead tbody tr");
        add(rules, "caption", "", INLINE);
        add(rules, "thead", "", "tr");
        add(rules, "tbody", "", "tr");
        add(rules, "tr", "", "th td");
        add(rules, "th", "scope class colspan rowspan", FLOW);
        add(rules, "td", "class colspan rowspan", FLOW);
    }

    private static void addInline(Map<String, Rule> rules) {
        for (String plain : words("strong em")) {
            add(rules, plain, "", INLINE);
        }
        add(rules, "code", "class", INLINE);
        add(rules, "abbr", "title", INLINE);
        add(rules, "span", "lang class", INLINE);
        add(rules, "a", "href title class", INLINE);
        add(rules, "br", "", "");
        add(rules, "img", "src alt title", "");
        add(rules, "qr", "href alt", "");
    }

    /** Fields to fill in; an input of type checkbox stands in a line, the others are blocks. */
    private static void addFields(Map<String, Rule> rules) {
        add(rules, "textarea", "name title rows", "");
        add(rules, "input", "type name title", "");
        add(rules, "select", "name title", "option");
        add(rules, "option", "", TEXT);
    }

    private static void addDrawings(Map<String, Rule> rules) {
        add(rules, "svg", "viewBox width height role aria-label class", SHAPES);
        add(rules, "desc", "", TEXT);
        add(rules, "g", "transform " + PAINT, SHAPES);
        add(rules, "rect", "x y width height rx transform " + PAINT, "title");
        add(rules, "circle", "cx cy r transform " + PAINT, "title");
        add(rules, "ellipse", "cx cy rx ry transform " + PAINT, "title");
        add(rules, "line", "x1 y1 x2 y2 transform " + PAINT, "title");
        add(rules, "polyline", "points transform " + PAINT, "title");
        add(rules, "polygon", "points transform " + PAINT, "title");
        add(rules, "path", "d transform " + PAINT, "title");
        String type = " text-anchor font-size font-weight transform ";
        add(rules, "text", "x y" + type + PAINT, "#text tspan");
        add(rules, "tspan", "x y dy" + type + PAINT, "#text");
    }

    private static void add(
            Map<String, Rule> rules, String name, String attributes, String content) {
        rules.put(name, new Rule(words(attributes), words(content)));
    }

    private static Set<String> words(String spaced) {
        return spaced.isBlank() ? Set.of() : Set.of(spaced.strip().split(" +"));
    }
}
