package org.waymark.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that problems point into, so that a message can show the line. */
public final class Sources {

    private final Map<String, List<String>> lines;

    /**
     * @param lines the lines of each file, by the path that {@link Position#file()} uses
     */
    public Sources(Map<String, List<String>> lines) {
        this.lines = Map.copyOf(lines);
    }

    /** The line a position points to; empty when the position is a whole file or unknown. */
    public Optional<String> line(Position position) {
        List<String> file = lines.getOrDefault(position.file(), List.of());
        boolean known = position.line() >= 1 && position.line() <= file.size();
        return known ? Optional.of(file.get(position.line() - 1)) : Optional.empty();
    }
}
