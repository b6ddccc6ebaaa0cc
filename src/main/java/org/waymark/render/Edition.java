package org.waymark.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Words;
import org.waymark.markdown.Audience;
import org.waymark.markdown.FirstMentions;
import org.waymark.markdown.HtmlWriter;
import org.waymark.site.OutputPath;
import org.waymark.site.Site;

/**
 * What all pages of one build share.
 *
 * @param mentions explains abbreviations in finished pages
 * @param sizes how large the finished briefings are, by their paths
 */
record Edition(
        Site site,
        HtmlWriter writer,
        FirstMentions mentions,
        Map<OutputPath, Download.BriefingSize> sizes) {

    Edition {
        sizes = Map.copyOf(sizes);
    }

    static Edition of(Site site, Map<OutputPath, Download.BriefingSize> sizes) {
        return new Edition(
                site,
                new HtmlWriter(site.abbreviations()),
                new FirstMentions(site.abbreviations()),
                sizes);
    }

    /** Readers of one NPQ's page or briefing, or of a page for everyone. */
    Audience audience(@Nullable Npq npq) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Npq each : site.hub().npqs()) {
            labels.put(each.id(), Words.inSentence(each.title()));
        }
        return new Audience(npq == null ? null : npq.id(), labels);
    }

    /** The size of a briefing that was made before the pages were. */
    Download.BriefingSize size(OutputPath briefing) {
        return sizes.getOrDefault(briefing, new Download.BriefingSize(0, 0));
    }
}
