package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the view of a briefing, in the order in which it is read. */
final class BriefingComposer {

    private final Edition edition;
    private final Site site;
    private final List<SectionText> sections = new ArrayList<>();

    BriefingComposer(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
    }

    BriefingView compose(Output.PdfBriefing briefing) {
        Npq npq = briefing.npq();
        SectionText front = SectionText.print(site, edition.writer(), edition.audience(npq));
        Cards cards = Cards.print(edition, front);
        NpqView opening = npq == null ? null : opening(npq, front, cards);
        Diagram diagram = Diagrams.of(site.hub(), cards);
        sections.add(front);
        List<OptionView> options = new ArrayList<>();
        for (Option option : site.hub().options()) {
            SectionText section =
                    SectionText.section(site, edition.writer(), edition.audience(npq));
            options.add(option(option, section, npq));
            sections.add(section);
        }
        BriefingView.Stages pathway = pathway(npq);
        SectionText planning = SectionText.print(site, edition.writer(), edition.audience(npq));
        BriefingView.Plan plan = plan(planning);
        sections.add(planning);
        ChangesView changes = changes(npq);
        List<GlossaryView.Entry> glossary = new GlossaryComposer(edition).used(npq, sections);
        return new BriefingView(
                briefing.title(),
                subject(npq, front),
                keywords(npq),
                Addresses.briefing(site, npq),
                web(npq),
                site.hub().profile().address().toString(),
                opening,
                options,
                diagram,
                plan,
                pathway,
                glossary,
                changes,
                Checks.of(site, named().facts()));
    }

    /** What the composed texts name. */
    SourceData.Named named() {
        return new SourceData.Named(
                sections.stream().flatMap(text -> text.seen().facts().stream()).toList(),
                sections.stream()
                        .flatMap(text -> text.seen().named().stream())
                        .map(Seen.Named::link)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private ChangesView changes(@Nullable Npq npq) {
        SectionText text = SectionText.print(site, edition.writer(), edition.audience(npq));
        sections.add(text);
        return new ChangesComposer(site, text, Cards.print(edition, text)).of(npq);
    }

    private String subject(@Nullable Npq npq, SectionText front) {
        return npq == null ? site.hub().profile().description() : front.plain(npq.summary());
    }

    private String web(@Nullable Npq npq) {
        OutputPath path =
                npq == null ? new OutputPath("index.html") : Planner.path(new Subject.OfNpq(npq));
        return Addresses.of(site, path);
    }

    private OptionView option(Option option, SectionText section, @Nullable Npq npq) {
        SectionText body = section.under(1, PrintTargets.section(option) + "-");
        Cards cards = Cards.print(edition, section);
        return new OptionComposer(site, section, cards, npq).whole(option, body);
    }

    private BriefingView.@Nullable Plan plan(SectionText text) {
        Page page = site.page(Page.Layout.PLAN);
        if (page == null) {
            return null;
        }
        Html lead = text.inline(page.summary());
        Html body = text.under(1, PrintTargets.PLAN + "-").blocks(page.body());
        return new BriefingView.Plan(PrintTargets.PLAN, lead, body);
    }

    private NpqView opening(Npq npq, SectionText front, Cards cards) {
        NpqView.Card card = cards.npq(npq);
        NpqView.Course course = PageComposer.course(npq, front, cards);
        Html body = front.under(1, PrintTargets.opening("")).blocks(npq.body());
        return new NpqView(card, course, body, List.of(), List.of());
    }

    private BriefingView.Stages pathway(@Nullable Npq npq) {
        SectionText section = SectionText.section(site, edition.writer(), edition.audience(npq));
        sections.add(section);
        PathwayView view = PathwayComposer.compose(site, section, npq);
        return new BriefingView.Stages(view, Cards.print(edition, section).named(section.seen()));
    }

    private String keywords(@Nullable Npq npq) {
        Set<String> words = new LinkedHashSet<>();
        words.add("National Professional Qualification");
        if (npq != null) {
            words.add(npq.code());
        }
        site.hub().options().forEach(option -> words.add(option.title()));
        return String.join(", ", words);
    }
}
