package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** Checks that no link or fragment leads nowhere and that each page is soundly built. */
public final class SiteCheck {

    /** All problems in all pages, in the order of the pages. */
    public List<Problem> check(List<Artifact> artifacts) {
        Map<OutputPath, CheckedPage> pages = new TreeMap<>();
        artifacts.parallelStream()
                .filter(artifact -> artifact.path().value().endsWith(".html"))
                .map(SiteCheck::parse)
                .toList()
                .forEach(page -> pages.put(page.path(), page));
        LinkCheck links = new LinkCheck(artifacts, pages);
        return pages.values().parallelStream()
                .flatMap(
                        page ->
                                Stream.concat(
                                        links.problems(page).stream(),
                                        StructureCheck.problems(page).stream()))
                .toList();
    }

    private static CheckedPage parse(Artifact artifact) {
        String html = new String(artifact.bytes(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        return CheckedPage.of(artifact.path(), document);
    }
}
