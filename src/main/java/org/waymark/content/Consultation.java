package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * A public consultation and what became of it ({@code consultations/*.md}).
 *
 * @param opened its first day
 * @param closed its last day
 * @param links where it can be read
 * @param aliases ids and addresses that it had before
 * @param care who looks after it
 */
public record Consultation(
        String id,
        Position position,
        String title,
        String publisher,
        Prose summary,
        LocalDate opened,
        LocalDate closed,
        List<Ref> links,
        List<Question> questions,
        Prose body,
        List<Ref> aliases,
        Care care) {

    public Consultation {
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        questions = List.copyOf(questions);
    }

    /** Whether replies could be sent on a day. */
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opened) && !today.isAfter(closed);
    }

    /**
     * A numbered question.
     *
     * @param asks the question in the hub's words
     * @param condition when it is asked, or null for always
     * @param parts its parts, empty for an undivided question
     * @param background what the consultation said about it, empty for nothing
     * @param became what came of it, in the hub's words
     */
    public record Question(
            int number,
            Prose asks,
            @Nullable Condition condition,
            List<Prose> parts,
            List<Prose> background,
            Prose became) {
        public Question {
            parts = List.copyOf(parts);
            background = List.copyOf(background);
        }
    }

    /** A question is asked only after this answer to an earlier one. */
    public record Condition(int question, String answer, Position position) {}
}
