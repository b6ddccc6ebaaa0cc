package org.waymark.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Page;
import org.waymark.problem.Position;
import org.waymark.site.Output;
import org.waymark.site.SitePlan;
import org.waymark.site.Subject;

/** What is known of finished files from the plan: whose they are, and what for. */
final class PlannedPages {

    /** Pages to read; all other layouts are tools or long lists. */
    private static final Set<Page.Layout> TO_READ =
            EnumSet.of(
                    Page.Layout.PLAIN,
                    Page.Layout.HOME,
                    Page.Layout.NPQS,
                    Page.Layout.OPTIONS,
                    Page.Layout.PATHWAY,
                    Page.Layout.CHANGES,
                    Page.Layout.NOT_FOUND);

    private final Map<String, Output> outputs;

    PlannedPages(SitePlan plan) {
        this.outputs =
                plan.outputs().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        output -> output.path().value(), Function.identity()));
    }

    /** Nobody stays on the page behind a short address. */
    boolean isRedirect(String path) {
        return outputs.get(path) instanceof Output.Redirect;
    }

    /** The editor weighs what it weighs: it is for those who write the site, not for readers. */
    boolean isEditor(String path) {
        return outputs.get(path) instanceof Output.EditorPage;
    }

    /** Whether a file is a briefing that stands elsewhere too. */
    boolean isCopy(String path) {
        return outputs.get(path) instanceof Output.Copy;
    }

    /** Whether there is something to search, to filter, to compare or to fill in on a page. */
    boolean isTool(CheckedPage page) {
        return isTool(outputs.get(page.path().value())) || page.fields();
    }

    private static boolean isTool(@Nullable Output output) {
        return output instanceof Output.HtmlPage html
                && html.subject() instanceof Subject.OfPage of
                && !TO_READ.contains(of.page().layout());
    }

    /** The file that an editor would look at. */
    Position position(String path) {
        Output output = outputs.get(path);
        if (output instanceof Output.HtmlPage page) {
            return page.subject().position();
        }
        Npq npq = output instanceof Output.PdfBriefing briefing ? briefing.npq() : null;
        if (npq != null) {
            return npq.position();
        }
        return Position.of(output instanceof Output.Asset asset ? asset.file().source() : path);
    }
}
