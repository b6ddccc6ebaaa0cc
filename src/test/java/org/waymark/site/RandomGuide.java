package org.waymark.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Result;
import org.waymark.content.Guide.Step;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/**
 * Guides by chance, and all ways through them found by walking: slow, but too simple to be wrong.
 */
final class RandomGuide {

    private static final String FILE = "content/guide.yml";
    private static final Prose WORDS = Prose.of("Words.", new Position(FILE, 2, 10));

    private RandomGuide() {}

    /**
     * A way: what was asked and answered, and where the last answer leads.
     *
     * @param end the id of a result, or of nothing known, or of a question asked before
     */
    record Way(List<Question> questions, List<Answer> answers, String end) {

        boolean isRound() {
            return questions.stream().anyMatch(one -> one.id().equals(end));
        }

        /** Every step on it, and its end. */
        List<String> ids() {
            List<String> ids = new ArrayList<>(questions.stream().map(Question::id).toList());
            ids.add(end);
            return ids;
        }
    }

    /**
     * Some questions with some answers.
     *
     * @param sound whether answers lead only forward and to what there is
     */
    static Guide make(Random random, boolean sound) {
        int questions = 1 + random.nextInt(6);
        int results = 1 + random.nextInt(3);
        List<Question> asked = new ArrayList<>();
        int line = 5;
        for (int i = 0; i < questions; i++) {
            List<Answer> answers = new ArrayList<>();
            int many = (sound ? 1 : 0) + random.nextInt(sound ? 3 : 4);
            for (int j = 0; j < many; j++) {
                Ref next = next(random, sound ? i + 1 : 0, questions, results, sound);
                answers.add(new Answer(new Position(FILE, line++, 9), "answer", null, next));
            }
            asked.add(new Question("q" + i, new Position(FILE, line++, 9), "Q", null, answers));
        }
        List<Result> ends = new ArrayList<>();
        for (int i = 0; i < results; i++) {
            ends.add(
                    new Result(
                            "r" + i,
                            new Position(FILE, line++, 9),
                            "R",
                            List.of(new Guide.Suggestion(ref("reflect", line), WORDS)),
                            List.of(WORDS)));
        }
        int most = 1 + random.nextInt(5);
        return new Guide(new Position(FILE, line, 1), "Guide", WORDS, most, asked, ends);
    }

    private static @Nullable Ref next(
            Random random, int from, int questions, int results, boolean sound) {
        int line = 100 + random.nextInt(900);
        if (!sound && random.nextInt(20) == 0) {
            return random.nextBoolean() ? null : ref("unknown-wherever-it-be", line);
        }
        int to = from + random.nextInt(questions + results - from);
        return ref(to < questions ? "q" + to : "r" + (to - questions), line);
    }

    private static Ref ref(String id, int line) {
        return new Ref(id, new Position(FILE, line, 15));
    }

    /** All ways from a question on; one that comes back to a question ends there. */
    static List<Way> ways(Guide guide, Question from) {
        List<Way> ways = new ArrayList<>();
        walk(guide, from, new ArrayList<>(), new ArrayList<>(), ways);
        return ways;
    }

    private static void walk(
            Guide guide,
            Question question,
            List<Question> questions,
            List<Answer> answers,
            List<Way> ways) {
        questions.add(question);
        if (question.answers().isEmpty()) {
            ways.add(new Way(List.copyOf(questions), List.copyOf(answers), ""));
        }
        for (Answer answer : question.answers()) {
            answers.add(answer);
            Step next = step(guide, answer.next());
            if (next instanceof Question further && !questions.contains(further)) {
                walk(guide, further, questions, answers, ways);
            } else {
                String end = next == null ? "" : next.id();
                ways.add(new Way(List.copyOf(questions), List.copyOf(answers), end));
            }
            answers.remove(answers.size() - 1);
        }
        questions.remove(questions.size() - 1);
    }

    private static @Nullable Step step(Guide guide, @Nullable Ref next) {
        return guide.steps().stream()
                .filter(step -> next != null && step.id().equals(next.id()))
                .findFirst()
                .orElse(null);
    }

    /** Whether any question, reached or not, lies on a way that comes back to itself. */
    static boolean hasRing(Guide guide) {
        return guide.questions().stream()
                .anyMatch(from -> ways(guide, from).stream().anyMatch(Way::isRound));
    }

    /** What a reader can come to. */
    static Set<String> reached(Guide guide) {
        Set<String> reached = new HashSet<>();
        ways(guide, guide.questions().get(0)).forEach(way -> reached.addAll(way.ids()));
        return reached;
    }
}
