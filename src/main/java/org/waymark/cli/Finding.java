package org.waymark.cli;

import java.util.Locale;

/**
 * One thing that {@code doctor} looked at.
 *
 * @param state how it is
 * @param what what was found, in a sentence
 * @param advice what to do, or "" when nothing needs to be done
 */
record Finding(State state, String what, String advice) {

    /** How a thing is. */
    enum State {
        FINE("fine"),
        ATTEND("attend to"),
        BROKEN("broken");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    static Finding fine(String what) {
        return new Finding(State.FINE, what, "");
    }

    static Finding attend(String what, String advice) {
        return new Finding(State.ATTEND, what, advice);
    }

    static Finding broken(String what, String advice) {
        return new Finding(State.BROKEN, what, advice);
    }

    /** The lines that are printed. */
    String print() {
        String line = String.format(Locale.ROOT, "%-11s%s%n", state.words, what);
        return advice.isEmpty() ? line : line + " ".repeat(11) + advice + System.lineSeparator();
    }
}
