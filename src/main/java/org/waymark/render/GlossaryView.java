package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The glossary, by first letter. */
public record GlossaryView(List<Letter> letters) {

    /** The terms under one letter. */
    public record Letter(String letter, List<Entry> terms) {}

    /**
     * One term.
     *
     * @param full an abbreviation in words, or null
     * @param status in words, as in "no longer used"; empty for what is in use
     * @param link where to read more, or null
     */
    public record Entry(
            String id,
            String term,
            @Nullable String full,
            String status,
            Html meaning,
            OptionView.@Nullable LinkView link,
            List<SiteView.NavItem> see) {}
}
