package org.waymark.load;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.content.Limits;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** The text of one file, whose lines end with a line feed, and its places. */
final class TextFile {

    private static final int FEW_LINES = 64;

    private final String path;
    private final String text;
    private final int deepest;
    private final int[] starts;

    /** A file that is read within the usual limits. */
    TextFile(String path, String text) {
        this(path, text, Limits.USUAL.nesting());
    }

    /**
     * A file with a limit of its own.
     *
     * @param deepest how many lists and groups may stand in each other
     */
    TextFile(String path, String text, int deepest) {
        this.path = path;
        this.text = text;
        this.deepest = deepest;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[FEW_LINES];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    String path() {
        return path;
    }

    int deepest() {
        return deepest;
    }

    String text() {
        return text;
    }

    /** The place of a character, by its index in the text. */
    Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(path, line + 1, offset - starts[line] + 1);
    }

    /** The index in the text of a place that {@link #at} gave. */
    int offset(Position position) {
        return starts[position.line() - 1] + position.column() - 1;
    }

    /** A line by its number from 1; empty beyond the end. */
    String line(int number) {
        if (number < 1 || number > starts.length) {
            return "";
        }
        int end = number == starts.length ? text.length() : starts[number] - 1;
        return text.substring(starts[number - 1], end);
    }

    /** How many lines there are. */
    int count() {
        return starts.length;
    }

    /**
     * What divides the text into lines, without holding all of it.
     *
     * @param end how it ends
     */
    Supplier<List<String>> linesWith(Prose end) {
        String begin = text.substring(0, text.length() - end.text().length());
        String file = path; // and not this object, which has all of it
        return () -> new TextFile(file, begin + end.text()).lines();
    }

    /** All lines, each cut out when it is asked for: a project has many files. */
    List<String> lines() {
        return new Lines(text, starts);
    }
}
