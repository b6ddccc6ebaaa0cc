package org.waymark.pdf;

import java.util.List;

/**
 * A place to write in: with a pen on paper, with a keyboard on a screen.
 *
 * @param name what programs call it; no two fields of a document have the same
 * @param title what people are told when they reach it
 * @param kind what can be written
 */
record Field(String name, String title, Kind kind) {

    /** The kinds of answers. */
    sealed interface Kind {

        /** Several lines. */
        record Lines(int rows) implements Kind {}

        /** One line. */
        record Line() implements Kind {}

        /** A day. */
        record Day() implements Kind {}

        /** One of some answers. */
        record Choice(List<String> answers) implements Kind {

            public Choice {
                answers = List.copyOf(answers);
            }
        }

        /** Yes or no. */
        record Tick() implements Kind {}
    }

    /**
     * A field and its element of the structure tree, for the stages that draw it.
     *
     * @param field what is asked
     * @param tag the element, which the widget belongs to
     * @param tip what people are told when they reach it
     */
    record Slot(Field field, Tag tag, String tip) {}

    /** A part of a page where somebody can click and write. */
    record Area(Slot slot, Rectangle place) {}
}
