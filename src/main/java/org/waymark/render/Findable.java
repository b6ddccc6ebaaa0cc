package org.waymark.render;

import java.util.List;

/**
 * One thing that a reader may look for.
 *
 * @param names what else it is called, such as an abbreviation in words
 * @param href where it is, from the page that lists it
 * @param note what kind of thing it is, in words
 * @param parts what it says
 */
record Findable(
        Kind kind, String title, List<String> names, String href, String note, List<Part> parts) {

    Findable {
        names = List.copyOf(names);
        parts = List.copyOf(parts);
    }

    /** What it is; of equally good ones those that stand first here come first. */
    enum Kind {
        NPQ,
        OPTION,
        PAGE,
        TERM,
        LINK,
        PDF
    }

    /**
     * What stands under one heading.
     *
     * @param id the heading's id, empty for what comes before the first
     * @param heading its words, likewise
     */
    record Part(String id, String heading, List<String> lines) {
        Part {
            lines = List.copyOf(lines);
        }

        static Part plain(List<String> lines) {
            return new Part("", "", lines);
        }
    }
}
