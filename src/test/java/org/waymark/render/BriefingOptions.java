package org.waymark.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.site.Output;
import org.waymark.site.SmallHub;

/** The options of a briefing before a template shows them. */
final class BriefingOptions {

    private final SmallHub hub;

    /** Nothing names the mentoring link in a text, so that it is one of the others. */
    BriefingOptions(Path folder) throws IOException {
        TestProject project = SmallSite.project(folder);
        project.replace(
                "content/options/2-share.md", "[what mentors do](link:mentoring)", "what they do");
        hub = SmallHub.of(project);
    }

    /** Ids of the links that serve an option besides those its text names. */
    List<String> further(String npq, String option) {
        Output.PdfBriefing briefing =
                hub.plan()
                        .briefings()
                        .filter(one -> one.npq() != null && one.npq().id().equals(npq))
                        .findFirst()
                        .orElseThrow();
        return new BriefingComposer(Edition.of(hub.site(), hub.plan()))
                .compose(briefing).options().stream()
                        .filter(one -> one.card().id().equals("option-" + option))
                        .flatMap(one -> one.sources().further().stream())
                        .map(OptionView.LinkView::id)
                        .toList();
    }
}
