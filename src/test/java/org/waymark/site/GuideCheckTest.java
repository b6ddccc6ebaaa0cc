package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Step;
import org.waymark.content.Hub;
import org.waymark.content.Ref;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** What is said of guides made by chance, compared with what walking all their ways finds. */
class GuideCheckTest {

    private static final int GUIDES = 3000;

    @TempDir static Path temp;

    private static Hub hub;

    @BeforeAll
    static void read() throws IOException {
        hub = SmallHub.with(temp.resolve("small"), project -> {}).site().hub();
    }

    /** The small hub with another guide, and with the one option that such guides suggest. */
    private static Hub with(Guide guide) {
        return new Hub(
                hub.profile(),
                hub.npqs(),
                hub.options().subList(0, 1),
                hub.pages(),
                hub.consultations(),
                hub.reference(),
                hub.pathway(),
                hub.changes(),
                hub.images(),
                guide);
    }

    private static List<Problem> problems(Guide guide) {
        return GuideCheck.problems(with(guide));
    }

    private static List<Problem> of(Code code, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.code() == code).toList();
    }

    private static boolean isSound(Guide guide) {
        Set<String> reached = RandomGuide.reached(guide);
        return !RandomGuide.hasRing(guide)
                && guide.steps().stream().map(Step::id).allMatch(reached::contains)
                && RandomGuide.ways(guide, guide.questions().get(0)).stream()
                        .allMatch(
                                way ->
                                        way.end().startsWith("r")
                                                && way.answers().size() <= guide.mostQuestions());
    }

    @Test
    void aGuideHasNoProblemsExactlyWhenEveryWayLeadsToAResultInTime() {
        Random random = new Random(4);
        int sound = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, i % 2 == 0);
            boolean expected = isSound(guide);
            assertEquals(expected, problems(guide).isEmpty(), () -> problems(guide) + "\n" + guide);
            sound += expected ? 1 : 0;
        }
        assertTrue(sound > GUIDES / 20 && sound < GUIDES / 2, "one-sided: " + sound);
    }

    @Test
    void everyDeadEndAndEveryUnknownStepIsToldInItsPlace() {
        Random random = new Random(5);
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, false);
            List<Object> dead = new ArrayList<>();
            List<Object> unknown = new ArrayList<>();
            for (Question question : guide.questions()) {
                if (question.answers().isEmpty()) {
                    dead.add(question.position());
                }
                for (Answer answer : question.answers()) {
                    Ref next = answer.next();
                    if (next == null) {
                        dead.add(answer.position());
                    } else if (next.id().startsWith("unknown")) {
                        unknown.add(next.position());
                    }
                }
            }
            List<Problem> problems = problems(guide);
            assertEquals(dead, positions(of(Code.GUIDE_DEAD_END, problems)));
            assertEquals(unknown, positions(of(Code.GUIDE_STEP_UNKNOWN, problems)));
        }
    }

    private static List<Object> positions(List<Problem> problems) {
        return List.copyOf(problems.stream().map(Problem::position).toList());
    }

    /** Each ring named can be walked, and mending the answers named leaves no other. */
    @Test
    void theRingsNamedAreRingsAndAreAllThatMustBeMended() {
        Random random = new Random(6);
        int rings = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, false);
            List<GuideRings.Ring> found = new GuideRings(guide, new GuideWays(guide)).all();
            found.forEach(ring -> assertWalkable(guide, ring));
            List<Answer> last = found.stream().map(GuideRings.Ring::last).toList();
            assertEquals(!found.isEmpty(), RandomGuide.hasRing(guide), guide::toString);
            assertTrue(!RandomGuide.hasRing(without(guide, last)), guide::toString);
            rings += found.size();
        }
        assertTrue(rings > GUIDES / 2, "hardly any rings: " + rings);
    }

    private static void assertWalkable(Guide guide, GuideRings.Ring ring) {
        GuideWays ways = new GuideWays(guide);
        List<Question> questions = ring.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question next = questions.get((i + 1) % questions.size());
            assertTrue(ways.before(next).contains(questions.get(i)), ring.words());
        }
        assertEquals(questions.get(0), ways.next(ring.last()));
        assertTrue(questions.get(questions.size() - 1).answers().contains(ring.last()));
        assertEquals(questions.size(), Set.copyOf(questions).size(), ring.words());
    }

    private static Guide without(Guide guide, List<Answer> answers) {
        List<Question> questions =
                guide.questions().stream()
                        .map(
                                one ->
                                        new Question(
                                                one.id(),
                                                one.position(),
                                                one.title(),
                                                one.hint(),
                                                one.answers().stream()
                                                        .filter(a -> !answers.contains(a))
                                                        .toList()))
                        .toList();
        return new Guide(
                guide.position(),
                guide.title(),
                guide.summary(),
                guide.mostQuestions(),
                questions,
                guide.results());
    }

    /** What an unreached step leads to is not told as well: it follows from the first. */
    @Test
    void anUnreachedStepIsToldWhenNothingNamesIt() {
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, false);
            GuideWays ways = new GuideWays(guide);
            List<Object> expected = new ArrayList<>();
            for (Step step : guide.steps().subList(1, guide.steps().size())) {
                if (ways.before(step).isEmpty()) {
                    expected.add(step.position());
                }
            }
            assertEquals(
                    expected,
                    positions(of(Code.GUIDE_UNREACHED, problems(guide))),
                    guide::toString);
            told += expected.size();
        }
        assertTrue(told > GUIDES / 10, "hardly anything unreached: " + told);
    }

    @Test
    void eachQuestionTooManyIsNamedWithItsWay() {
        Random random = new Random(8);
        int told = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, true);
            GuideWays ways = new GuideWays(guide);
            for (Problem problem : of(Code.GUIDE_LONG, problems(guide))) {
                String[] way = problem.message().replaceFirst(".*: ", "").split(" -> ", -1);
                assertEquals(guide.mostQuestions() + 1, way.length, problem.message());
                assertEquals(guide.questions().get(0).id(), way[0]);
                for (int j = 1; j < way.length; j++) {
                    Question before = question(guide, way[j - 1]);
                    assertTrue(ways.before(question(guide, way[j])).contains(before));
                }
                told++;
            }
        }
        assertTrue(told > GUIDES / 20, "hardly a long way: " + told);
    }

    private static Question question(Guide guide, String id) {
        return guide.questions().stream().filter(one -> one.id().equals(id)).findFirst().get();
    }
}
