package org.waymark.render;

import java.util.List;

/**
 * The link directory.
 *
 * @param filters what its links can be chosen by; none while there are no links
 */
public record LinksView(List<Group> groups, List<Filter> filters) {

    /**
     * The links that serve one option, or the rest.
     *
     * @param option the option's id; empty for the rest
     */
    public record Group(String id, String option, String title, List<Entry> links) {}

    /**
     * One link.
     *
     * @param kind one of the choices of the filter by kind
     * @param npqs the ids of the NPQs it is for, with a blank between any two; empty for all
     */
    public record Entry(OptionView.LinkView link, String kind, String npqs) {}

    /**
     * A question to choose links by.
     *
     * @param name the key in the page's address
     * @param all the choice that leaves nothing out
     */
    public record Filter(String name, String label, String all, List<Choice> choices) {}

    /**
     * An answer.
     *
     * @param value what the links say that it fits
     */
    public record Choice(String value, String title) {}
}
