package org.waymark.render;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.site.Output;
import org.waymark.site.Output.Redirect.Target;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the pages behind short addresses. */
final class RedirectComposer {

    private final Edition edition;

    RedirectComposer(Edition edition) {
        this.edition = edition;
    }

    RedirectView compose(Output.Redirect redirect) {
        if (redirect.target() instanceof Target.ToLink to) {
            return link(to.link());
        }
        return redirect.target() instanceof Target.ToPage to
                ? page(redirect, to.subject())
                : briefing(redirect, ((Target.ToBriefing) redirect.target()).npq());
    }

    private RedirectView page(Output.Redirect redirect, Subject subject) {
        OutputPath path = Planner.path(subject);
        String title = subject.title();
        Download to = new Download(title, redirect.path().to(path), title, List.of());
        return view(to, Addresses.of(edition.site(), path));
    }

    private RedirectView link(Link link) {
        String address = link.url().toString();
        Download to = new Download(link.title(), address, link.title(), List.of());
        return view(to, address, Wording.of(edition.site().deadLinks().get(link.id())));
    }

    private RedirectView briefing(Output.Redirect redirect, @Nullable Npq npq) {
        Site site = edition.site();
        SectionText text =
                SectionText.web(
                        site,
                        edition.writer(),
                        new WebTargets(site, redirect.path()),
                        edition.audience(npq));
        Download download =
                Objects.requireNonNull(Cards.web(edition, text, redirect.path()).download(npq));
        String address = Addresses.of(site, Planner.briefing(npq));
        return view(download, address);
    }

    private RedirectView view(Download to, String address) {
        return view(to, address, "");
    }

    private RedirectView view(Download to, String address, String dead) {
        HubProfile hub = edition.site().hub().profile();
        return new RedirectView(
                hub.language(),
                hub.name(),
                to.title(),
                to.label(),
                to.href(),
                address,
                dead,
                Policy.OF_PAGES);
    }
}
