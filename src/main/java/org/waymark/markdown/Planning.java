package org.waymark.markdown;

import java.util.List;
import org.waymark.content.Option;

/**
 * What worksheets take from the options, which no text should have to repeat.
 *
 * @param options the options to choose between, by number and title
 */
public record Planning(List<String> options, Prompts prompts) {

    /** Nothing: for texts that are only named. */
    public static final Planning NONE = new Planning(List.of(), phase -> List.of());

    public Planning {
        options = List.copyOf(options);
    }

    /**
     * The questions that a worksheet for one phase begins with. They are asked for where they
     * stand, so that what they spell out is spelled out in reading order.
     */
    @FunctionalInterface
    public interface Prompts {
        List<Questions> of(Option.Phase phase);
    }

    /**
     * The questions of one option.
     *
     * @param option its number and title, as plain text
     * @param questions finished runs of markup
     */
    public record Questions(String option, List<String> questions) {
        public Questions {
            questions = List.copyOf(questions);
        }
    }
}
