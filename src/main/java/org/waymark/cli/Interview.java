package org.waymark.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.Answers;
import org.waymark.edit.Questionnaire;
import org.waymark.edit.Refused;
import org.waymark.load.Form.Question;

/** Asks whoever sits at the keyboard, and asks again until an answer is right. */
record Interview(Questionnaire form, BufferedReader in, PrintWriter out) {

    /** Somebody at the keyboard of this machine, or null when a program runs this one. */
    @SuppressWarnings(
            "SystemConsoleNull") // with Java 17 it is null; later versions are asked below
    static @Nullable Interview withPerson(Questionnaire form) {
        Console console = System.console();
        return console == null || !isTerminal(console)
                ? null
                : new Interview(form, new BufferedReader(console.reader()), console.writer());
    }

    /** Later versions of Java have a console even where nobody sits at it, and say so. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The answers with those that were missing. */
    Answers ask(Answers given) throws IOException, Refused {
        Answers answers = given;
        for (Question question : form.missing(given)) {
            answers = answers.with(question.key(), ask(question));
        }
        return answers;
    }

    private List<String> ask(Question question) throws IOException, Refused {
        out.println();
        out.println(question.key() + ": " + question.description());
        if (!question.choices().isEmpty()) {
            out.println("  one of " + String.join(", ", question.choices()));
        }
        return question.many() ? several(question) : List.of(one(question));
    }

    private List<String> several(Question question) throws IOException, Refused {
        out.println("  one on each line; an empty line ends the list");
        List<String> all = new ArrayList<>();
        while (true) {
            String answer = line();
            if (!answer.isEmpty() && isRight(question.key(), List.of(answer))) {
                all.add(answer);
            } else if (answer.isEmpty() && isRight(question.key(), all)) {
                return all;
            }
        }
    }

    private String one(Question question) throws IOException, Refused {
        String answer = line();
        while (!isRight(question.key(), List.of(answer))) {
            answer = line();
        }
        return answer;
    }

    private boolean isRight(String key, List<String> answers) {
        return isRight(form.mistake(key, answers));
    }

    private boolean isRight(Optional<String> mistake) {
        mistake.ifPresent(words -> out.println("  " + words));
        return mistake.isEmpty();
    }

    /** An id, for what has no title to make one of. */
    String id(Function<String, Optional<String>> mistake) throws IOException, Refused {
        out.println();
        out.println("id: a name of its own, as in npq-funding");
        String answer = line();
        while (!isRight(mistake.apply(answer))) {
            answer = line();
        }
        return answer;
    }

    private String line() throws IOException, Refused {
        out.print("> ");
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new Refused("the answers ended before the last question; nothing was written");
        }
        return line.strip();
    }
}
