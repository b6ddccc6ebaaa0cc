package org.waymark.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The lines of the files that problems point into, so that a message can show the line. */
public final class Sources {

    private final Map<String, Supplier<List<String>>> files;

    /** Those that were asked for. */
    private final Map<String, List<String>> lines;

    private Sources(Map<String, Supplier<List<String>>> files, Map<String, List<String>> lines) {
        this.files = Map.copyOf(files);
        this.lines = new ConcurrentHashMap<>(lines);
    }

    /**
     * @param lines the lines of each file, by the path that {@link Position#file()} uses
     */
    public Sources(Map<String, List<String>> lines) {
        this(Map.of(), lines);
    }

    /**
     * Those of files that are divided into lines when they are asked for: few of many are.
     *
     * @param files what divides each file
     */
    public static Sources divided(Map<String, Supplier<List<String>>> files) {
        return new Sources(files, Map.of());
    }

    /**
     * Where some words of one line stand in a file: the first place from a line on, else the first
     * of all.
     */
    public Optional<Position> find(String words, Position near) {
        List<String> file = lines(near.file()).orElse(List.of());
        int start = Math.min(Math.max(near.line() - 1, 0), file.size());
        return find(words, near.file(), start, file.size())
                .or(() -> find(words, near.file(), 0, start));
    }

    private Optional<Position> find(String words, String name, int from, int to) {
        List<String> file = lines(name).orElse(List.of());
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
        Supplier<List<String>> divider = files.get(file);
        return Optional.ofNullable(
                divider == null
                        ? lines.get(file)
                        : lines.computeIfAbsent(file, name -> divider.get()));
    }

    /** The line a position points to; empty when the position is a whole file or unknown. */
    public Optional<String> line(Position position) {
        List<String> file = lines(position.file()).orElse(List.of());
        boolean known = position.line() >= 1 && position.line() <= file.size();
        return known ? Optional.of(file.get(position.line() - 1)) : Optional.empty();
    }
}
