package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** A grey print loses nothing: what a colour tells, a word or a shape tells too. */
class WithoutColourTest {

    private static final String SHARE = "content/options/2-share.md";
    private static final String GENERAL = "briefings/next-steps-after-a-specialist-npq.pdf";

    @TempDir Path folder;

    private Document briefing(SmallSite.Edit edit) throws IOException {
        Unprinted hub = new Unprinted(SmallHub.with(folder, edit));
        return Jsoup.parse(hub.briefings().getOrDefault(GENERAL, ""));
    }

    /** Notes and tips share a colour, and so do warnings and cautions. */
    @Test
    void everyKindOfNoteSaysWhichItIs() throws IOException {
        List<String> kinds = List.of("Note", "Tip", "Important", "Warning", "Caution");
        StringBuilder alerts = new StringBuilder("## Mentoring\n");
        kinds.forEach(
                kind ->
                        alerts.append(
                                "\n> [!"
                                        + kind.toUpperCase(java.util.Locale.ROOT)
                                        + "]\n> Words.\n"));
        Document briefing =
                briefing(project -> project.replace(SHARE, "## Mentoring\n", alerts.toString()));
        assertEquals(kinds, briefing.select("#option-share p.alert-title").eachText());
    }

    @Test
    void everyKindOfRelationIsDrawnInAShapeOfItsOwn() throws IOException {
        Document briefing = briefing(new Routes(6)::over);
        Set<String> shapes = new HashSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Element line : briefing.select("#at-a-glance svg g.key path")) {
            kinds.add(line.className());
            shapes.add(line.attr("stroke-dasharray"));
        }
        assertEquals(Set.of("line arrow", "line combine", "line either"), kinds);
        assertEquals(3, shapes.size(), "solid, dashed and dotted: " + shapes);
        assertEquals(
                3,
                briefing.select("#at-a-glance svg g.key text").size(),
                "each is explained in words");
        int arrows = briefing.select("#at-a-glance svg path.arrow").size();
        assertEquals(
                arrows, briefing.select("#at-a-glance svg polygon.head").size(), "and has a head");
    }

    /** In the colours of a printer without colours, all lines of the drawing are one grey. */
    @Test
    void noRelationHasAColourOfItsOwn() throws IOException {
        Document briefing = briefing(new Routes(6)::over);
        assertEquals(
                1,
                new HashSet<>(briefing.select("#at-a-glance svg g.lines path").eachAttr("stroke"))
                        .size());
    }

    @Test
    void aTermNoLongerUsedSaysSo() throws IOException {
        Document briefing =
                briefing(project -> project.replace(SHARE, "of an ECT", "of an SLE or an ECT"));
        String words = briefing.select("#words dt#term-sle + dd").text();
        assertTrue(words.endsWith(")"), words);
    }

    /** The funding is told by others, the mentor's hours by the department itself. */
    @Test
    void whatOthersReportedIsCalledReported() throws IOException {
        Document briefing = briefing(project -> {});
        String reported = "reported by others";
        assertTrue(briefing.select("#option-study").text().contains(reported));
        assertEquals(-1, briefing.select("#option-share").text().indexOf(reported));
    }

    @Test
    void linksAreUnderlined() {
        assertTrue(org.waymark.pdf.PrintTheme.standard().links().underline() > 0);
    }
}
