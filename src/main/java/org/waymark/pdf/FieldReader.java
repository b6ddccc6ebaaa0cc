package org.waymark.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.ProblemLog;

/**
 * Reads the fields of worksheets. One for each document: it knows the names that are taken. A field
 * with a mistake is still printed, because people can write on paper all the same.
 */
final class FieldReader {

    private static final Map<String, Field.Kind> TYPES =
            Map.of(
                    "text", new Field.Kind.Line(),
                    "date", new Field.Kind.Day(),
                    "checkbox", new Field.Kind.Tick());

    private static final int FEWEST = 1;
    private static final int USUAL = 3;
    private static final int MOST = 99;

    private final ProblemLog log;
    private final Set<String> names = new HashSet<>();

    FieldReader(ProblemLog log) {
        this.log = log;
    }

    /** Whether an element is a box to tick, which stands inside a line of text. */
    static boolean isTick(Node.Element element) {
        return element.is("input") && element.attribute("type").equals("checkbox");
    }

    Field read(Node.Element element) {
        String title = element.attribute("title").strip();
        if (title.isEmpty()) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "this field has no title, so screen readers cannot say what it is for",
                    "write title=\"…\" with the words of its question");
        }
        String name = name(element);
        return new Field(name, title.isEmpty() ? name : title, kind(element));
    }

    /** A box to tick; any other field inside a line of text is a mistake. */
    Optional<Field> tick(Node.Element element) {
        if (isTick(element)) {
            return Optional.of(read(element));
        }
        log.add(
                Code.PRINT_VOCABULARY,
                element.at(),
                "only a box to tick can stand inside a line",
                "put this field below its paragraph");
        return Optional.empty();
    }

    private Field.Kind kind(Node.Element element) {
        return switch (element.name()) {
            case "textarea" -> new Field.Kind.Lines(rows(element));
            case "select" -> new Field.Kind.Choice(answers(element));
            default -> type(element);
        };
    }

    private Field.Kind type(Node.Element element) {
        String type = element.attribute("type");
        Field.Kind kind = TYPES.get(type);
        if (kind == null) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    type.isEmpty()
                            ? "this field does not say its type"
                            : "a form has no field of the type \"" + type + "\"",
                    Nearest.hint(type, TYPES.keySet()).orElse("write text, date or checkbox"));
            return new Field.Kind.Line();
        }
        return kind;
    }

    private int rows(Node.Element element) {
        String written = element.attribute("rows");
        boolean fine = written.matches("[1-9][0-9]?");
        if (element.has("rows") && !fine) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "the rows of a field must be a number from " + FEWEST + " to " + MOST);
        }
        return fine ? Integer.parseInt(written) : USUAL;
    }

    private List<String> answers(Node.Element element) {
        List<String> answers = new ArrayList<>();
        for (Node.Element option : element.elements()) {
            String answer = option.text().strip().replaceAll("\\s+", " ");
            if (answer.isEmpty() || answers.contains(answer)) {
                log.add(
                        Code.PRINT_VOCABULARY,
                        option.at(),
                        answer.isEmpty()
                                ? "an answer has no words"
                                : "the answer \"" + answer + "\" stands twice",
                        "every answer needs words of its own");
            } else {
                answers.add(answer);
            }
        }
        if (answers.isEmpty()) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "a choice without answers",
                    "add <option> elements");
        }
        return answers;
    }

    /** The name as written, or another one when that cannot be used. */
    private String name(Node.Element element) {
        String written = element.attribute("name").strip();
        boolean fine = written.matches("[A-Za-z0-9_-]+");
        if (!fine) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    written.isEmpty()
                            ? "this field has no name"
                            : "\"" + written + "\" cannot be the name of a field",
                    "write name=\"…\" with letters, digits and hyphens");
        } else if (names.contains(written)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "two fields of this document are called \"" + written + "\"",
                    "give one of them another name, or what is typed into one appears in both");
        }
        return free(fine ? written : "field");
    }

    private String free(String wished) {
        String name = wished;
        for (int number = 2; !names.add(name); number++) {
            name = wished + "-" + number;
        }
        return name;
    }
}
