package org.waymark.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of one element of a drawing, divided into those that stay and those that go. */
final class DrawingAttributes {

    private static final Pattern USED = Pattern.compile("url\\(\\s*[\"']?#([^\\s\"'()]+)");
    private static final Set<String> ANIMATIONS =
            Set.of("animate", "set", "animateTransform", "animateMotion");

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final String element;
    private @Nullable String id;

    DrawingAttributes(XMLStreamReader reader, String element) {
        this.element = element;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String local = reader.getAttributeLocalName(i);
            String namespace = reader.getAttributeNamespace(i);
            String name = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
            String value = reader.getAttributeValue(i);
            String why =
                    DrawingRules.attribute(
                            namespace == null ? "" : namespace, element, local, value);
            if (why == null) {
                kept.put(name, value);
                note(local, value);
            } else {
                refused.put(name + "=\"" + shortened(value) + "\"", why);
            }
        }
    }

    private void note(String name, String value) {
        if (name.equals("id")) {
            id = value;
        } else if (name.equals("href") && value.startsWith("#") && !element.equals("a")) {
            used.add(value.substring(1));
        }
        Matcher url = USED.matcher(value);
        while (url.find()) {
            used.add(url.group(1));
        }
    }

    private static String shortened(String value) {
        String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    /** Those that stay, by the names they are written with. */
    Map<String, String> kept() {
        return kept;
    }

    /** Those that go, as they are written, with the reason. */
    Map<String, String> refused() {
        return refused;
    }

    /** An animation that lost what it changes would change something else. */
    boolean isHarmful() {
        return ANIMATIONS.contains(element) && !refused.isEmpty();
    }

    @Nullable String id() {
        return id;
    }

    /** The ids of other parts that are drawn with this one. */
    Set<String> used() {
        return used;
    }
}
