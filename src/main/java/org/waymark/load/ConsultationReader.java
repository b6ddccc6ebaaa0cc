package org.waymark.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Consultation.Condition;
import org.waymark.content.Consultation.Question;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** Reads {@code consultations/*.md}. */
final class ConsultationReader {

    private static final Type<Integer> NUMBER_TYPE = new NumberType(1, 999);

    private static final Field<Integer> QUESTION =
            Field.required("question", NUMBER_TYPE, "the number of the earlier question");
    private static final Field<String> ANSWER =
            Field.required("answer", Type.TEXT, "the answer after which this one is asked");
    private static final Type<Condition> CONDITION_TYPE =
            Type.record(
                    Shape.of("the condition", QUESTION, ANSWER),
                    fields ->
                            new Condition(
                                    fields.get(QUESTION), fields.get(ANSWER), fields.at(QUESTION)));

    private static final Field<Integer> NUMBER =
            Field.required("number", NUMBER_TYPE, "the question's number");
    private static final Field<Prose> ASKS =
            Field.required("asks", Type.PROSE, "the question in the hub's words");
    private static final Field<Condition> CONDITION =
            Field.optional("condition", CONDITION_TYPE, "the answer after which it is asked");
    private static final Field<List<Prose>> PARTS =
            Field.optional("parts", Type.some(Type.PROSE), "a list of the question's parts");
    private static final Field<List<Prose>> BACKGROUND =
            Field.optional("background", Type.some(Type.PROSE), "what was said about it");
    private static final Field<Prose> BECAME =
            Field.required("became", Type.PROSE, "what came of it, in the hub's words");
    private static final Type<Question> QUESTION_TYPE =
            Type.record(
                    Shape.of("the question", NUMBER, ASKS, CONDITION, PARTS, BACKGROUND, BECAME),
                    ConsultationReader::question);

    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "the consultation's title");
    private static final Field<String> PUBLISHER =
            Field.required("publisher", Type.TEXT, "who consulted");
    private static final Field<Prose> SUMMARY =
            Field.required("summary", Type.PROSE, "one sentence that says what it was about");
    private static final Field<LocalDate> OPENED =
            Field.required("opened", Type.DATE, "its first day, as in 2017-12-15");
    private static final Field<LocalDate> CLOSED =
            Field.required("closed", Type.DATE, "its last day, as in 2018-03-09");
    private static final Field<List<Ref>> LINKS =
            Field.required("links", Type.list(Type.REF), "a list of link ids: where to read it");
    private static final Field<List<Question>> QUESTIONS =
            Field.required("questions", Type.list(QUESTION_TYPE), "a list of its questions");
    private static final Field<List<Ref>> ALIASES =
            Field.optional(
                    "aliases",
                    Type.list(Type.ALIAS),
                    "a list of ids or addresses that it had before");

    static final Shape SHAPE =
            Shape.of(
                    "the consultation",
                    TITLE,
                    PUBLISHER,
                    SUMMARY,
                    OPENED,
                    CLOSED,
                    LINKS,
                    QUESTIONS,
                    ALIASES,
                    CareReader.OWNER,
                    CareReader.REVIEW_BY);

    private ConsultationReader() {}

    static Consultation read(MarkdownFile file) {
        Fields fields = file.fields();
        LocalDate opened = fields.get(OPENED);
        return new Consultation(
                file.name().id(),
                Position.of(file.name().path()),
                file.title(TITLE),
                fields.get(PUBLISHER),
                fields.get(SUMMARY),
                opened,
                closed(fields, opened),
                fields.get(LINKS),
                questions(fields),
                file.body(),
                fields.get(ALIASES),
                CareReader.read(fields));
    }

    private static List<Question> questions(Fields fields) {
        List<Question> questions = fields.get(QUESTIONS);
        Set<Integer> numbers = new HashSet<>();
        for (Question question : questions) {
            if (question.number() > 0 && !numbers.add(question.number())) {
                String message = "has number " + question.number() + " twice";
                fields.wrong(QUESTIONS, Code.VALUE_WRONG, message, null);
            }
        }
        return questions;
    }

    private static LocalDate closed(Fields fields, LocalDate opened) {
        LocalDate closed = fields.get(CLOSED);
        boolean known = !opened.equals(OPENED.substitute(fields.position()));
        if (known && closed.isBefore(opened)) {
            fields.wrong(CLOSED, Code.VALUE_WRONG, "is before \"opened\"", "look at both dates");
        }
        return closed;
    }

    private static Question question(Fields fields) {
        Integer number = fields.find(NUMBER);
        return new Question(
                number == null ? 0 : number,
                fields.get(ASKS),
                condition(fields, number),
                fields.get(PARTS),
                fields.get(BACKGROUND),
                fields.get(BECAME));
    }

    private static @Nullable Condition condition(Fields fields, @Nullable Integer number) {
        Condition condition = fields.find(CONDITION);
        if (condition != null && number != null && condition.question() >= number) {
            String hint = "name a question that comes before this one";
            fields.wrong(CONDITION, Code.VALUE_WRONG, "must be on an earlier question", hint);
        }
        return condition;
    }
}
