package org.waymark.markdown;

import java.util.List;

/**
 * What a reader fills in.
 *
 * @param lines how many lines there are to write on; 0 where that says nothing
 * @param choices what to choose between; empty unless it is a choice that says so itself
 */
record Field(Kind kind, int lines, List<String> choices) {

    /** How it is filled in. */
    enum Kind {
        LINES,
        LINE,
        TICK,
        DATE,
        CHOICE,
        /** A choice between the hub's options. */
        OPTION
    }

    /** What a field is that says nothing of itself. */
    static final Field USUAL = lines(3);

    static final Field LINE = new Field(Kind.LINE, 1, List.of());
    static final Field DATE = new Field(Kind.DATE, 0, List.of());
    static final Field OPTION = new Field(Kind.OPTION, 0, List.of());
    static final Field TICK = new Field(Kind.TICK, 0, List.of());

    static Field lines(int lines) {
        return new Field(Kind.LINES, lines, List.of());
    }

    static Field choice(List<String> choices) {
        return new Field(Kind.CHOICE, 0, List.copyOf(choices));
    }
}
