package org.waymark.render;

import org.waymark.site.Output;
import org.waymark.site.Site;

/** Composes the view of a poster: it spells out what it says by itself, since it hangs alone. */
final class PosterComposer {

    private final Edition edition;

    PosterComposer(Edition edition) {
        this.edition = edition;
    }

    PosterView compose(Output.PdfBriefing briefing) {
        Site site = edition.site();
        SectionText text =
                SectionText.print(site, edition.writer(), edition.audience(briefing.npq()));
        return new PosterView(
                briefing.title(),
                "The options at a glance",
                Addresses.briefing(site, briefing.npq()),
                Diagrams.of(site.hub(), Cards.print(edition, text)));
    }
}
