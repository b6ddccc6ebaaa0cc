package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.waymark.content.Budgets;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;
import org.waymark.site.SitePlan;

/**
 * Checks that no link or fragment leads nowhere, that each page is soundly built, and that reading
 * it asks no other host for anything.
 */
public final class SiteCheck {

    /** All problems in all pages, in the order of the pages. */
    public List<Problem> check(List<Artifact> artifacts) {
        return check(artifacts, pages(artifacts));
    }

    /** The same, with what is too heavy; and the heaviest page, if there is any page. */
    public Checked<Optional<PageWeight>> check(
            List<Artifact> artifacts, SitePlan plan, Budgets budgets) {
        Map<OutputPath, CheckedPage> pages = pages(artifacts);
        BudgetCheck budget =
                new BudgetCheck(
                        budgets, new PlannedPages(plan), pages.values(), new Weights(artifacts));
        ProblemLog log = new ProblemLog();
        log.addAll(check(artifacts, pages));
        log.addAll(budget.problems(artifacts));
        return log.with(budget.heaviest());
    }

    private static Map<OutputPath, CheckedPage> pages(List<Artifact> artifacts) {
        Map<OutputPath, CheckedPage> pages = new TreeMap<>();
        artifacts.parallelStream()
                .filter(artifact -> artifact.path().value().endsWith(".html"))
                .map(SiteCheck::parse)
                .toList()
                .forEach(page -> pages.put(page.path(), page));
        return pages;
    }

    private static List<Problem> check(
            List<Artifact> artifacts, Map<OutputPath, CheckedPage> pages) {
        LinkCheck links = new LinkCheck(artifacts, pages);
        Stream<Problem> inPages =
                pages.values().parallelStream()
                        .flatMap(
                                page ->
                                        Stream.of(
                                                        links.problems(page),
                                                        StructureCheck.problems(page),
                                                        SafetyCheck.problems(page))
                                                .flatMap(List::stream));
        return Stream.concat(inPages, inSheets(artifacts)).toList();
    }

    private static Stream<Problem> inSheets(List<Artifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.path().value().endsWith(".css"))
                .map(artifact -> StyleSheet.of(artifact))
                .flatMap(sheet -> SafetyCheck.problems(sheet).stream());
    }

    private static CheckedPage parse(Artifact artifact) {
        String html = new String(artifact.bytes(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        return CheckedPage.of(artifact.path(), document);
    }
}
