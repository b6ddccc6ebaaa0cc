package org.waymark.content;

import java.util.List;
import org.waymark.problem.Position;

/**
 * Markdown as an editor wrote it, with the place it came from, so that a problem in the middle of
 * it can name the right line and column.
 *
 * @param written the Markdown; lines end with a line feed
 * @param start where its first character stands
 * @param indent how many columns its second and later lines are indented in the file (more than 0
 *     inside front matter)
 * @param jumps where in the file the text goes on after an escape, a fold or a line break, in
 *     order; empty when its lines stand in the file as they are
 */
public record Prose(Written written, Position start, int indent, List<Jump> jumps) {

    public Prose {
        jumps = List.copyOf(jumps);
    }

    /**
     * Prose as it was read.
     *
     * @param text the Markdown; lines end with a line feed
     */
    public Prose(String text, Position start, int indent, List<Jump> jumps) {
        this(new Written(text), start, indent, jumps);
    }

    /** Prose whose lines stand in the file as they are. */
    public Prose(String text, Position start, int indent) {
        this(text, start, indent, List.of());
    }

    /**
     * From a place in the text on, each character stands one column further in the file.
     *
     * @param offset index in the text, from 0
     * @param position where that character stands
     */
    public record Jump(int offset, Position position) {}

    /** Prose whose later lines begin in the first column, such as the body of a file. */
    public static Prose of(String text, Position start) {
        return new Prose(text, start, 0);
    }

    /** The Markdown; lines end with a line feed. */
    public String text() {
        return written.text();
    }

    /** The same in less room, for where there are very many. */
    public Prose packed() {
        return new Prose(written.packed(), start, indent, jumps);
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /**
     * The place in the file of a place in the text.
     *
     * @param line line of the text from 0
     * @param column UTF-16 column of the text from 0
     */
    public Position at(int line, int column) {
        return jumps.isEmpty() ? atPlain(line, column) : atJump(offset(line) + column);
    }

    private Position atPlain(int line, int column) {
        int shift = line == 0 ? start.column() : indent + 1;
        return new Position(start.file(), start.line() + line, column + shift);
    }

    private int offset(int line) {
        String text = text();
        int offset = 0;
        for (int i = 0; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }

    private Position atJump(int offset) {
        Jump last = jumps.get(lastJump(offset));
        int column = last.position().column() + offset - last.offset();
        return new Position(start.file(), last.position().line(), Math.max(1, column));
    }

    /** Index of the last jump at or before an offset, or 0: by halves, as there can be many. */
    private int lastJump(int offset) {
        int low = 0;
        int high = jumps.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean before = jumps.get(middle).offset() <= offset;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return low;
    }
}
