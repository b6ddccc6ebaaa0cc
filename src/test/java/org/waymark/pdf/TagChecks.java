package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a good tag tree keeps to, beyond what validators look at. */
final class TagChecks {

    private static final Set<String> BLOCKS =
            Set.of(
                    "Document",
                    "Sect",
                    "Div",
                    "Aside",
                    "BlockQuote",
                    "P",
                    "H1",
                    "H2",
                    "H3",
                    "H4",
                    "H5",
                    "H6",
                    "L",
                    "LI",
                    "Lbl",
                    "LBody",
                    "Table",
                    "THead",
                    "TBody",
                    "TR",
                    "TH",
                    "TD",
                    "Caption",
                    "TOC",
                    "TOCI",
                    "Reference",
                    "Figure");

    /** Which elements may stand directly inside which. */
    private static final Map<String, Set<String>> CHILDREN =
            Map.of(
                    "L", Set.of("LI", "Caption"),
                    "LI", Set.of("Lbl", "LBody"),
                    "Table", Set.of("Caption", "THead", "TBody"),
                    "THead", Set.of("TR"),
                    "TBody", Set.of("TR"),
                    "TR", Set.of("TH", "TD"),
                    "TOC", Set.of("TOCI"),
                    "TOCI", Set.of("Reference", "TOC"));

    /** Letters of two lines with nothing between them, except where an address was divided. */
    private static final Pattern JOINED = Pattern.compile("[^\\s/?&=–—-]\n(?![.@_#-])\\S");

    private final List<String> faults = new ArrayList<>();
    private int level;

    private TagChecks() {}

    static boolean isBlock(String type) {
        return BLOCKS.contains(type);
    }

    static List<String> faults(TagReader.Element root) {
        TagChecks checks = new TagChecks();
        checks.check(root);
        return checks.faults;
    }

    private void check(TagReader.Element element) {
        checkHeading(element);
        checkChildren(element);
        checkProperties(element);
        StringBuilder lines = new StringBuilder();
        addLines(element, lines);
        if (JOINED.matcher(lines).find()) {
            faults.add("words of two lines are joined: " + lines.toString().replace('\n', '|'));
        }
        element.elements().forEach(this::check);
    }

    private static void addLines(TagReader.Element element, StringBuilder lines) {
        for (Object kid : element.kids()) {
            if (kid instanceof TagReader.Kid.Text text) {
                lines.append(text.text());
            } else if (kid instanceof TagReader.Element inner && !isBlock(inner.type())) {
                addLines(inner, lines);
            } else if (kid instanceof TagReader.Element) {
                lines.append(' ');
            }
        }
    }

    private void checkHeading(TagReader.Element element) {
        if (element.type().matches("H[1-6]")) {
            int own = element.type().charAt(1) - '0';
            if (own > level + 1) {
                faults.add("H" + own + " follows H" + level);
            }
            level = own;
        }
    }

    private void checkChildren(TagReader.Element element) {
        Set<String> allowed = CHILDREN.get(element.type());
        for (TagReader.Element child : element.elements()) {
            if (allowed != null && !allowed.contains(child.type())) {
                faults.add(child.type() + " stands directly inside " + element.type());
            }
        }
        if (element.type().equals("LI") && element.elements().size() != 2) {
            faults.add("an LI has not just a label and a body");
        }
        if (Set.of("Link", "Form").contains(element.type())
                && element.kids().stream().noneMatch(TagReader.Kid.Annotation.class::isInstance)) {
            faults.add("a " + element.type() + " has no annotation");
        }
    }

    private void checkProperties(TagReader.Element element) {
        Map<String, String> properties = element.properties();
        if (element.type().equals("TH") && !properties.containsKey("Scope")) {
            faults.add("a TH has no scope");
        }
        if (element.type().equals("Figure")
                && (properties.getOrDefault("Alt", "").isBlank()
                        || !properties.containsKey("BBox"))) {
            faults.add("a Figure has no alternative text or no box");
        }
    }

    /** The tree as text, for golden files. */
    static String dump(TagReader.Element root) {
        StringBuilder out = new StringBuilder();
        dump(root, "", out);
        return out.toString();
    }

    private static void dump(TagReader.Element element, String indent, StringBuilder out) {
        out.append(indent).append(element.type());
        element.properties().forEach((k, v) -> out.append(' ').append(k).append('=').append(v));
        out.append('\n');
        for (Object kid : element.kids()) {
            if (kid instanceof TagReader.Element inner) {
                dump(inner, indent + "  ", out);
            } else if (kid instanceof TagReader.Kid.Text text) {
                out.append(indent).append("  \"").append(text.text().replace("\n", "|"));
                out.append("\"\n");
            } else if (kid instanceof TagReader.Kid.Annotation annotation) {
                out.append(indent).append("  -> ").append(annotation.description()).append('\n');
            }
        }
    }
}
