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

    /**
     * Where some words of one line stand in a file: the first place from a line on, else the first
     * of all.
     */
    public Optional<Position> find(String words, Position near) {
        List<String> file = lines.getOrDefault(near.file(), List.of());
        int start = Math.min(Math.max(near.line() - 1, 0), file.size());
        return find(words, near.file(), start, file.size())
                .or(() -> find(words, near.file(), 0, start));
    }

    private Optional<Position> find(String words, String name, int from, int to) {
        List<String> file = lines.getOrDefault(name, List.of());
        for (int i = from; i < to; i++) {
            int column = file.get(i).indexOf(words);
            if (column >= 0) {
                return Optional.of(new Position(name, i + 1, column + 1));
            }
        }
        return Optional.empty();
    }

    /** All lines of a file; empty when it is unknown. */
    public Optional<List<String>> lines(String file) {
        return Optional.ofNullable(lines.get(file));
    }

    /** The line a position points to; empty when the position is a whole file or unknown. */
    public Optional<String> line(Position position) {
        List<String> file = lines.getOrDefault(position.file(), List.of());
        boolean known = position.line() >= 1 && position.line() <= file.size();
        return known ? Optional.of(file.get(position.line() - 1)) : Optional.empty();
    }
}
