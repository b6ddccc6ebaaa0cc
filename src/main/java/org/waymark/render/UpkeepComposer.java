package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Feedback;
import org.waymark.content.Npq;
import org.waymark.content.Page;
import org.waymark.pdf.SocialCard;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes what helps readers and programs to keep up with one page. */
final class UpkeepComposer {

    private final Edition edition;
    private final Site site;
    private final Output.HtmlPage page;
    private final SectionText text;

    UpkeepComposer(Edition edition, Output.HtmlPage page, SectionText text) {
        this.edition = edition;
        this.site = edition.site();
        this.page = page;
        this.text = text;
    }

    /**
     * @param head what the page says of itself
     * @param news what changed on it
     */
    UpkeepView compose(PageView head, UpkeepView.@Nullable News news) {
        FeedList list = new FeedList(edition, page.path());
        List<SiteView.NavItem> feeds = new ArrayList<>(list.site());
        if (page.subject() instanceof Subject.OfNpq of) {
            feeds.addAll(list.briefing(of.npq()));
        }
        return new UpkeepView(
                sharing(head),
                Html.json(new LinkedData(edition, page).compose(head)),
                feeds,
                page.path().to(new OutputPath("site.webmanifest")),
                SiteColours.of(site.hub().profile().brand()),
                news,
                mending(head));
    }

    private UpkeepView.Sharing sharing(PageView head) {
        String locale = site.hub().profile().language().replace('-', '_');
        return new UpkeepView.Sharing(
                page.path().equals(new OutputPath("index.html")) ? "website" : "article",
                locale.matches("[a-z]{2,3}_[A-Z]{2}") ? locale : "",
                card(head));
    }

    private UpkeepView.@Nullable Card card(PageView head) {
        String alt = head.title() + ". " + site.hub().profile().name();
        return Planner.card(page.path())
                .filter(edition::has)
                .map(card -> Addresses.of(site, card))
                .map(
                        address ->
                                new UpkeepView.Card(
                                        address, SocialCard.WIDTH, SocialCard.HEIGHT, alt))
                .orElse(null);
    }

    /** What changed last. It comes after the page's own texts, and before its list of sources. */
    UpkeepView.@Nullable News news() {
        Npq npq = page.subject() instanceof Subject.OfNpq of ? of.npq() : null;
        String made = npq == null ? "" : edition.briefing(Planner.briefing(npq)).version();
        String version = made.equals(Version.DRAFT.id()) ? "" : made;
        Page changes = site.page(Page.Layout.CHANGES);
        ChangesView.Day day = isPageOfChanges() ? null : lastDay();
        if (day == null && version.isEmpty()) {
            return null;
        }
        String all = changes == null || day == null ? null : place(changes, day);
        return new UpkeepView.News(npq != null, version, day, all);
    }

    /** The page on which all changes are told already. */
    private boolean isPageOfChanges() {
        return page.subject() instanceof Subject.OfPage of
                && of.page().layout() == Page.Layout.CHANGES;
    }

    private ChangesView.@Nullable Day lastDay() {
        Cards cards = Cards.web(edition, text, page.path());
        List<ChangesView.Day> days =
                new ChangesComposer(site, text, cards).of(page.subject()).days();
        return days.isEmpty() ? null : days.get(0);
    }

    private String place(Page changes, ChangesView.Day day) {
        OutputPath path = Planner.path(new Subject.OfPage(changes));
        return page.path().to(path) + "#changes-" + day.date();
    }

    private List<SiteView.NavItem> mending(PageView head) {
        List<SiteView.NavItem> links = new ArrayList<>();
        Feedback feedback = site.hub().profile().feedback();
        if (feedback == null) {
            return links;
        }
        if (feedback.edit() != null) {
            String file = page.subject().position().file();
            String address = feedback.edit().fill(Map.of("path", file));
            links.add(new SiteView.NavItem("Edit this page", address, false));
        }
        String report = report(feedback, head);
        if (report != null) {
            links.add(new SiteView.NavItem("Report a problem with this page", report, false));
        }
        return links;
    }

    /** Where problems are reported; without an address, where it says how to reach the hub. */
    private @Nullable String report(Feedback feedback, PageView head) {
        if (feedback.report() != null) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("title", head.title());
            values.put("address", head.address());
            return feedback.report().fill(values);
        }
        Subject contact =
                feedback.contact() == null
                        ? null
                        : site.entries().pages().get(feedback.contact().id());
        return contact == null ? null : page.path().to(Planner.path(contact));
    }
}
