package org.waymark.render;

import java.util.List;

/** The home page, and the lists of NPQs and of options: all choices of the site. */
public record HomeView(
        List<NpqView.Card> npqs,
        List<OptionView.Card> options,
        Download general,
        Diagram diagram) {}
