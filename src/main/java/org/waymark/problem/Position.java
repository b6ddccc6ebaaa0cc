package org.waymark.problem;

import java.util.Comparator;

/**
 * A place in a file of the project, as an editor would look it up.
 *
 * @param file path relative to the project's folder, always with forward slashes
 * @param line line number from 1; 0 means the file as a whole
 * @param column UTF-16 column from 1; 0 means the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** The file as a whole: for a problem that no single line causes. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
