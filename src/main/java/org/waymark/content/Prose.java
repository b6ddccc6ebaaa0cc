package org.waymark.content;

import org.waymark.problem.Position;

/**
 * Markdown as an editor wrote it, with the place it came from, so that a problem in the middle of
 * it can name the right line and column.
 *
 * @param text the Markdown; lines end with a line feed
 * @param start where its first character stands
 * @param indent how many columns its second and later lines are indented in the file (more than 0
 *     inside front matter)
 */
public record Prose(String text, Position start, int indent) {

    /** Prose whose later lines begin in the first column, such as the body of a file. */
    public static Prose of(String text, Position start) {
        return new Prose(text, start, 0);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /**
     * The place in the file of a place in the text.
     *
     * @param line line of the text from 0
     * @param column UTF-16 column of the text from 0
     */
    public Position at(int line, int column) {
        int shift = line == 0 ? start.column() : indent + 1;
        return new Position(start.file(), start.line() + line, column + shift);
    }
}
