package org.waymark.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the guide. */
public sealed interface GuideView {

    /**
     * Where the guide begins.
     *
     * @param first the page of the first question
     * @param length how many questions, as in "at most 3 questions"
     * @param ends the options it can lead to
     */
    record Start(String first, String length, List<End> ends) implements GuideView {}

    /**
     * An option that the guide can lead to.
     *
     * @param after as in "after 2 or 3 questions"
     */
    record End(OptionView.Card option, String after) {}

    /**
     * A question.
     *
     * @param place as in "Question 2 of at most 3"
     * @param hint empty where there is none
     */
    record Question(String place, Html hint, List<Answer> answers, Trail trail)
            implements GuideView {}

    /**
     * An answer to choose.
     *
     * @param hint empty where there is none
     */
    record Answer(String text, String href, Html hint) {}

    /**
     * The way that a reader came. Pages have no memory, so it names only what must have been.
     *
     * @param single whether there is no other way to the page
     * @param given the answers that were given on every way to it
     * @param back the pages that lead to it
     */
    record Trail(boolean single, List<Given> given, List<SiteView.NavItem> back) {}

    /** An answer that was given, and the page on which to give another. */
    record Given(String question, String answer, String href) {}

    /**
     * A result.
     *
     * @param options what is suggested, each with its reason
     * @param first what to do first, in order
     * @param combinations other options, each with how it goes with a suggested one
     * @param briefings one for each NPQ, and the general one last
     * @param plan the page with the plan, or null
     */
    record Result(
            List<Suggestion> options,
            List<Html> first,
            List<Combination> combinations,
            List<Briefing> briefings,
            SiteView.@Nullable NavItem plan,
            Trail trail)
            implements GuideView {}

    /** A suggested option. */
    record Suggestion(OptionView.Card option, Html why) {}

    /**
     * An option that can be combined with a suggested one.
     *
     * @param with the suggested one's title
     */
    record Combination(OptionView.Card option, String with, Html why) {}

    /**
     * A briefing to take along.
     *
     * @param reader whom it is for, as in "Leading teaching"
     * @param code the NPQ's short form, or empty
     */
    record Briefing(String reader, String code, Download file) {}
}
