package org.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.Letter;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Pathway;
import org.waymark.content.Term;
import org.waymark.problem.Position;
import org.waymark.problem.Sources;

/** Finds characters in all that briefings may print, at the places where editors wrote them. */
public final class PrintedLetters {

    private final Site site;
    private final Hub hub;
    private final Sources sources;

    /**
     * @param sources the lines of the hub's files
     */
    public PrintedLetters(Site site, Sources sources) {
        this.site = site;
        this.hub = site.hub();
        this.sources = sources;
    }

    /** Every character of some kind, in no order. */
    public List<Letter> find(IntPredicate wanted) {
        List<Letter> letters = new ArrayList<>();
        texts().map(text -> site.document(text.prose()))
                .forEach(document -> letters.addAll(document.letters(wanted)));
        titles().forEach(title -> title.add(wanted, letters));
        return letters;
    }

    private Stream<Texts.Text> texts() {
        Page plan = site.page(Page.Layout.PLAN);
        return Stream.of(
                        hub.npqs().stream().flatMap(npq -> Texts.of(npq).stream()),
                        hub.options().stream().flatMap(option -> Texts.of(option).stream()),
                        Stream.ofNullable(plan).flatMap(page -> Texts.of(page).stream()),
                        hub.reference().terms().stream().map(term -> Texts.line(term.meaning())),
                        Texts.of(hub.pathway()).stream(),
                        hub.changes().stream().map(change -> Texts.line(change.note())))
                .flatMap(texts -> texts);
    }

    private Stream<Title> titles() {
        HubProfile profile = hub.profile();
        return Stream.of(
                        titles(profile.position(), profile.name(), profile.kind()),
                        titles(profile.position(), profile.description()),
                        profile.area().stream().map(place -> new Title(place, profile.position())),
                        hub.npqs().stream().flatMap(this::of),
                        hub.options().stream().flatMap(this::of),
                        hub.pages().stream().flatMap(one -> titles(one.position(), one.title())),
                        hub.consultations().stream()
                                .flatMap(one -> titles(one.position(), one.title())),
                        hub.reference().links().stream()
                                .flatMap(
                                        one ->
                                                titles(
                                                        one.position(),
                                                        one.title(),
                                                        one.publisher())),
                        hub.reference().facts().stream().flatMap(this::of),
                        hub.reference().terms().stream().flatMap(this::of),
                        hub.pathway().stages().stream().flatMap(this::of))
                .flatMap(titles -> titles);
    }

    private Stream<Title> of(Npq npq) {
        Npq.Course course = npq.course();
        return Stream.concat(
                titles(
                        npq.position(),
                        npq.title(),
                        npq.code(),
                        course.weeklyHours(),
                        course.firstIntake()),
                course.contentAreas().stream().map(area -> new Title(area, npq.position())));
    }

    private Stream<Title> of(Option option) {
        return titles(option.position(), option.title(), option.label());
    }

    private Stream<Title> of(Fact fact) {
        return titles(fact.position(), fact.wording(site.today()));
    }

    private Stream<Title> of(Term term) {
        return titles(term.position(), term.term(), term.full(), term.plural());
    }

    private Stream<Title> of(Pathway.Stage stage) {
        Position near = hub.pathway().note().start();
        return Stream.concat(
                titles(near, stage.title()),
                stage.steps().stream().flatMap(step -> titles(near, step.title())));
    }

    private Stream<Title> titles(Position near, @Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).map(text -> new Title(text, near));
    }

    /** A plain text of an entry; where it stands in its file must be looked for. */
    private final class Title {

        private final String text;
        private final Position near;

        private Title(String text, Position near) {
            this.text = text;
            this.near = near;
        }

        private void add(IntPredicate wanted, List<Letter> letters) {
            int offset = 0;
            for (int point : text.codePoints().toArray()) {
                if (wanted.test(point)) {
                    letters.add(new Letter(point, place(point, offset)));
                }
                offset += Character.charCount(point);
            }
        }

        /** As it is written, or by its number, or somewhere in the entry. */
        private Position place(int point, int offset) {
            String letter = Character.toString(point);
            return sources.find(text, near)
                    .map(at -> new Position(at.file(), at.line(), at.column() + offset))
                    .or(() -> sources.find(letter, near))
                    .or(() -> sources.find(escaped(letter), near))
                    .orElse(near);
        }

        /** As JSON may write it: each half of a pair by its number. */
        private static String escaped(String letter) {
            StringBuilder escaped = new StringBuilder();
            letter.chars()
                    .forEach(half -> escaped.append(String.format(Locale.ROOT, "\\u%04x", half)));
            return escaped.toString();
        }
    }
}
