package org.waymark.render;

import java.util.List;

/**
 * All options side by side. What no option says has no column.
 *
 * @param suits whether any option says whom it suits
 * @param conditions whether any says what must be in place
 * @param leadsTo whether any says what may come of it
 * @param talkTo whether any says whom to ask
 */
public record CompareView(
        List<Row> rows, boolean suits, boolean conditions, boolean leadsTo, boolean talkTo) {

    static CompareView of(List<Row> rows) {
        return new CompareView(
                rows,
                rows.stream().anyMatch(row -> !row.terms().suits().isEmpty()),
                rows.stream().anyMatch(row -> !row.terms().conditions().isEmpty()),
                rows.stream().anyMatch(row -> !row.terms().leadsTo().isEmpty()),
                rows.stream().anyMatch(row -> !row.terms().talkTo().isEmpty()));
    }

    /**
     * An option.
     *
     * @param level the name of its level of time, which the style sheet draws
     */
    public record Row(OptionView.Card card, OptionView.Terms terms, String level) {}
}
