package org.waymark.render;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Page;
import org.waymark.content.Words;
import org.waymark.pdf.SocialCard;
import org.waymark.site.Output;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes what stands on the card of a page. */
final class SocialCardComposer {

    private final Site site;

    SocialCardComposer(Site site) {
        this.site = site;
    }

    SocialCard compose(Output.SocialCard card) {
        Hub hub = site.hub();
        Subject subject = card.subject();
        return new SocialCard(
                hub.profile().name(),
                Words.list(hub.profile().area()),
                kicker(subject),
                subject.title(),
                stop(subject),
                subject.position());
    }

    /** What kind of page it is; for a page of its own, which site it is of. */
    private String kicker(Subject subject) {
        if (subject instanceof Subject.OfOption of) {
            return "Option " + number(of);
        }
        if (subject instanceof Subject.OfNpq of) {
            return of.npq().code();
        }
        if (subject instanceof Subject.OfConsultation) {
            return "Consultation";
        }
        Page home = site.page(Page.Layout.HOME);
        return home == null || home.position().equals(subject.position()) ? "" : home.title();
    }

    private SocialCard.@Nullable Stop stop(Subject subject) {
        return subject instanceof Subject.OfOption of
                ? new SocialCard.Stop(number(of), site.hub().options().size())
                : null;
    }

    private int number(Subject.OfOption of) {
        return site.hub().options().indexOf(of.option()) + 1;
    }
}
