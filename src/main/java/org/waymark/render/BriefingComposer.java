package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.site.Output;
import org.waymark.site.Site;

/** Composes the view of a briefing, in the order in which it is read. */
final class BriefingComposer {

    private final Edition edition;
    private final Site site;

    BriefingComposer(Edition edition) {
        this.edition = edition;
        this.site = edition.site();
    }

    BriefingView compose(Output.PdfBriefing briefing) {
        Npq npq = briefing.npq();
        SectionText front = SectionText.print(site, edition.writer(), edition.audience(npq));
        Cards cards = Cards.print(edition, front);
        NpqView opening = npq == null ? null : opening(npq, front, cards);
        Diagram diagram = opening == null ? Diagrams.of(site.hub(), cards) : opening.diagram();
        List<SectionText> sections = new ArrayList<>(List.of(front));
        List<OptionView> options = new ArrayList<>();
        for (Option option : site.hub().options()) {
            SectionText section =
                    SectionText.section(site, edition.writer(), edition.audience(npq));
            options.add(option(option, section, npq));
            sections.add(section);
        }
        return new BriefingView(
                briefing.title(),
                keywords(npq),
                site.today().toString(),
                Dates.inWords(site.today()),
                Addresses.of(site, briefing.path()),
                opening,
                options,
                diagram,
                new GlossaryComposer(edition).used(npq, sections));
    }

    private OptionView option(Option option, SectionText section, @Nullable Npq npq) {
        SectionText body = section.under(1, PrintTargets.section(option) + "-");
        Cards cards = Cards.print(edition, section);
        return new OptionComposer(site, section, cards, npq).whole(option, body);
    }

    private NpqView opening(Npq npq, SectionText front, Cards cards) {
        NpqView.Card card = cards.npq(npq);
        NpqView.Course course = PageComposer.course(npq, front, cards);
        Html body = front.under(1, PrintTargets.opening("")).blocks(npq.body());
        Diagram diagram = Diagrams.of(site.hub(), cards);
        return new NpqView(card, course, body, List.of(), diagram);
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
