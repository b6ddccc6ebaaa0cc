package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option, whole, as its page and the briefing show it.
 *
 * @param passages what is written for one NPQ alone; empty where there is nothing or no one NPQ
 */
public record OptionView(
        Card card, Terms terms, Html body, Html passages, Further further, Sources sources) {

    /**
     * The few words by which an option is recognised.
     *
     * @param id the anchor of its section in a briefing
     * @param number its place among the options
     * @param href its page (on the web) or section (in a briefing)
     * @param level how much time it takes, in a word
     */
    public record Card(
            String id,
            int number,
            String title,
            String label,
            String href,
            Html aim,
            String level) {}

    /** What a teacher weighs. */
    public record Terms(
            List<Html> suits,
            Html time,
            List<Html> conditions,
            Html cost,
            List<Html> leadsTo,
            List<Html> talkTo) {}

    /** Where it goes from here: other options and questions to plan with. */
    public record Further(List<Relation> relations, List<Prompts> prompts) {}

    /**
     * How it stands to another option.
     *
     * @param words as in "prepares for"
     */
    public record Relation(String type, String words, Card to, Html why) {}

    /** Questions for one phase of the plan. */
    public record Prompts(String phase, List<Html> questions) {}

    /**
     * What it rests on.
     *
     * @param links the links its text names, in that order, numbered from 1
     * @param further the other links that serve it, numbered on
     * @param facts the dated facts it states
     * @param checks when these were checked, or null when there are none
     */
    public record Sources(
            List<LinkView> links,
            List<LinkView> further,
            List<FactView> facts,
            @Nullable Checks checks) {}

    /**
     * A link of the catalogue, or on paper a page of this site.
     *
     * @param number its number in this list, from 1; 0 in a list without numbers
     * @param address the address as it is printed, without {@code https://}
     * @param go the short address that leads to it, for paper
     * @param kind in words
     * @param dead why it must be shown without its address; empty while it works
     */
    public record LinkView(
            String id,
            int number,
            String title,
            String url,
            String address,
            String go,
            String publisher,
            Html description,
            String kind,
            String dead) {}

    /**
     * A dated fact.
     *
     * @param checkedOn the day in words
     * @param source where it comes from, or null when that is unknown
     * @param reported true for what a hub, provider or newspaper says, false for the body
     *     responsible
     */
    public record FactView(
            String text, String checkedOn, @Nullable LinkView source, boolean reported) {}
}
