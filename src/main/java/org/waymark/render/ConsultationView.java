package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consultation.
 *
 * @param state "open" or "closed" or "not yet open"
 * @param opened first day in words
 * @param closed last day in words
 * @param contents what the page has, from its text to its questions
 */
public record ConsultationView(
        String publisher,
        String state,
        String opened,
        String closed,
        List<SiteView.NavItem> contents,
        List<OptionView.LinkView> links,
        List<Question> questions) {

    /**
     * One question.
     *
     * @param condition when it is asked, or null for always
     * @param next the questions that are asked only after an answer to this one
     */
    public record Question(
            int number,
            Html asks,
            @Nullable Condition condition,
            List<Condition> next,
            List<Html> parts,
            List<Html> background,
            Html became) {}

    /**
     * An answer that leads from one question to another.
     *
     * @param other the number of the question at the other end
     * @param here whether that question is on this page
     */
    public record Condition(String answer, int other, boolean here) {}
}
