package org.waymark.site;

import java.util.List;
import java.util.function.Function;
import org.waymark.content.Hub;
import org.waymark.content.Option;
import org.waymark.content.Prose;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Does each option say what the others say, so that they can be compared? */
final class AttributeCheck {

    private static final List<Attribute> ATTRIBUTES =
            List.of(
                    new Attribute("suits", "whom it suits", Option.Terms::suits),
                    new Attribute("conditions", "what must be in place", Option.Terms::conditions),
                    new Attribute("leads_to", "what may come of it", Option.Terms::leadsTo),
                    new Attribute("talk_to", "whom to ask", Option.Terms::talkTo));

    private final List<Option> options;
    private final ProblemLog log = new ProblemLog();

    AttributeCheck(Hub hub) {
        this.options = hub.options();
    }

    /**
     * Something that an option may say or leave out.
     *
     * @param words as they complete "it does not say …"
     */
    private record Attribute(String key, String words, Function<Option.Terms, List<Prose>> texts) {

        boolean isIn(Option option) {
            return !texts.apply(option.terms()).isEmpty();
        }
    }

    /** What no option says is not missing: a hub need not compare it. */
    List<Problem> problems() {
        for (Attribute attribute : ATTRIBUTES) {
            long others = options.stream().filter(attribute::isIn).count();
            options.stream()
                    .filter(option -> others > 0 && !attribute.isIn(option))
                    .forEach(option -> report(option, attribute, others));
        }
        return log.problems();
    }

    private void report(Option option, Attribute attribute, long others) {
        log.add(
                Code.ATTRIBUTE_MISSING,
                option.position(),
                "this option does not say "
                        + attribute.words()
                        + (others == 1 ? ", and one other does" : ", and " + others + " others do"),
                "add \""
                        + attribute.key()
                        + "\": a list of "
                        + attribute.words()
                        + ", so that readers can compare");
    }
}
