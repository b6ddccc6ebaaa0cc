package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Result;
import org.waymark.content.Hub;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** The words in which a guide's mistakes are told, and the places that they are told at. */
class GuideWordsTest {

    private static final String FILE = "content/guide.yml";
    private static final Prose WORDS = Prose.of("Words.", new Position(FILE, 2, 10));

    /** A question on a line of its own with an answer for each id, in the columns behind it. */
    private static Question question(int line, String id, @Nullable String... next) {
        List<Answer> answers = new ArrayList<>();
        for (String to : next) {
            int column = 10 * (answers.size() + 1);
            Ref ref = to == null ? null : new Ref(to, new Position(FILE, line, column + 5));
            answers.add(new Answer(new Position(FILE, line, column), "To " + to, null, ref));
        }
        return new Question(id, new Position(FILE, line, 1), "Q", null, answers);
    }

    private static Result result(int line, String id, String... options) {
        List<Guide.Suggestion> suggestions =
                List.of(options).stream()
                        .map(option -> new Guide.Suggestion(new Ref(option, WORDS.start()), WORDS))
                        .toList();
        return new Result(id, new Position(FILE, line, 1), "R", suggestions, List.of(WORDS));
    }

    private static final Result ALL = result(20, "all", "reflect", "share", "study");

    private static List<Problem> problems(int most, List<Result> results, Question... questions) {
        return MemorySite.guideProblems(
                new Guide(new Position(FILE, 1, 1), "G", WORDS, most, List.of(questions), results));
    }

    private static List<String> told(Question... questions) {
        return told(problems(9, List.of(ALL), questions));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(
                        one ->
                                one.position().line()
                                        + ":"
                                        + one.position().column()
                                        + " "
                                        + one.code()
                                        + ": "
                                        + one.message()
                                        + " / "
                                        + one.hint())
                .toList();
    }

    @Test
    void aGuideWithoutMistakesHasNoneToTell() {
        assertEquals(List.of(), told(question(5, "a", "b", "all"), question(6, "b", "all")));
    }

    @Test
    void aHubWithoutAGuideOrWithOneThatCouldNotBeReadHasNothingToTell() {
        Hub none = Altered.with(MemorySite.hub(), "guide", null);
        assertEquals(List.of(), GuideCheck.problems(none));
        assertEquals(List.of(), told());
    }

    @Test
    void aDeadEndIsToldWithWhatIsMissing() {
        assertEquals(
                List.of(
                        "5:20 guide-dead-end: the answer \"To null\" leads nowhere / add \"next\":"
                                + " the id of a question or a result",
                        "6:1 guide-dead-end: the question \"b\" has no answers: nobody gets on from"
                                + " it / add \"answers\", a list in which each has \"answer\" and"
                                + " \"next\""),
                told(question(5, "a", "b", null, "all"), question(6, "b")));
    }

    /** An editor who writes an option means the result that suggests it. */
    @Test
    void anUnknownStepIsAnsweredWithTheNearestOrWithWhatItIs() {
        String unknown = "guide-step-unknown: no question or result called ";
        assertEquals(
                List.of(
                        "5:15 " + unknown + "\"al\" / did you mean \"all\"?",
                        "5:25 "
                                + unknown
                                + "\"share\" / \"share\" is an option: write the id of a result"
                                + " that suggests it",
                        "5:35 " + unknown + "\"zzzz\" / add it to the questions or the results"),
                told(question(5, "first", "al", "share", "zzzz", "all")));
    }

    @Test
    void anIdThatCouldNotBeReadIsToldAlready() {
        assertEquals(List.of(), told(question(5, "a", "", "all")));
    }

    @Test
    void aRingIsToldAtTheAnswerThatClosesIt() {
        assertEquals(
                List.of(
                        "6:25 guide-loop: this answer leads round in a ring: a -> b -> a / lead it"
                                + " to a result, or to a question that comes later"),
                told(question(5, "a", "b"), question(6, "b", "all", "a")));
    }

    @Test
    void whatNothingLeadsToIsToldAsWhatItIs() {
        assertEquals(
                List.of(
                        "6:1 guide-unreached: no answer leads to the question \"b\" / write"
                                + " \"next: b\" for an answer, or remove it",
                        "21:1 guide-unreached: no answer leads to the result \"other\" / write"
                                + " \"next: other\" for an answer, or remove it"),
                told(
                        problems(
                                9,
                                List.of(ALL, result(21, "other", "share")),
                                question(5, "a", "all"),
                                question(6, "b", "c"),
                                question(7, "c", "all"))));
    }

    /** "al" was surely meant to lead to "all": that is told, and its consequence is not. */
    @Test
    void whatAMistypedAnswerWasMeantToNameIsNotUnreached() {
        assertEquals(1, told(question(5, "first", "al")).size());
    }

    @Test
    void anOptionThatNoResultSuggestsIsToldAtTheResults() {
        assertEquals(
                List.of(
                        "1:1 option-unreached: no result suggests the option \"study\", so no way"
                                + " through the guide leads to it / add it to the \"options\" of a"
                                + " result that it fits"),
                told(
                        problems(
                                9,
                                List.of(result(20, "all", "reflect", "shar")),
                                question(5, "a", "all"))));
    }

    @Test
    void oneQuestionTooManyIsToldAtTheAnswerThatLeadsToIt() {
        Question first = question(5, "a", "b", "all");
        Question second = question(6, "b", "all", "c");
        Question third = question(7, "c", "d");
        Question fourth = question(8, "d", "all");
        assertEquals(
                List.of(
                        "6:25 guide-long: this leads to one question too many: a -> b -> c / lead it"
                                + " to a result after 2 questions, or write \"most_questions: 3\""
                                + " above the questions"),
                told(problems(2, List.of(ALL), first, second, third, fourth)));
        assertEquals(
                List.of(
                        "5:15 guide-long: this leads to one question too many: a -> b / lead it to a"
                                + " result after 1 question, or write \"most_questions: 2\" above"
                                + " the questions"),
                told(problems(1, List.of(ALL), first, second, third, fourth)));
        assertEquals(List.of(), problems(4, List.of(ALL), first, second, third, fourth));
    }

    /** However the questions stand in the file. */
    @Test
    void whatWasAnsweredIsGivenInTheOrderOfAnswering() {
        Question last = question(7, "c", "all");
        Question middle = question(6, "b", "c");
        Question first = question(5, "a", "b");
        Guide guide =
                new Guide(
                        new Position(FILE, 1, 1),
                        "G",
                        WORDS,
                        9,
                        List.of(first, last, middle),
                        List.of(ALL));
        assertEquals(
                List.of("a", "b", "c"),
                new GuideWays(guide)
                        .given(ALL).stream()
                                .map(GuideWays.Given::question)
                                .map(Question::id)
                                .toList());
        Guide small = Objects.requireNonNull(MemorySite.hub().guide());
        assertEquals(
                List.of("wish"),
                new GuideWays(small)
                        .given(small.questions().get(1)).stream()
                                .map(given -> given.question().id())
                                .toList());
    }
}
