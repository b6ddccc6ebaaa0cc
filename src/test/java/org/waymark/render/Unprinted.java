package org.waymark.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.AssetFile;
import org.waymark.problem.Checked;
import org.waymark.problem.Json;
import org.waymark.site.Output;
import org.waymark.site.SitePlan;
import org.waymark.site.SmallHub;

/** The pages and the print sources of a hub, without the work of laying out any PDF. */
final class Unprinted {

    private final SitePlan plan;
    private final Edition edition;
    private final Templates templates;

    Unprinted(SmallHub hub) {
        this(hub, List.of());
    }

    /**
     * @param assets files that the site holds besides the hub's own
     */
    Unprinted(SmallHub hub, List<AssetFile> assets) {
        this.plan = hub.planned(assets).value();
        this.edition = Edition.of(hub.site(), plan);
        this.templates = new Templates(hub.templates());
    }

    /** Every page by its path. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        plan.pages().forEach(page -> pages.put(page.path().value(), page(page)));
        return pages;
    }

    String page(String path) {
        return plan.pages()
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .map(this::page)
                .orElseThrow();
    }

    private String page(Output.HtmlPage page) {
        PageComposer.Filled filled = new PageComposer(edition, page).compose();
        return filled(templates.fill(filled.template(), filled.model(), page.path().value()));
    }

    /** Every feed by its path. */
    Map<String, String> feeds() {
        Map<String, String> feeds = new TreeMap<>();
        plan.only(Output.Feed.class).forEach(one -> feeds.put(one.path().value(), feed(one)));
        return feeds;
    }

    private String feed(Output.Feed feed) {
        Map<String, Object> model = Map.of("feed", new FeedComposer(edition).compose(feed));
        return filled(templates.fill("feed.xml.ftlh", model, feed.path().value()));
    }

    /** A file for programs, read. */
    Map<String, Object> data(String path) {
        return plan.only(Output.Data.class)
                .filter(one -> one.path().value().equals(path))
                .findFirst()
                .map(one -> new DataFiles(edition, plan).of(one))
                .map(object -> ParsedJson.of(Json.text(object)))
                .orElseThrow();
    }

    /** The print source of every briefing by its path. */
    Map<String, String> briefings() {
        Map<String, String> sources = new TreeMap<>();
        plan.briefings().forEach(one -> sources.put(one.path().value(), briefing(one)));
        return sources;
    }

    private String briefing(Output.PdfBriefing briefing) {
        Checked<BriefingText.Filled> filled =
                new BriefingText(templates, edition, Map.of()).fill(briefing);
        return filled(new Checked<>(filled.value().xhtml(), filled.problems()));
    }

    private static String filled(Checked<String> text) {
        if (!text.problems().isEmpty()) {
            throw new AssertionError(text.problems().toString());
        }
        return text.value();
    }
}
