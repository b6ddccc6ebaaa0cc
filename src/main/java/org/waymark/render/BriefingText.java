package org.waymark.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.problem.Checked;
import org.waymark.site.Format;
import org.waymark.site.Output;

/**
 * Fills the template of a briefing. What it says decides the version that it tells, so it is filled
 * twice: the first time as a draft, which is the same on every day and in every format that has the
 * same words.
 */
final class BriefingText {

    private static final String WHOLE = "print/briefing.ftlh";
    private static final String POSTER = "print/poster.ftlh";

    private final Templates templates;
    private final Edition edition;
    private final Map<String, byte[]> images;

    /**
     * @param images the pictures that briefings can show, by path
     */
    BriefingText(Templates templates, Edition edition, Map<String, byte[]> images) {
        this.templates = templates;
        this.edition = edition;
        this.images = Map.copyOf(images);
    }

    /**
     * A filled template.
     *
     * @param xhtml the markup of the briefing
     */
    record Filled(String xhtml, Version version) {}

    /** The markup of a briefing, or problems of the template. */
    Checked<Filled> fill(Output.PdfBriefing briefing) {
        Map<String, Object> model = model(briefing);
        Checked<String> draft = fill(model, new Sheet(briefing, Format.A4, Version.DRAFT));
        if (!draft.problems().isEmpty()) {
            return new Checked<>(new Filled("", Version.DRAFT), draft.problems());
        }
        Version version = Version.of(draft.value(), images, edition.site().today());
        Checked<String> xhtml = fill(model, new Sheet(briefing, briefing.format(), version));
        return new Checked<>(new Filled(xhtml.value(), version), xhtml.problems());
    }

    /** What one filling of the template has of its own. */
    private record Sheet(Output.PdfBriefing briefing, Format format, Version version) {

        Map<String, Object> model() {
            return Map.of(
                    "version", version,
                    "format", format.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "fileTitle", format.title(briefing.title()));
        }
    }

    private Map<String, Object> model(Output.PdfBriefing briefing) {
        Map<String, Object> model = new HashMap<>();
        model.put("site", new Frame(edition.site(), briefing.path()).site());
        if (briefing.format() == Format.POSTER) {
            model.put("poster", new PosterComposer(edition).compose(briefing));
        } else {
            model.put("briefing", new BriefingComposer(edition).compose(briefing));
        }
        return model;
    }

    private Checked<String> fill(Map<String, Object> view, Sheet sheet) {
        Map<String, Object> model = new HashMap<>(view);
        model.putAll(sheet.model());
        String template = sheet.briefing().format() == Format.POSTER ? POSTER : WHOLE;
        return templates.fill(template, model, MadeFrom.words(sheet.briefing()));
    }
}
