package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** FreeMarker's message of several paragraphs as one line: what is wrong, and with which words. */
final class Blamed {

    private static final String ARROW = "==> ";

    private Blamed() {}

    static String words(@Nullable String message) {
        List<String> lines = message == null ? List.of() : message.lines().toList();
        if (lines.isEmpty()) {
            return "it cannot be filled";
        }
        String first = lines.get(0);
        boolean goesOn = first.endsWith(":") && lines.size() > 1 && lines.get(1).startsWith(ARROW);
        return goesOn
                ? first + " " + lines.get(1).substring(ARROW.length()).replaceAll(" +\\[in .*", "")
                : first;
    }
}
