package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The briefing that sizes and costs are told of: six A4 pages in three faces with title, contents,
 * a diagram of six parts, six options, a table of twenty links with their codes, and running lines.
 */
final class ReferenceBriefing {

    private static final String TEXT =
            new String(Samples.resource("reference.xhtml"), StandardCharsets.UTF_8);

    /** As many briefings as a hub may have, which share most of their words but not all. */
    private static final List<String> COURSES =
            List.of("literacy", "teaching", "reading", "mathematics", "behaviour", "assessment");

    private ReferenceBriefing() {}

    /**
     * One of many briefings.
     *
     * @param number makes it differ from the others in the name of its course and its version
     */
    static PrintSource source(int number) {
        String course = COURSES.get(number % COURSES.size()) + " " + (number / COURSES.size() + 1);
        String text = TEXT.replace("leading literacy", "leading " + course);
        return new PrintSource("reference.pdf", text.replace("4c23ab8", "v" + number), Map.of());
    }
}
