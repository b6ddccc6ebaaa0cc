package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.site.Output;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the model of one web page, in the order in which it is read. */
final class PageComposer {

    private final Edition edition;
    private final Site site;
    private final Output.HtmlPage page;
    private final Typesetter text;
    private final Cards cards;

    PageComposer(Edition edition, Output.HtmlPage page) {
        this.edition = edition;
        this.site = edition.site();
        this.page = page;
        this.text =
                Typesetter.web(
                        site,
                        edition.writer(),
                        new WebTargets(site, page.path()),
                        edition.audience(npq(page.subject())));
        this.cards = Cards.web(edition, text, page.path());
    }

    /**
     * A template's input.
     *
     * @param template the template's name
     * @param model its variables
     */
    record Filled(String template, Map<String, Object> model) {}

    Filled compose() {
        Subject subject = page.subject();
        Frame frame = new Frame(site, page.path());
        if (subject instanceof Subject.OfNpq of) {
            return filled("npq", frame, of.npq().summary(), npq(of.npq()));
        }
        if (subject instanceof Subject.OfOption of) {
            return filled("option", frame, of.option().aim(), option(of.option()));
        }
        if (subject instanceof Subject.OfConsultation of) {
            ConsultationComposer composer = new ConsultationComposer(site, text, cards);
            Html summary = text.inline(of.consultation().summary());
            ConsultationView view = composer.compose(of.consultation());
            Html body = text.blocks(of.consultation().body());
            return filled("consultation", frame, of.consultation().summary(), view, summary, body);
        }
        return page(frame, ((Subject.OfPage) subject).page());
    }

    private Filled page(Frame frame, Page of) {
        Html summary = text.inline(of.summary());
        Html body = text.blocks(of.body());
        String template =
                of.layout() == Page.Layout.PLAIN
                        ? "page"
                        : of.layout().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return filled(template, frame, of.summary(), view(of.layout()), summary, body);
    }

    private Object view(Page.Layout layout) {
        return switch (layout) {
            case HOME, NPQS, OPTIONS, NOT_FOUND -> home();
            case LINKS -> new LinksComposer(site, cards).compose();
            case GLOSSARY -> new GlossaryComposer(edition).all(text, cards);
            case PATHWAY -> PathwayComposer.compose(site, text, cards);
            case PLAIN -> "";
        };
    }

    private HomeView home() {
        return new HomeView(
                cards.npqs(),
                cards.options(),
                cards.download(null),
                Diagrams.of(site.hub(), cards));
    }

    private NpqView npq(Npq npq) {
        NpqView.Card card = cards.npq(npq);
        NpqView.Course course = course(npq, text, cards);
        Html body = text.blocks(npq.body());
        List<OptionView> options = new ArrayList<>();
        for (Option option : site.hub().options()) {
            Typesetter passages = text.under(2, PrintTargets.section(option) + "-");
            options.add(new OptionComposer(site, text, cards, npq).tailored(option, passages));
        }
        return new NpqView(card, course, body, options, Diagrams.of(site.hub(), cards));
    }

    private OptionPage option(Option option) {
        OptionView view = new OptionComposer(site, text, cards, null).whole(option, text);
        List<Option> options = site.hub().options();
        int place = options.indexOf(option);
        return new OptionPage(
                view,
                place == 0 ? null : cards.option(options.get(place - 1)),
                place == options.size() - 1 ? null : cards.option(options.get(place + 1)),
                cards.npqs());
    }

    /**
     * An option's page.
     *
     * @param previous the option before it, or null
     * @param next the option after it, or null
     * @param npqs the NPQs whose briefings carry it
     */
    public record OptionPage(
            OptionView option,
            OptionView.@Nullable Card previous,
            OptionView.@Nullable Card next,
            List<NpqView.Card> npqs) {}

    /** What an NPQ's course is like. */
    static NpqView.Course course(Npq npq, Typesetter text, Cards cards) {
        Npq.Course course = npq.course();
        return new NpqView.Course(
                course.studyMonths(),
                course.weeklyHours(),
                course.firstIntake(),
                course.contentAreas(),
                text.inline(course.funding()),
                cards.link(course.link()));
    }

    private static @Nullable Npq npq(Subject subject) {
        return subject instanceof Subject.OfNpq of ? of.npq() : null;
    }

    private Filled filled(String template, Frame frame, Prose summary, Object view) {
        return filled(template, frame, summary, view, new Html(""), new Html(""));
    }

    private Filled filled(
            String template, Frame frame, Prose summary, Object view, Html lead, Html body) {
        String title = page.subject().title();
        PageView head = frame.page(title, text.plain(summary), lead, body, page.subject());
        return new Filled(
                template + ".ftlh", Map.of("site", frame.site(), "page", head, "view", view));
    }
}
