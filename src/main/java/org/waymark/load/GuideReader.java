package org.waymark.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Result;
import org.waymark.content.Guide.Step;
import org.waymark.content.Guide.Suggestion;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Reads {@code guide.yml}. */
final class GuideReader {

    /** With three questions, a briefing is six steps from the home page. */
    private static final int MOST_QUESTIONS = 3;

    /** More than anybody could look over, and few enough to try all ways. */
    private static final int LARGEST = 200;

    private static final Field<String> ID =
            Field.required("id", Type.ID, "a name of its own, as in \"whom-to-help\"");

    private static final Field<String> ANSWER =
            Field.required("answer", Type.TEXT, "the answer in the reader's words");
    private static final Field<Prose> HINT =
            Field.optional("hint", Type.PROSE, "a sentence that helps to answer");
    private static final Field<Ref> NEXT =
            Field.optional("next", Type.REF, "the id of a question or a result");
    private static final Type<Answer> ANSWER_TYPE =
            Type.record(Shape.of("the answer", ANSWER, HINT, NEXT), GuideReader::answer);

    private static final Field<String> ASKS =
            Field.required("question", Type.TEXT, "what is asked");
    private static final Field<List<Answer>> ANSWERS =
            Field.optional("answers", Type.list(ANSWER_TYPE), "a list of answers to choose from");
    private static final Type<Question> QUESTION =
            Type.record(Shape.of("the question", ID, ASKS, HINT, ANSWERS), GuideReader::question);

    private static final Field<Ref> OPTION =
            Field.required("option", Type.REF, "the id of an option");
    private static final Field<Prose> WHY =
            Field.required("why", Type.PROSE, "one sentence that gives the reason");
    private static final Type<Suggestion> SUGGESTION =
            Type.record(
                    Shape.of("the suggestion", OPTION, WHY),
                    fields -> new Suggestion(fields.get(OPTION), fields.get(WHY)));

    private static final Field<String> RESULT_TITLE =
            Field.required("title", Type.TEXT, "the result in a few words");
    private static final Field<List<Suggestion>> OPTIONS =
            Field.required("options", Type.some(SUGGESTION), "a list of options that fit");
    private static final Field<List<Prose>> FIRST =
            Field.required("do_first", Type.some(Type.PROSE), "a list of what to do first");
    private static final Type<Result> RESULT =
            Type.record(
                    Shape.of("the result", ID, RESULT_TITLE, OPTIONS, FIRST), GuideReader::result);

    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "what the guide is called");
    private static final Field<Prose> SUMMARY =
            Field.required("summary", Type.PROSE, "one sentence that says what it is for");
    private static final Field<Integer> MOST =
            Field.optional("most_questions", new NumberType(1, 9), "how many questions at most")
                    .or(MOST_QUESTIONS);
    private static final Field<List<Question>> QUESTIONS =
            Field.required("questions", Type.some(QUESTION), "a list of questions");
    private static final Field<List<Result>> RESULTS =
            Field.required("results", Type.some(RESULT), "a list of results");

    static final Type<Guide> TYPE =
            Type.record(
                    Shape.of("the guide", TITLE, SUMMARY, MOST, QUESTIONS, RESULTS),
                    GuideReader::guide);

    private GuideReader() {}

    static Guide read(TextFile file, ProblemLog log) {
        Guide guide =
                YamlReader.read(file, file.text().length(), log)
                        .flatMap(node -> TYPE.read(new Value("the file", node, log)))
                        .orElseGet(() -> TYPE.substitute(Position.of(file.path())));
        List<Step> steps =
                new Unique<>("the id", Step::id, Step::position).keepFirst(guide.steps(), log);
        return new Guide(
                guide.position(),
                guide.title(),
                guide.summary(),
                guide.mostQuestions(),
                only(steps, Question.class),
                only(steps, Result.class));
    }

    private static <T extends Step> List<T> only(List<Step> steps, Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Guide guide(Fields fields) {
        List<Question> questions = fields.get(QUESTIONS);
        if (questions.size() > LARGEST) {
            String message = "has " + questions.size() + " questions";
            fields.wrong(QUESTIONS, Code.VALUE_WRONG, message, "use at most " + LARGEST);
        }
        return new Guide(
                fields.at(RESULTS),
                or(fields.get(TITLE), Guide.ID),
                fields.get(SUMMARY),
                fields.get(MOST),
                questions.size() > LARGEST ? List.of() : questions,
                fields.get(RESULTS));
    }

    /** A page needs a title, so that later messages are about what is wrong. */
    private static String or(String title, String id) {
        return title.isEmpty() ? id : title;
    }

    private static Question question(Fields fields) {
        String id = fields.get(ID);
        return new Question(
                id,
                fields.at(ID),
                or(fields.get(ASKS), id),
                fields.find(HINT),
                fields.get(ANSWERS));
    }

    /** Something that is written for what comes next, but malformed, is reported already. */
    private static Answer answer(Fields fields) {
        return new Answer(
                fields.at(ANSWER),
                fields.get(ANSWER),
                fields.find(HINT),
                fields.has(NEXT) ? fields.get(NEXT) : null);
    }

    private static Result result(Fields fields) {
        String id = fields.get(ID);
        List<Suggestion> options = fields.get(OPTIONS);
        Set<String> named = new HashSet<>();
        for (Suggestion one : options) {
            if (!one.option().isAbsent() && !named.add(one.option().id())) {
                String message = "has \"" + one.option().id() + "\" twice";
                fields.wrong(OPTIONS, Code.VALUE_WRONG, message, "keep one of the two");
            }
        }
        return new Result(
                id, fields.at(ID), or(fields.get(RESULT_TITLE), id), options, fields.get(FIRST));
    }
}
