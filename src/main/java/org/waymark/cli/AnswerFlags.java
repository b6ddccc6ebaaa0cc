package org.waymark.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Answers;
import org.waymark.edit.Questionnaire;
import org.waymark.edit.Refused;
import org.waymark.load.Form.Question;
import org.waymark.problem.Nearest;

/** The answers that stand on the command line, as {@code --title} and {@code --set}. */
record AnswerFlags(Questionnaire form) {

    /** What was answered, judged as a check would. */
    Answers read(@Nullable String title, List<String> values) throws Refused {
        Answers answers = new Answers(Map.of());
        if (title != null) {
            answers = answers.and(titleKey(), title);
        }
        for (String value : values) {
            int equals = value.indexOf('=');
            String key = equals < 0 ? value : value.substring(0, equals);
            if (equals < 0 || !form.keys().contains(key)) {
                throw new Refused(unknownKey(key, equals < 0));
            }
            answers = answers.and(key, value.substring(equals + 1));
        }
        for (Map.Entry<String, List<String>> one : answers.byKey().entrySet()) {
            Optional<String> mistake = form.mistake(one.getKey(), one.getValue());
            if (mistake.isPresent()) {
                throw new Refused(mistake.get());
            }
        }
        return answers;
    }

    private String titleKey() throws Refused {
        if (form.titleKey().isEmpty()) {
            throw new Refused("a " + form.word() + " has no title; name it with --id");
        }
        return form.titleKey();
    }

    private String unknownKey(String key, boolean bare) {
        List<String> known = form.keys();
        String hint = Nearest.hint(key, known).orElse("the keys are " + String.join(", ", known));
        return bare && known.contains(key)
                ? "--set needs a value: --set " + key + "=…"
                : "there is no key \"" + key + "\" to set; " + hint;
    }

    /** Without anybody to ask, all that is missing is named at once. */
    void refuseMissing(Answers answers) throws Refused {
        List<Question> missing = form.missing(answers);
        if (missing.isEmpty()) {
            return;
        }
        String flags =
                missing.stream()
                        .map(question -> "\n  " + flag(question))
                        .collect(Collectors.joining());
        throw new Refused("a new " + form.word() + " needs more:" + flags);
    }

    private String flag(Question question) {
        boolean isTitle = question.key().equals(form.titleKey());
        String flag = isTitle ? "--title \"…\"" : "--set " + question.key() + "=…";
        String choices =
                question.choices().isEmpty()
                        ? ""
                        : " (" + String.join(", ", question.choices()) + ")";
        return flag + "  " + question.description() + choices;
    }
}
