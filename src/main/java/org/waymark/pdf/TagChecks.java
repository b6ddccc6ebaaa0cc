package org.waymark.pdf;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.pdf.TagReader.Element;
import org.waymark.pdf.TagReader.Kid;

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

    /** Which elements may stand directly inside these alone. */
    private static final Map<String, Set<String>> PARENTS =
            Map.of(
                    "LI", Set.of("L"),
                    "LBody", Set.of("LI"),
                    "TR", Set.of("THead", "TBody"),
                    "TH", Set.of("TR"),
                    "TD", Set.of("TR"),
                    "TOCI", Set.of("TOC"),
                    "Caption", Set.of("Table", "L", "Figure", "Div", "Sect", "Aside"));

    /** The element that a link or field must stand in. */
    private static final Map<String, String> HOLDERS = Map.of("Link", "Link", "Widget", "Form");

    /**
     * Letters of two lines with nothing between them, except where an address was divided, and
     * behind Chinese characters, which stand without blanks: nowhere else does a line end so.
     */
    private static final Pattern JOINED =
            Pattern.compile("(\\S*[^\\s/?&=–—\\p{IsIdeographic}-])\n((?![.@_#-])\\S+)");

    private final List<String> faults = new ArrayList<>();
    private int level;

    private TagChecks() {}

    static boolean isBlock(String type) {
        return BLOCKS.contains(type);
    }

    static List<String> faults(Element root) {
        TagChecks checks = new TagChecks();
        checks.check(root);
        return checks.faults;
    }

    private void check(Element element) {
        checkHeading(element);
        checkChildren(element);
        checkHolder(element);
        checkProperties(element);
        checkLines(element);
        element.elements().forEach(this::check);
    }

    private void add(Element at, String fault) {
        faults.add((at.page() == 0 ? "" : "page " + at.page() + ": ") + fault);
    }

    private void checkLines(Element element) {
        StringBuilder lines = new StringBuilder();
        addLines(element, lines);
        Matcher joined = JOINED.matcher(lines);
        while (joined.find()) {
            add(
                    element,
                    "there is no space between the lines that end with "
                            + Quoted.end(joined.group(1))
                            + " and begin with "
                            + Quoted.of(joined.group(2))
                            + ": a screen reader makes one word of the two");
        }
    }

    private static void addLines(Element element, StringBuilder lines) {
        for (Kid kid : element.kids()) {
            if (kid instanceof Kid.Text text) {
                lines.append(text.text());
            } else if (kid instanceof Element inner && !isBlock(inner.type())) {
                addLines(inner, lines);
            } else if (kid instanceof Element) {
                lines.append(' ');
            }
        }
    }

    private void checkHeading(Element element) {
        if (element.type().matches("H[1-6]")) {
            int own = element.type().charAt(1) - '0';
            if (own > level + 1) {
                String before = level == 0 ? "no heading" : "one of level " + level;
                String words = Quoted.of(element.text());
                add(element, "the heading " + words + " of level " + own + " follows " + before);
            }
            level = own;
        }
    }

    private void checkChildren(Element element) {
        Set<String> allowed = CHILDREN.get(element.type());
        for (Element child : element.elements()) {
            Set<String> parents = PARENTS.get(child.type());
            boolean wrong =
                    (allowed != null && !allowed.contains(child.type()))
                            || (parents != null && !parents.contains(element.type()));
            if (wrong) {
                String words = Quoted.of(child.text());
                add(child, child.type() + " stands directly in " + element.type() + ": " + words);
            }
        }
        checkItem(element);
        checkCaption(element);
    }

    private void checkItem(Element element) {
        boolean item = element.type().equals("LI");
        if (item && (count(element, "Lbl") != 1 || count(element, "LBody") != 1)) {
            add(element, Quoted.of(element.text()) + " has not one label and one body in its list");
        }
    }

    /** A caption is the first or last in what it speaks of, and there is just one such thing. */
    private void checkCaption(Element element) {
        List<Element> inside = element.elements();
        for (int i = 0; i < inside.size(); i++) {
            boolean caption = inside.get(i).type().equals("Caption");
            boolean atAnEnd = i == 0 || i == inside.size() - 1;
            boolean group = Set.of("Div", "Sect", "Aside").contains(element.type());
            if (caption && (!atAnEnd || (group && count(element, "Figure") != 1))) {
                String words = Quoted.of(inside.get(i).text());
                add(element, "the caption " + words + " is not with what it speaks of");
            }
        }
    }

    private static long count(Element element, String type) {
        return element.elements().stream().filter(child -> child.type().equals(type)).count();
    }

    /** Each link stands in a Link and each field in a Form; neither of these stands empty. */
    private void checkHolder(Element element) {
        int held = 0;
        for (Kid kid : element.kids()) {
            if (kid instanceof Kid.Annotation annotation) {
                String holder = HOLDERS.getOrDefault(annotation.kind(), element.type());
                held += holder.equals(element.type()) ? 1 : 0;
                if (!holder.equals(element.type())) {
                    String what = Quoted.of(annotation.description());
                    add(element, what + " stands in " + element.type() + ", not in " + holder);
                }
            }
        }
        if (HOLDERS.containsValue(element.type()) && held == 0) {
            String words = Quoted.of(element.text());
            add(element, "the tag " + element.type() + " around " + words + " leads nowhere");
        }
    }

    private void checkProperties(Element element) {
        Map<String, String> has = element.properties();
        String scope = has.getOrDefault("Scope", "");
        if (element.type().equals("TH") && !Set.of("Row", "Column", "Both").contains(scope)) {
            String words = Quoted.of(element.text());
            add(element, "the table header " + words + " does not say what it is a header of");
        }
        if (element.type().equals("Figure") && has.getOrDefault("Alt", "").isBlank()) {
            add(element, "a picture has no alternative text");
        }
        if (element.type().equals("Figure") && !has.containsKey("BBox")) {
            add(element, "a picture does not say how much of the page it takes");
        }
        String language = has.get("Lang");
        if (language != null && !isLanguage(language)) {
            add(element, Quoted.of(language) + " is not the name of a language");
        }
    }

    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
