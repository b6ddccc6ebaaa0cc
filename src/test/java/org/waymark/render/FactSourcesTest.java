package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.site.SmallHub;

/** On a web page the first use of each dated fact leads to its source and the day of its check. */
class FactSourcesTest {

    private static final String HOURS = "20 hours of training in a year";

    @TempDir static Path temp;

    private static Unprinted hub;

    @BeforeAll
    static void build() throws IOException {
        hub =
                new Unprinted(
                        SmallHub.with(
                                temp.resolve("small"),
                                project -> {
                                    String about = project.read("content/pages/6-about.md");
                                    project.write(
                                            "content/pages/6-about.md",
                                            about
                                                    + "\nMentors have [](fact:mentor-hours). A"
                                                    + " course is [](fact:funding).\n\nSo"
                                                    + " [](fact:mentor-hours) are asked for.\n");
                                }));
    }

    private static Document page(String path) {
        return Jsoup.parse(hub.page(path));
    }

    @Test
    void theFirstUseLeadsToTheSourceAndTheSourceLeadsBack() {
        Document page = page("about.html");
        assertEquals(3, page.select("main .fact").size());
        assertEquals(List.of("Source 1", "Source 2"), labels(page));
        Element mark = page.selectFirst("#fact-mentor-hours + sup > a");
        assertEquals("#source-1", mark == null ? "" : mark.attr("href"));
        Element source = page.selectFirst("#source-1");
        String words = source == null ? "" : source.text();
        assertTrue(words.contains("checked on 1 November 2026"), words);
        assertTrue(words.contains("“" + HOURS + "”"), words);
        assertEquals(
                List.of("https://www.gov.uk/department/mentors/", "#fact-mentor-hours"),
                page.select("#source-1 a").eachAttr("href"));
        assertEquals(2, page.select("ol.facts > li").size());
    }

    private static List<String> labels(Document page) {
        return page.select("main sup > a.source").eachAttr("aria-label");
    }

    @Test
    void whatOnlyOthersReportIsSaidToBeReported() {
        Document page = page("about.html");
        assertEquals(0, page.select("#source-1:contains(reported by others)").size());
        assertEquals(1, page.select("#source-2:contains(reported by others)").size());
    }

    /** An NPQ's page tells of the fees, and each option of its own; the list is the page's. */
    @Test
    void everyPageHasTheSourcesOfItsOwnFactsAndNoOthers() {
        assertEquals(2, page("npqs/leading-reading.html").select("ol.facts > li").size());
        assertEquals(1, page("options/study.html").select("ol.facts > li").size());
        assertEquals(0, page("index.html").select(".facts, sup, #part-facts").size());
    }

    @Test
    void theDescriptionForSearchEnginesHasNoMarks() {
        hub.pages()
                .forEach(
                        (path, html) -> {
                            String said =
                                    Jsoup.parse(html)
                                            .select("meta[name=description]")
                                            .attr("content");
                            assertTrue(!said.contains("Source "), path);
                        });
    }

    @Test
    void aBriefingNamesItsSourcesInItsOwnWay() {
        hub.briefings()
                .values()
                .forEach(one -> assertEquals(0, Jsoup.parse(one).select("a.source").size()));
    }
}
