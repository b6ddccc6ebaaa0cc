package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Guide;
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
    private final FactSources sources;
    private final SectionText text;
    private final Cards cards;

    PageComposer(Edition edition, Output.HtmlPage page) {
        this.edition = edition;
        this.site = edition.site();
        this.page = page;
        SectionText plain =
                SectionText.web(
                        site,
                        edition.writer(),
                        new WebTargets(site, page.path()),
                        edition.audience(npq(page.subject())));
        this.sources = new FactSources(site, plain.seen());
        this.text = plain.noting(sources);
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
        if (subject instanceof Subject.OfNpq of) {
            return filled(
                    "npq", npq(of.npq()), new OwnWords(of.npq().summary(), Html.NONE, Html.NONE));
        }
        if (subject instanceof Subject.OfOption of) {
            return filled(
                    "option",
                    option(of.option()),
                    new OwnWords(of.option().aim(), Html.NONE, Html.NONE));
        }
        if (subject instanceof Subject.OfConsultation of) {
            return consultation(of.consultation());
        }
        if (subject instanceof Subject.OfGuide of) {
            return guide(of.guide(), of.step());
        }
        return page(((Subject.OfPage) subject).page());
    }

    /**
     * A page's own words.
     *
     * @param summary as it was written, for the description
     * @param lead the summary as it is shown, or nothing where a template shows it itself
     * @param body the running text, or nothing likewise
     */
    private record OwnWords(Prose summary, Html lead, Html body) {}

    private Filled consultation(Consultation consultation) {
        Html lead = text.inline(consultation.summary());
        Html body = text.blocks(consultation.body());
        ConsultationView view = new ConsultationComposer(site, text, cards).compose(consultation);
        return filled("consultation", view, new OwnWords(consultation.summary(), lead, body));
    }

    private Filled guide(Guide guide, Guide.@Nullable Step step) {
        GuideComposer composer = new GuideComposer(site, text, cards, guide);
        if (step instanceof Guide.Question question) {
            OwnWords words = new OwnWords(guide.summary(), Html.NONE, Html.NONE);
            return filled("guide-question", composer.question(question), words);
        }
        if (step instanceof Guide.Result result) {
            OwnWords words = new OwnWords(guide.summary(), Html.NONE, Html.NONE);
            return filled("guide-result", composer.result(result), words);
        }
        Html lead = text.inline(guide.summary());
        return filled("guide", composer.start(), new OwnWords(guide.summary(), lead, Html.NONE));
    }

    private Filled page(Page of) {
        Html lead = text.inline(of.summary());
        Html body = text.blocks(of.body());
        return filled(
                template(of.layout()), view(of.layout()), new OwnWords(of.summary(), lead, body));
    }

    private static String template(Page.Layout layout) {
        return layout == Page.Layout.PLAIN
                ? "page"
                : layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Object view(Page.Layout layout) {
        return switch (layout) {
            case HOME -> home(cards.npqs(), cards.options());
            case NPQS, PLAN -> home(cards.npqs(), List.of());
            case OPTIONS, NOT_FOUND -> home(List.of(), cards.options());
            case LINKS -> new LinksComposer(site, cards).compose();
            case GLOSSARY -> new GlossaryComposer(edition).all(text, cards);
            case SEARCH -> new SearchComposer(edition, page.path()).view(cards);
            case A_TO_Z ->
                    AToZComposer.compose(new FindablesComposer(edition, page.path()).compose());
            case CHANGES -> changes();
            case PATHWAY -> PathwayComposer.compose(site, text, null);
            case COMPARE -> new CompareComposer(site, text, cards).compose();
            case PLAIN -> "";
        };
    }

    private ChangesView changes() {
        ChangesView changes = new ChangesComposer(site, text, cards).all();
        return new ChangesView(changes.days(), new FeedList(edition, page.path()).all());
    }

    private HomeView home(List<NpqView.Card> npqs, List<OptionView.Card> options) {
        return new HomeView(npqs, options, cards.download(null), Diagrams.of(site.hub(), cards));
    }

    private NpqView npq(Npq npq) {
        NpqView.Card card = cards.npq(npq);
        Html body = text.blocks(npq.body());
        NpqView.Course course = course(npq, text, cards);
        List<OptionView> options = new ArrayList<>();
        for (Option option : site.hub().options()) {
            SectionText passages = text.under(2, PrintTargets.section(option) + "-");
            options.add(new OptionComposer(site, text, cards, npq).tailored(option, passages));
        }
        List<OptionView.LinkView> links = new LinksComposer(site, cards).of(npq);
        return new NpqView(card, course, body, options, links);
    }

    private OptionPage option(Option option) {
        OptionView view = new OptionComposer(site, text, cards, null).whole(option, text);
        List<Option> options = site.hub().options();
        int place = options.indexOf(option);
        return new OptionPage(
                view,
                place == 0 ? null : cards.named(options.get(place - 1)),
                place == options.size() - 1 ? null : cards.named(options.get(place + 1)),
                plan(),
                directory(option),
                cards.npqs());
    }

    /** Where the catalogue has this option's links, with what each is about. */
    private @Nullable String directory(Option option) {
        Page links = site.page(Page.Layout.LINKS);
        return links == null
                ? null
                : cards.href(new Subject.OfPage(links)) + "#" + PrintTargets.section(option);
    }

    private SiteView.@Nullable NavItem plan() {
        Page plan = site.page(Page.Layout.PLAN);
        return plan == null
                ? null
                : new SiteView.NavItem(plan.title(), cards.href(new Subject.OfPage(plan)), false);
    }

    /**
     * An option's page.
     *
     * @param previous the option before it, or null
     * @param next the option after it, or null
     * @param plan the page with the plan, or null
     * @param directory where all its links stand with their descriptions, or null
     * @param npqs the NPQs whose briefings carry it
     */
    public record OptionPage(
            OptionView option,
            OptionView.@Nullable Card previous,
            OptionView.@Nullable Card next,
            SiteView.@Nullable NavItem plan,
            @Nullable String directory,
            List<NpqView.Card> npqs) {}

    /** What an NPQ's course is like. */
    static NpqView.Course course(Npq npq, SectionText text, Cards cards) {
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

    private Filled filled(String template, Object view, OwnWords words) {
        Frame frame = new Frame(site, page.path());
        String description = text.plain(words.summary());
        UpkeepComposer composer = new UpkeepComposer(edition, page, text);
        UpkeepView.News news = composer.news();
        PageView head =
                frame.page(page.subject(), description, words.lead(), words.body())
                        .with(new PageView.Notes(text.hasWorksheet(), sources.list(cards)));
        UpkeepView upkeep = composer.compose(head, news);
        return new Filled(
                template + ".ftlh",
                Map.of("site", frame.site(), "page", head, "view", view, "upkeep", upkeep));
    }
}
