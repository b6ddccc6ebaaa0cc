package org.waymark.render;

import java.util.Map;
import org.waymark.content.Brand;
import org.waymark.content.Scheme;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Output;

/**
 * Composes the one style sheet of the site: {@code site.css} as it is, and after it the hub's own
 * colours, if it has any. Comments and spaces are for those who edit it and are left out.
 */
final class StyleSheetComposer {

    private final Templates templates;
    private final Edition edition;

    StyleSheetComposer(Templates templates, Edition edition) {
        this.templates = templates;
        this.edition = edition;
    }

    Checked<String> compose(Output.StyleSheet sheet) {
        ProblemLog log = new ProblemLog();
        String css = fill("site.css", Map.of(), sheet, log);
        Brand brand = edition.site().hub().profile().brand();
        if (brand != null) {
            Map<String, Object> schemes =
                    Map.of(
                            "light", SchemeView.of(Scheme.light(brand)),
                            "dark", SchemeView.of(Scheme.dark(brand)));
            css += fill("brand.css", Map.of("brand", schemes), sheet, log);
        }
        return log.with(lean(css));
    }

    private String fill(String template, Map<String, Object> model, Output sheet, ProblemLog log) {
        Checked<String> filled = templates.fill(template, model, MadeFrom.words(sheet));
        log.addAll(filled.problems());
        return filled.value();
    }

    /** What a browser reads. No string in a style sheet has what is squeezed here. */
    private static String lean(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll(":\\s+", ":")
                .replaceAll("(?<![\\w.])0\\.(?=\\d)", ".")
                .replaceAll(" > ", ">")
                .replaceAll("\\s*([{;,])\\s*", "$1")
                .replaceAll(";?\\s*}\\s*", "}\n")
                .strip()
                .concat("\n");
    }
}
