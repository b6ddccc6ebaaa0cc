package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable briefing.
 *
 * @param title its title, also the document's
 * @param keywords for the document's properties
 * @param date the build's day, ISO 8601
 * @param dateInWords the same for readers
 * @param address where the current version is
 * @param npq whom it is for, or null for the general briefing
 * @param plan the plan to fill in, or null when the hub has none
 * @param glossary the terms it uses
 */
public record BriefingView(
        String title,
        String keywords,
        String date,
        String dateInWords,
        String address,
        @Nullable NpqView npq,
        List<OptionView> options,
        Diagram diagram,
        @Nullable Plan plan,
        List<GlossaryView.Entry> glossary) {

    /**
     * The plan to fill in.
     *
     * @param id the anchor of its section
     */
    public record Plan(String id, Html lead, Html body) {}
}
