package org.waymark.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Answer;
import org.waymark.content.Guide.Question;
import org.waymark.content.Guide.Step;
import org.waymark.content.Hub;
import org.waymark.content.Option;
import org.waymark.content.Ref;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * Does everybody who follows the guide come to a result, and is there a way to each option? What
 * only follows from another mistake is not told.
 */
final class GuideCheck {

    private final Hub hub;
    private final Guide guide;
    private final GuideWays ways;
    private final ProblemLog log = new ProblemLog();

    private GuideCheck(Hub hub, Guide guide) {
        this.hub = hub;
        this.guide = guide;
        this.ways = new GuideWays(guide);
    }

    /** A guide without questions could not be read, which is reported. */
    static List<Problem> problems(Hub hub) {
        Guide guide = hub.guide();
        return guide == null || guide.questions().isEmpty()
                ? List.of()
                : new GuideCheck(hub, guide).problems();
    }

    private List<Problem> problems() {
        guide.questions().forEach(this::checkAnswers);
        List<GuideRings.Ring> rings = new GuideRings(guide, ways).all();
        rings.forEach(this::reportRing);
        reportUnreached();
        reportOptions();
        if (rings.isEmpty()) {
            guide.questions().forEach(this::checkLength);
        }
        return log.problems();
    }

    private void checkAnswers(Question question) {
        if (question.answers().isEmpty()) {
            log.add(
                    Code.GUIDE_DEAD_END,
                    question.position(),
                    "the question \"" + question.id() + "\" has no answers: nobody gets on from it",
                    "add \"answers\", a list in which each has \"answer\" and \"next\"");
        }
        question.answers().forEach(this::checkAnswer);
    }

    private void checkAnswer(Answer answer) {
        Ref next = answer.next();
        if (next == null) {
            log.add(
                    Code.GUIDE_DEAD_END,
                    answer.position(),
                    "the answer \"" + answer.text() + "\" leads nowhere",
                    "add \"next\": the id of a question or a result");
        } else if (!next.isAbsent() && ways.next(answer) == null) {
            String message = "no question or result called \"" + next.id() + "\"";
            log.add(Code.GUIDE_STEP_UNKNOWN, next.position(), message, unknownHint(next.id()));
        }
    }

    private String unknownHint(String id) {
        if (hub.options().stream().anyMatch(option -> option.id().equals(id))) {
            return "\"" + id + "\" is an option: write the id of a result that suggests it";
        }
        return Nearest.hint(id, ids()).orElse("add it to the questions or the results");
    }

    private Set<String> ids() {
        return guide.steps().stream().map(Step::id).collect(Collectors.toSet());
    }

    private void reportRing(GuideRings.Ring ring) {
        log.add(
                Code.GUIDE_LOOP,
                at(ring.last()),
                "this answer leads round in a ring: " + ring.words(),
                "lead it to a result, or to a question that comes later");
    }

    private static Position at(Answer answer) {
        Ref next = answer.next();
        return next == null ? answer.position() : next.position();
    }

    /** Of a row of unreached steps only the first is at fault; of a ring, the ring is told. */
    private void reportUnreached() {
        Set<String> meant = meant();
        for (Step step : guide.steps()) {
            if (ways.answered(step).isEmpty() && !meant.contains(step.id())) {
                String kind = step instanceof Question ? "question" : "result";
                log.add(
                        Code.GUIDE_UNREACHED,
                        step.position(),
                        "no answer leads to the " + kind + " \"" + step.id() + "\"",
                        "write \"next: " + step.id() + "\" for an answer, or remove it");
            }
        }
    }

    /** What answers name, and what those that name nothing known were probably meant to name. */
    private Set<String> meant() {
        return guide.questions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> Stream.ofNullable(answer.next()))
                .flatMap(next -> Nearest.to(next.id(), ids()).stream())
                .collect(Collectors.toSet());
    }

    private void reportOptions() {
        Set<String> named = suggested();
        Set<String> known = hub.options().stream().map(Option::id).collect(Collectors.toSet());
        Set<String> meant = new HashSet<>();
        named.forEach(
                id ->
                        (known.contains(id) ? Optional.of(id) : Nearest.to(id, known))
                                .ifPresent(meant::add));
        for (Option option : hub.options()) {
            if (!meant.contains(option.id())) {
                log.add(
                        Code.OPTION_UNREACHED,
                        guide.position(),
                        "no result suggests the option \""
                                + option.id()
                                + "\", so no way through the guide leads to it",
                        "add it to the \"options\" of a result that it fits");
            }
        }
    }

    private Set<String> suggested() {
        return guide.results().stream()
                .flatMap(result -> result.options().stream())
                .map(suggestion -> suggestion.option().id())
                .collect(Collectors.toSet());
    }

    /** Told at the first question too many, and not again for those behind it. */
    private void checkLength(Question question) {
        int most = guide.mostQuestions();
        if (ways.answered(question).contains(most)) {
            List<String> way = way(question, most);
            Question last = question(way.get(most - 1));
            Answer answer =
                    last.answers().stream()
                            .filter(one -> question.equals(ways.next(one)))
                            .findFirst()
                            .orElseThrow();
            log.add(
                    Code.GUIDE_LONG,
                    at(answer),
                    "this leads to one question too many: " + String.join(" -> ", way),
                    "lead it to a result after "
                            + most
                            + (most == 1 ? " question" : " questions")
                            + ", or write \"most_questions: "
                            + (most + 1)
                            + "\" above the questions");
        }
    }

    private Question question(String id) {
        return guide.questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the questions on one way of that length, with the question itself at its end. */
    private List<String> way(Question question, int length) {
        List<String> way = new ArrayList<>();
        if (length > 0) {
            Question before =
                    ways.before(question).stream()
                            .filter(one -> ways.answered(one).contains(length - 1))
                            .findFirst()
                            .orElseThrow();
            way.addAll(way(before, length - 1));
        }
        way.add(question.id());
        return way;
    }
}
