package org.waymark.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Budgets;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;
import org.waymark.site.Deflaters;
import org.waymark.site.OutputPath;
import org.waymark.site.SitePlan;

/**
 * Checks that no link or fragment leads nowhere, that each page is soundly built, and that reading
 * it asks no other host for anything.
 */
public final class SiteCheck {

    /** All problems in all pages, in the order of the pages. */
    public List<Problem> check(List<Artifact> artifacts) {
        LinkCheck links = new LinkCheck(paths(artifacts));
        return check(artifacts, links, pages(artifacts, links));
    }

    /** The same, with what is too heavy; and the heaviest page, if there is any page. */
    public Checked<Optional<PageWeight>> check(
            List<Artifact> artifacts, SitePlan plan, Budgets budgets) {
        LinkCheck links = new LinkCheck(paths(artifacts));
        Map<OutputPath, CheckedPage> pages = pages(artifacts, links);
        try (Deflaters deflaters = new Deflaters()) {
            Weights weights = new Weights(artifacts, deflaters);
            BudgetCheck budget =
                    new BudgetCheck(budgets, new PlannedPages(plan), pages.values(), weights);
            ProblemLog log = new ProblemLog();
            log.addAll(check(artifacts, links, pages));
            log.addAll(budget.problems(artifacts));
            return log.with(budget.heaviest());
        }
    }

    private static Set<String> paths(List<Artifact> artifacts) {
        return artifacts.stream()
                .map(artifact -> artifact.path().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<OutputPath, CheckedPage> pages(List<Artifact> artifacts, LinkCheck links) {
        PageReading reading = new PageReading(links);
        Map<OutputPath, CheckedPage> pages = new TreeMap<>();
        artifacts.parallelStream()
                .filter(artifact -> artifact.path().value().endsWith(".html"))
                .map(reading::read)
                .toList()
                .forEach(page -> pages.put(page.path(), page));
        return pages;
    }

    private static List<Problem> check(
            List<Artifact> artifacts, LinkCheck links, Map<OutputPath, CheckedPage> pages) {
        LinkCheck.Places places =
                jump -> {
                    CheckedPage page = pages.get(new OutputPath(jump.page()));
                    return page == null || page.ids().contains(jump.id());
                };
        Stream<Problem> inPages =
                pages.values().parallelStream()
                        .filter(
                                page ->
                                        !page.sound()
                                                || !page.jumps().stream().allMatch(places::has))
                        .flatMap(page -> problems(page, links, places));
        return Stream.concat(inPages, inSheets(artifacts)).toList();
    }

    /** What is wrong is found once more, to tell where: few pages need it. */
    private static Stream<Problem> problems(
            CheckedPage checked, LinkCheck links, LinkCheck.Places places) {
        PageTree page = PageTree.placed(checked.artifact());
        return Stream.of(
                        links.problems(page, places),
                        StructureCheck.problems(page),
                        SafetyCheck.problems(page))
                .flatMap(List::stream);
    }

    private static Stream<Problem> inSheets(List<Artifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.path().value().endsWith(".css"))
                .map(artifact -> StyleSheet.of(artifact))
                .flatMap(sheet -> SafetyCheck.problems(sheet).stream());
    }
}
