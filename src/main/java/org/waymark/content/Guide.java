package org.waymark.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * Questions that lead a reader to options ({@code guide.yml}). The first question is the first
 * asked; each answer names what comes next.
 *
 * @param position where its results are written, or where they would be
 * @param mostQuestions how many questions a reader is asked at most, by the editors' own rule
 */
public record Guide(
        Position position,
        String title,
        Prose summary,
        int mostQuestions,
        List<Question> questions,
        List<Result> results) {

    /** The id by which other texts refer to the guide, as to a page. */
    public static final String ID = "guide";

    public Guide {
        questions = List.copyOf(questions);
        results = List.copyOf(results);
    }

    /** The questions, then the results: each is a page, and they share their ids. */
    public List<Step> steps() {
        return Stream.<Step>concat(questions.stream(), results.stream()).toList();
    }

    /** What an answer can lead to. */
    public sealed interface Step {

        String id();

        /** Where its id is written. */
        Position position();

        String title();
    }

    /**
     * A question.
     *
     * @param hint what helps to answer it, or null
     */
    public record Question(
            String id, Position position, String title, @Nullable Prose hint, List<Answer> answers)
            implements Step {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer to choose.
     *
     * @param position where its words are written
     * @param hint what helps to see whether it fits, or null
     * @param next the id of a step, or null where none is written
     */
    public record Answer(
            Position position, String text, @Nullable Prose hint, @Nullable Ref next) {}

    /**
     * An end: options that fit, which can be combined.
     *
     * @param first what to do first, in order
     */
    public record Result(
            String id, Position position, String title, List<Suggestion> options, List<Prose> first)
            implements Step {
        public Result {
            options = List.copyOf(options);
            first = List.copyOf(first);
        }
    }

    /** An option and why it fits. */
    public record Suggestion(Ref option, Prose why) {}
}
