package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Guide;
import org.waymark.content.Guide.Step;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.site.GuideWays;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the pages of the guide. */
final class GuideComposer {

    private final Site site;
    private final SectionText text;
    private final Cards cards;
    private final Guide guide;
    private final GuideWays ways;

    GuideComposer(Site site, SectionText text, Cards cards, Guide guide) {
        this.site = site;
        this.text = text;
        this.cards = cards;
        this.guide = guide;
        this.ways = new GuideWays(guide);
    }

    GuideView.Start start() {
        GuideWays.Length length = ways.length();
        List<GuideView.End> ends =
                site.hub().options().stream()
                        .filter(option -> !answeredBefore(option).isEmpty())
                        .map(this::end)
                        .toList();
        return new GuideView.Start(
                guide.questions().isEmpty() ? href(null) : href(guide.questions().get(0)),
                (length.fewest() == length.most() ? "" : "at most ")
                        + counted(length.most() + "", length.most()),
                ends);
    }

    private GuideView.End end(Option option) {
        SortedSet<Integer> numbers = answeredBefore(option);
        List<String> words = numbers.stream().map(String::valueOf).toList();
        return new GuideView.End(
                cards.named(option), "after " + counted(either(words), numbers.last()));
    }

    private SortedSet<Integer> answeredBefore(Option option) {
        SortedSet<Integer> numbers = new TreeSet<>();
        guide.results().stream()
                .filter(result -> suggests(result, option))
                .forEach(result -> numbers.addAll(ways.answered(result)));
        return numbers;
    }

    private static boolean suggests(Guide.Result result, Option option) {
        return result.options().stream().anyMatch(one -> one.option().id().equals(option.id()));
    }

    private static String counted(String number, int last) {
        return number + (last == 1 ? " question" : " questions");
    }

    private static String either(List<String> words) {
        String all = String.join(", ", words);
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    GuideView.Question question(Guide.Question question) {
        Html hint = hint(question.hint());
        List<GuideView.Answer> answers =
                question.answers().stream().map(answer -> answer(answer)).toList();
        return new GuideView.Question(place(question), hint, answers, trail(question));
    }

    private GuideView.Answer answer(Guide.Answer answer) {
        return new GuideView.Answer(answer.text(), href(ways.next(answer)), hint(answer.hint()));
    }

    private Html hint(@Nullable Prose hint) {
        return hint == null ? Html.NONE : text.inline(hint);
    }

    private String href(@Nullable Step step) {
        return cards.href(new Subject.OfGuide(guide, step));
    }

    /** As exact as it can be said of everybody who may have come here. */
    private String place(Guide.Question question) {
        List<String> numbers =
                ways.answered(question).stream().map(before -> "" + (before + 1)).toList();
        GuideWays.Length length = ways.length(question);
        boolean exact = length.fewest() == length.most();
        return "Question " + either(numbers) + (exact ? " of " : " of at most ") + length.most();
    }

    private GuideView.Trail trail(Step step) {
        List<GuideView.Given> given =
                ways.given(step).stream()
                        .map(
                                one ->
                                        new GuideView.Given(
                                                one.question().title(),
                                                one.answer().text(),
                                                href(one.question())))
                        .toList();
        List<SiteView.NavItem> back = new ArrayList<>();
        ways.before(step).forEach(one -> back.add(item(one.title(), one)));
        if (back.isEmpty()) {
            back.add(item(guide.title(), null));
        }
        return new GuideView.Trail(ways.isSingle(step), given, back);
    }

    private SiteView.NavItem item(String title, @Nullable Step step) {
        return new SiteView.NavItem(title, href(step), false);
    }

    GuideView.Result result(Guide.Result result) {
        List<GuideView.Suggestion> suggestions = new ArrayList<>();
        for (Guide.Suggestion one : result.options()) {
            Option option = site.entries().options().get(one.option().id());
            if (option != null) {
                suggestions.add(
                        new GuideView.Suggestion(cards.named(option), text.inline(one.why())));
            }
        }
        List<Html> first = text.lines(result.first());
        List<GuideView.Combination> combinations = combinations(result);
        return new GuideView.Result(
                suggestions, first, combinations, briefings(), plan(), trail(result));
    }

    private List<GuideView.Briefing> briefings() {
        List<GuideView.Briefing> briefings = new ArrayList<>();
        for (Npq npq : site.hub().npqs()) {
            Stream.ofNullable(cards.download(npq))
                    .map(file -> new GuideView.Briefing(npq.title(), npq.code(), file))
                    .forEach(briefings::add);
        }
        Stream.ofNullable(cards.download(null))
                .map(file -> new GuideView.Briefing("Any other NPQ", "", file))
                .forEach(briefings::add);
        return briefings;
    }

    private SiteView.@Nullable NavItem plan() {
        Page plan = site.page(Page.Layout.PLAN);
        return plan == null
                ? null
                : new SiteView.NavItem(plan.title(), cards.href(new Subject.OfPage(plan)), false);
    }

    /** What can be combined with a suggested option, whichever of the two says so, told once. */
    private List<GuideView.Combination> combinations(Guide.Result result) {
        List<Option> suggested =
                result.options().stream()
                        .map(one -> site.entries().options().get(one.option().id()))
                        .filter(Objects::nonNull)
                        .toList();
        Set<String> told = suggested.stream().map(Option::id).collect(Collectors.toSet());
        List<GuideView.Combination> combinations = new ArrayList<>();
        for (Option option : suggested) {
            for (Pair pair : pairs(option)) {
                if (told.add(pair.other().id())) {
                    combinations.add(
                            new GuideView.Combination(
                                    cards.named(pair.other()),
                                    option.title(),
                                    text.inline(pair.why())));
                }
            }
        }
        return combinations;
    }

    /** An option that goes with another, and the reason. */
    private record Pair(Option other, Prose why) {}

    private List<Pair> pairs(Option option) {
        List<Pair> pairs = new ArrayList<>();
        for (Option other : site.hub().options()) {
            why(option, other)
                    .or(() -> why(other, option))
                    .ifPresent(why -> pairs.add(new Pair(other, why)));
        }
        return pairs;
    }

    private static Optional<Prose> why(Option from, Option to) {
        return from.relations().stream()
                .filter(one -> one.type() == Option.RelationType.CAN_COMBINE_WITH)
                .filter(one -> one.to().id().equals(to.id()))
                .map(Option.Relation::why)
                .findFirst();
    }
}
