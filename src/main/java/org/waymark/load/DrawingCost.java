package org.waymark.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many shapes a drawing becomes when its parts that use other parts are drawn: ten uses
 * of ten uses, and so on, are a few lines and thousands of millions of shapes.
 */
final class DrawingCost {

    private static final long MOST = 500_000;

    /** Deeper chains of uses are no drawing, and would use up the stack. */
    private static final int MOST_DEEP = 1000;

    private final Part whole = new Part();
    private final Map<String, Part> parts = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();

    /** An element with an id, or the whole: the shapes in it, and what they use. */
    private static final class Part {
        private long shapes;
        private final List<Part> inside = new ArrayList<>();
        private final List<String> uses = new ArrayList<>();
    }

    DrawingCost() {
        open.push(whole);
    }

    void open(@Nullable String id, Set<String> used) {
        Part around = open.element();
        Part part = around;
        if (id != null) {
            part = new Part();
            around.inside.add(part);
            parts.putIfAbsent(id, part);
        }
        part.shapes++;
        part.uses.addAll(used);
        open.push(part);
    }

    void close() {
        open.pop();
    }

    boolean isEndless() {
        return count(whole, new HashMap<>(), new HashSet<>()) > MOST;
    }

    /** A part that is used within itself is not drawn there. */
    private long count(Part part, Map<Part, Long> known, Set<Part> within) {
        Long before = known.get(part);
        if (before != null) {
            return before;
        }
        if (within.size() > MOST_DEEP) {
            return MOST + 1;
        } else if (!within.add(part)) {
            return 0;
        }
        long sum = part.shapes;
        for (Part inner : part.inside) {
            sum = Math.min(MOST + 1, sum + count(inner, known, within));
        }
        for (String use : part.uses) {
            Part used = parts.get(use);
            sum = Math.min(MOST + 1, sum + (used == null ? 0 : count(used, known, within)));
        }
        within.remove(part);
        known.put(part, sum);
        return sum;
    }
}
