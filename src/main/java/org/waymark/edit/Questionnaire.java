package org.waymark.edit;

import java.util.List;
import java.util.Optional;
import org.waymark.load.Form.Question;

/**
 * What is asked for something new.
 *
 * @param word what it is, as in {@code option}
 * @param titleKey the key that names it; empty when there is none
 * @param judge says what is wrong with an answer
 */
public record Questionnaire(String word, String titleKey, List<Question> questions, Judge judge) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** Finds what is wrong with the answers for a key. */
    @FunctionalInterface
    public interface Judge {
        Optional<String> mistake(String key, List<String> answers);
    }

    /** The questions that must be answered yet. */
    public List<Question> missing(Answers answers) {
        return questions.stream()
                .filter(Question::required)
                .filter(question -> !answers.has(question.key()))
                .toList();
    }

    /** The keys that can be answered. */
    public List<String> keys() {
        return questions.stream().map(Question::key).toList();
    }

    /** What is wrong with the answers for a key. */
    public Optional<String> mistake(String key, List<String> answers) {
        return judge.mistake(key, answers);
    }
}
