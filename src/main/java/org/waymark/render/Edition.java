package org.waymark.render;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Words;
import org.waymark.markdown.Audience;
import org.waymark.markdown.FirstMentions;
import org.waymark.markdown.HtmlWriter;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/**
 * What all pages of one build share.
 *
 * @param mentions explains abbreviations in finished pages
 * @param briefings the finished briefings by their paths
 * @param planned what the site will hold
 * @param labels words for each NPQ's id
 */
record Edition(
        Site site,
        HtmlWriter writer,
        FirstMentions mentions,
        Map<OutputPath, Download.BriefingFile> briefings,
        Set<OutputPath> planned,
        Map<String, String> labels) {

    Edition {
        briefings = Map.copyOf(briefings);
        planned = Set.copyOf(planned);
        labels = Map.copyOf(labels);
    }

    /** An edition whose briefings are still to be made. */
    static Edition of(Site site, SitePlan plan) {
        Set<OutputPath> planned =
                plan.outputs().stream().map(Output::path).collect(Collectors.toUnmodifiableSet());
        return new Edition(
                site,
                new HtmlWriter(site.abbreviations()),
                new FirstMentions(site.abbreviations()),
                Map.of(),
                planned,
                labels(site));
    }

    private static Map<String, String> labels(Site site) {
        return site.hub().npqs().stream()
                .collect(
                        Collectors.toMap(
                                Npq::id,
                                npq -> Words.inSentence(npq.title()),
                                (first, again) -> again));
    }

    /** The same with its briefings. */
    Edition with(Map<OutputPath, Download.BriefingFile> made) {
        return new Edition(site, writer, mentions, made, planned, labels);
    }

    /** Whether the site will hold a file. */
    boolean has(OutputPath path) {
        return planned.contains(path);
    }

    /** Readers of one NPQ's page or briefing, or of a page for everyone. */
    Audience audience(@Nullable Npq npq) {
        return new Audience(npq == null ? null : npq.id(), labels);
    }

    /** A briefing that was made before the pages were. */
    Download.BriefingFile briefing(OutputPath path) {
        return briefings.getOrDefault(path, new Download.BriefingFile(0, 0, Version.DRAFT.id()));
    }
}
