package org.waymark.render;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.problem.Checked;
import org.waymark.site.Output;
import org.waymark.site.SmallHub;

/** The pages and the print sources of a hub, without the work of laying out any PDF. */
final class Unprinted {

    private final SmallHub hub;
    private final Edition edition;
    private final Templates templates;

    Unprinted(SmallHub hub) {
        this.hub = hub;
        this.edition = Edition.of(hub.site(), Map.of());
        this.templates = new Templates(hub.templates());
    }

    /** Every page by its path. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        hub.plan().pages().forEach(page -> pages.put(page.path().value(), page(page)));
        return pages;
    }

    String page(String path) {
        return hub.plan()
                .pages()
                .filter(page -> page.path().value().equals(path))
                .findFirst()
                .map(this::page)
                .orElseThrow();
    }

    private String page(Output.HtmlPage page) {
        PageComposer.Filled filled = new PageComposer(edition, page).compose();
        return filled(templates.fill(filled.template(), filled.model(), page.path().value()));
    }

    /** The print source of every briefing by its path. */
    Map<String, String> briefings() {
        Map<String, String> sources = new TreeMap<>();
        hub.plan().briefings().forEach(one -> sources.put(one.path().value(), briefing(one)));
        return sources;
    }

    private String briefing(Output.PdfBriefing briefing) {
        return filled(new BriefingText(templates, edition, Map.of()).fill(briefing));
    }

    private static String filled(Checked<String> text) {
        if (!text.problems().isEmpty()) {
            throw new AssertionError(text.problems().toString());
        }
        return text.value();
    }
}
