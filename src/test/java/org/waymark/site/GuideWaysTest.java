package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Step;

/** The ways through guides made by chance, compared with those found by walking all of them. */
class GuideWaysTest {

    private static final int GUIDES = 2000;

    /** A step on one way: what was answered before it, and how long the way is. */
    private record Visit(List<Answer> before, int questions) {}

    private static List<Visit> visits(Guide guide, Step step) {
        List<Visit> visits = new ArrayList<>();
        for (RandomGuide.Way way : RandomGuide.ways(guide, guide.questions().get(0))) {
            int place = way.ids().indexOf(step.id());
            if (place >= 0) {
                visits.add(new Visit(way.answers().subList(0, place), way.answers().size()));
            }
        }
        return visits;
    }

    private static int least(List<Visit> visits, ToIntFunction<Visit> number) {
        return visits.stream().mapToInt(number).min().orElse(0);
    }

    private static int greatest(List<Visit> visits, ToIntFunction<Visit> number) {
        return visits.stream().mapToInt(number).max().orElse(0);
    }

    @Test
    void numbersAndLengthsAreThoseOfAllWays() {
        Random random = new Random(20261122);
        int several = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, true);
            GuideWays ways = new GuideWays(guide);
            for (Step step : guide.steps()) {
                List<Visit> visits = visits(guide, step);
                Set<Integer> numbers =
                        visits.stream()
                                .map(visit -> visit.before().size())
                                .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(numbers, ways.answered(step), () -> step.id() + " in " + guide);
                assertEquals(
                        new GuideWays.Length(
                                least(visits, Visit::questions),
                                greatest(visits, Visit::questions)),
                        ways.length(step),
                        () -> step.id() + " in " + guide);
                several += numbers.size() > 1 ? 1 : 0;
            }
            assertEquals(ways.length(guide.questions().get(0)), ways.length());
        }
        assertTrue(several > GUIDES / 10, "hardly a step has several numbers: " + several);
    }

    @Test
    void whatIsSaidToBeAnsweredIsAnsweredOnEveryWay() {
        Random random = new Random(1);
        int partly = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, true);
            GuideWays ways = new GuideWays(guide);
            for (Step step : guide.steps()) {
                List<Visit> visits = visits(guide, step);
                List<Answer> shared = shared(visits);
                List<Answer> given =
                        ways.given(step).stream().map(GuideWays.Given::answer).toList();
                assertEquals(shared, given, () -> step.id() + " in " + guide);
                Set<List<Answer>> different =
                        visits.stream().map(Visit::before).collect(Collectors.toSet());
                assertEquals(different.size() == 1, ways.isSingle(step), step.id());
                partly += different.size() > 1 && !shared.isEmpty() ? 1 : 0;
            }
        }
        assertTrue(partly > GUIDES / 20, "hardly a step has ways that share answers: " + partly);
    }

    private static List<Answer> shared(List<Visit> visits) {
        return visits.isEmpty()
                ? List.of()
                : visits.get(0).before().stream()
                        .filter(one -> visits.stream().allMatch(v -> v.before().contains(one)))
                        .toList();
    }

    @Test
    void theQuestionBeforeIsOneWithAnAnswerThatLeadsOn() {
        Random random = new Random(2);
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, false);
            GuideWays ways = new GuideWays(guide);
            for (Step step : guide.steps()) {
                List<Question> before =
                        guide.questions().stream()
                                .filter(one -> one.answers().stream().anyMatch(a -> to(a, step)))
                                .toList();
                assertEquals(before, ways.before(step));
            }
        }
    }

    private static boolean to(Answer answer, Step step) {
        return answer.next() != null && answer.next().id().equals(step.id());
    }

    @Test
    void whatNoWayLeadsToHasNoNumberEvenInABrokenGuide() {
        Random random = new Random(3);
        int unreached = 0;
        for (int i = 0; i < GUIDES; i++) {
            Guide guide = RandomGuide.make(random, false);
            GuideWays ways = new GuideWays(guide);
            Set<String> reached = RandomGuide.reached(guide);
            for (Step step : guide.steps()) {
                assertEquals(reached.contains(step.id()), !ways.answered(step).isEmpty());
                assertFalse(ways.answered(step).stream().anyMatch(n -> n >= guide.steps().size()));
                unreached += reached.contains(step.id()) ? 0 : 1;
            }
        }
        assertTrue(unreached > GUIDES / 10, "nearly everything is reached");
    }
}
