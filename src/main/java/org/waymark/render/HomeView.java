package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page, and the lists of NPQs and of options: all choices of the site.
 *
 * @param npqs empty on the list of options
 * @param options empty on the list of NPQs
 * @param general the general briefing, or null where the hub has none
 */
public record HomeView(
        List<NpqView.Card> npqs,
        List<OptionView.Card> options,
        @Nullable Download general,
        Diagram diagram) {}
