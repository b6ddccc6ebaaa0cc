package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.waymark.check.Weights.Part;
import org.waymark.content.Budgets.Limits;

/**
 * A page with the files that it needs, heaviest first, and with what it may cost.
 *
 * @param path its path in the site
 */
record PageCost(String path, Limits limits, List<Part> parts) {

    private static final int NAMED = 5;

    PageCost {
        parts = List.copyOf(parts);
    }

    /** What is to be read, with its look: a reader waits for that. */
    int text() {
        return sum(Part::isText);
    }

    int sum(Predicate<Part> counts) {
        return parts.stream().filter(counts).mapToInt(Part::bytes).sum();
    }

    /** The heaviest parts by name and weight. */
    String list(Predicate<Part> counts) {
        List<Part> counted = parts.stream().filter(counts).toList();
        List<String> named = new ArrayList<>();
        counted.stream()
                .limit(NAMED)
                .forEach(part -> named.add(part.path() + " " + kilobytes(part.bytes()) + " KB"));
        int rest = counted.size() - named.size();
        return String.join(", ", named) + (rest > 0 ? " and " + rest + " smaller" : "");
    }

    /** How to make its heaviest part lighter. */
    String remedy(Predicate<Part> counts) {
        Part heaviest = parts.stream().filter(counts).findFirst().orElse(parts.get(0));
        if (heaviest.path().equals(path)) {
            return "shorten the page, or divide it in two";
        }
        return heaviest.isPicture()
                ? "make " + heaviest.path() + " smaller, with fewer pixels or stronger compression"
                : "the heaviest part is "
                        + heaviest.path()
                        + ": ask whoever looks after the templates";
    }

    /** Rounded up, so that what is too much never looks like what is allowed. */
    static String kilobytes(int bytes) {
        return String.format(Locale.ROOT, "%.1f", Math.ceil(bytes / 100.0) / 10.0);
    }
}
