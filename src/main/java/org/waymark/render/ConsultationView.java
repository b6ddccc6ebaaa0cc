package org.waymark.render;

import java.util.List;

/**
 * A consultation.
 *
 * @param state "open" or "closed" or "not yet open"
 * @param opened first day in words
 * @param closed last day in words
 */
public record ConsultationView(
        String publisher,
        String state,
        String opened,
        String closed,
        List<OptionView.LinkView> links,
        List<Question> questions) {

    /**
     * One question.
     *
     * @param condition when it is asked, in words; empty for always
     */
    public record Question(
            int number,
            Html asks,
            String condition,
            List<Html> parts,
            List<Html> background,
            Html became) {}
}
