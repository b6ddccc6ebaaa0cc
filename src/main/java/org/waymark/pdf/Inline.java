package org.waymark.pdf;

import java.util.List;
import org.waymark.problem.Position;

/** What stands inside a line of text. */
sealed interface Inline {

    /** Words; runs of white space count as one space. */
    record Text(String text, Position at) implements Inline {}

    /** Content that is marked in some way. */
    record Marked(Mark mark, List<Inline> content) implements Inline {}

    /** The end of a line. */
    record Break() implements Inline {}

    /** A picture in the line. */
    record Image(Picture picture) implements Inline {}

    /** A box to tick. */
    record Tick(Field field) implements Inline {}

    /** The ways in which content can be marked. */
    sealed interface Mark {

        record Strong() implements Mark {}

        record Em() implements Mark {}

        record Code() implements Mark {}

        /** An abbreviation with what it stands for, empty when nobody said. */
        record Abbreviation(String expansion) implements Mark {}

        /** Words in another language (empty: the same). */
        record Span(String language) implements Mark {}

        /**
         * A link.
         *
         * @param href {@code #id} for a place in this briefing, else an address
         * @param title what it is described with, empty for its own words
         * @param reference whether the page is printed behind it
         */
        record Link(String href, String title, boolean reference, Position at) implements Mark {

            boolean internal() {
                return href.startsWith("#");
            }
        }
    }
}
