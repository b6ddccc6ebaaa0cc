package org.waymark.render;

import java.util.List;

/** Everything a reader may look for, by first letter. */
public record AToZView(List<Letter> letters) {

    /**
     * What begins with one letter.
     *
     * @param id the heading's
     * @param name the letter, or words for all that begins with none
     */
    public record Letter(String id, String name, List<Entry> entries) {}

    /**
     * One name of one thing.
     *
     * @param note what kind of thing it is
     */
    public record Entry(String title, String href, String note) {}
}
