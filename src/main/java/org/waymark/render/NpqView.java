package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An NPQ with the options tailored to it.
 *
 * @param links the links of the catalogue that name it
 */
public record NpqView(
        Card card,
        Course course,
        Html body,
        List<OptionView> options,
        List<OptionView.LinkView> links) {

    /**
     * The few words by which an NPQ is recognised.
     *
     * @param inSentence its title as it stands inside a sentence
     * @param download its briefing, or null where the hub has none
     */
    public record Card(
            String title,
            String inSentence,
            String code,
            String href,
            Html summary,
            @Nullable Download download) {}

    /** What the course is like. */
    public record Course(
            int studyMonths,
            String weeklyHours,
            String firstIntake,
            List<String> contentAreas,
            Html funding,
            OptionView.@Nullable LinkView link) {}
}
