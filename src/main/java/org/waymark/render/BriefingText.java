package org.waymark.render;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.problem.Checked;

/**
 * Fills the template of a briefing. What it says decides the version that it tells, so it is filled
 * twice: the first time as a draft, which is the same on every day.
 */
final class BriefingText {

    private static final String TEMPLATE = "print/briefing.ftlh";

    private final Templates templates;
    private final LocalDate today;
    private final Map<String, byte[]> images;

    /**
     * @param images the pictures that briefings can show, by path
     */
    BriefingText(Templates templates, LocalDate today, Map<String, byte[]> images) {
        this.templates = templates;
        this.today = today;
        this.images = Map.copyOf(images);
    }

    /**
     * The markup of a briefing, or problems of the template.
     *
     * @param output what is being made, for the message
     */
    Checked<String> fill(SiteView site, BriefingView briefing, String output) {
        Checked<String> draft = fill(site, briefing, Version.DRAFT, output);
        if (!draft.problems().isEmpty()) {
            return draft;
        }
        Version version = Version.of(draft.value(), images, today);
        return fill(site, briefing, version, output);
    }

    private Checked<String> fill(
            SiteView site, BriefingView briefing, Version version, String output) {
        Map<String, Object> model = Map.of("site", site, "briefing", briefing, "version", version);
        return templates.fill(TEMPLATE, model, output);
    }
}
