package org.waymark.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Step;
import org.waymark.content.Ref;

/**
 * The ways that readers can take through a guide. A guide with mistakes has ways too: an answer
 * that leads to nothing known ends there, and a ring is walked for as long as there are steps.
 */
public final class GuideWays {

    private final Guide guide;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, SortedSet<Integer>> places;
    private final Map<String, SortedSet<Integer>> rests;

    public GuideWays(Guide guide) {
        this.guide = guide;
        guide.steps().forEach(step -> steps.put(step.id(), step));
        this.places = levels(start(), step -> next(step));
        this.rests = levels(ends(), this::before);
    }

    /** A question and the answer given to it. */
    public record Given(Question question, Answer answer) {}

    /** Each step with its distances, in steps, from the ones that are given. */
    private Map<String, SortedSet<Integer>> levels(
            Set<Step> first, Function<Step, ? extends Iterable<? extends Step>> further) {
        Map<String, SortedSet<Integer>> distances = new HashMap<>();
        Set<Step> level = first;
        for (int distance = 0; distance < steps.size() && !level.isEmpty(); distance++) {
            Set<Step> beyond = new HashSet<>();
            for (Step step : level) {
                distances.computeIfAbsent(step.id(), id -> new TreeSet<>()).add(distance);
                further.apply(step).forEach(beyond::add);
            }
            level = beyond;
        }
        return distances;
    }

    private Set<Step> start() {
        return guide.questions().isEmpty() ? Set.of() : Set.of(guide.questions().get(0));
    }

    private Set<Step> ends() {
        return steps.values().stream()
                .filter(step -> next(step).isEmpty())
                .collect(Collectors.toSet());
    }

    /** What an answer leads to, or null where that is unknown. */
    public @Nullable Step next(Answer answer) {
        Ref next = answer.next();
        return next == null ? null : steps.get(next.id());
    }

    private List<Step> next(Step step) {
        return answers(step).stream().map(this::next).filter(Objects::nonNull).toList();
    }

    private static List<Answer> answers(Step step) {
        return step instanceof Question question ? question.answers() : List.of();
    }

    /** The questions with an answer that leads to a step, in the guide's order. */
    public List<Question> before(Step step) {
        return guide.questions().stream()
                .filter(question -> next(question).stream().anyMatch(to -> is(to, step)))
                .toList();
    }

    private static boolean is(Step one, Step other) {
        return one.id().equals(other.id());
    }

    /** How many questions a reader may have answered before a step; none if no way leads there. */
    public SortedSet<Integer> answered(Step step) {
        return places.getOrDefault(step.id(), new TreeSet<>());
    }

    /** The fewest and the most questions that a reader who comes to a step answers in all. */
    public Length length(Step step) {
        SortedSet<Integer> before = answered(step);
        SortedSet<Integer> after = rests.getOrDefault(step.id(), new TreeSet<>());
        return before.isEmpty() || after.isEmpty()
                ? new Length(0, 0)
                : new Length(before.first() + after.first(), before.last() + after.last());
    }

    /** The same for everybody who begins. */
    public Length length() {
        return start().stream().map(this::length).findFirst().orElse(new Length(0, 0));
    }

    /** How many questions. */
    public record Length(int fewest, int most) {}

    /**
     * The answers that whoever comes to a step has given, whichever way was taken, in the order in
     * which they were given.
     */
    public List<Given> given(Step step) {
        List<Given> given = new ArrayList<>();
        for (Question question : guide.questions()) {
            for (Answer answer : question.answers()) {
                if (!answered(step).isEmpty() && !isReachedWithout(answer, step)) {
                    given.add(new Given(question, answer));
                }
            }
        }
        given.sort(Comparator.comparing(one -> answered(one.question()).first()));
        return given;
    }

    private boolean isReachedWithout(Answer avoided, Step wanted) {
        Set<String> seen = new HashSet<>();
        List<Step> open = new ArrayList<>(start());
        while (!open.isEmpty()) {
            Step step = open.remove(open.size() - 1);
            if (seen.add(step.id())) {
                answers(step).stream()
                        .filter(answer -> !answer.equals(avoided))
                        .map(this::next)
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return seen.contains(wanted.id());
    }

    /** Whether a step has only one way to it, so that all the answers given on it are known. */
    public boolean isSingle(Step step) {
        SortedSet<Integer> before = answered(step);
        return before.size() == 1 && given(step).size() == before.first();
    }
}
