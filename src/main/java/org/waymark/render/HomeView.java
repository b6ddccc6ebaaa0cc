package org.waymark.render;

import java.util.List;

/**
 * The home page, and the lists of NPQs and of options: all choices of the site.
 *
 * @param npqs empty on the list of options
 * @param options empty on the list of NPQs
 */
public record HomeView(
        List<NpqView.Card> npqs,
        List<OptionView.Card> options,
        Download general,
        Diagram diagram) {}
