package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable briefing: what it says, whichever day it is made on. Addresses are absolute.
 *
 * @param title its title, also the document's
 * @param subject one sentence for the document's properties
 * @param keywords for the same
 * @param address the short address at which the current version is
 * @param web the web page that says the same
 * @param home where the website begins
 * @param npq whom it is for, or null for the general briefing
 * @param plan the plan to fill in, or null when the hub has none
 * @param pathway where the course stands among others, and what the section names
 * @param glossary the terms it uses
 * @param changes what became different last
 * @param checks when its dated facts were checked, or null when it states none
 */
public record BriefingView(
        String title,
        String subject,
        String keywords,
        String address,
        String web,
        String home,
        @Nullable NpqView npq,
        List<OptionView> options,
        Diagram diagram,
        @Nullable Plan plan,
        Stages pathway,
        List<GlossaryView.Entry> glossary,
        ChangesView changes,
        @Nullable Checks checks) {

    /**
     * The plan to fill in.
     *
     * @param id the anchor of its section
     */
    public record Plan(String id, Html lead, Html body) {}

    /** The section about the pathway, with the links that it names. */
    public record Stages(PathwayView view, List<OptionView.LinkView> links) {}
}
