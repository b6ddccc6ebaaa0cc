package org.waymark.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.check.Weights.Part;
import org.waymark.content.Budgets;
import org.waymark.content.Budgets.Exemption;
import org.waymark.content.Budgets.Limits;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;

/** Is each page and each PDF light enough for an old phone and a staffroom computer? */
final class BudgetCheck {

    /** What makes all pages too heavy need not be told of each. */
    private static final int TOLD = 3;

    private final Budgets budgets;
    private final PlannedPages planned;
    private final List<PageCost> costs;
    private final ProblemLog log = new ProblemLog();

    BudgetCheck(
            Budgets budgets, PlannedPages planned, Collection<CheckedPage> pages, Weights weights) {
        this.budgets = budgets;
        this.planned = planned;
        this.costs =
                pages.parallelStream()
                        .filter(page -> !planned.isRedirect(page.path().value()))
                        .filter(page -> !planned.isEditor(page.path().value()))
                        .map(
                                page ->
                                        new PageCost(
                                                page.path().value(),
                                                limits(page),
                                                weights.of(page)))
                        .toList();
    }

    /** Something that costs more than is allowed. */
    private record Over(int excess, String path, String message, String remedy) {}

    List<Problem> problems(List<Artifact> artifacts) {
        report("pages", costs.stream().flatMap(BudgetCheck::text));
        report("pages", costs.stream().flatMap(BudgetCheck::all));
        report("pages", costs.stream().flatMap(BudgetCheck::scripts));
        report("pages", costs.stream().flatMap(BudgetCheck::requests));
        report("PDFs", artifacts.stream().flatMap(this::pdf));
        checkExceptions();
        return log.problems();
    }

    /** The page that weighs most with its style sheets; the first by name of several. */
    Optional<PageWeight> heaviest() {
        return costs.stream()
                .map(cost -> new PageWeight(cost.path(), cost.text()))
                .min(
                        Comparator.comparingInt((PageWeight one) -> -one.bytes())
                                .thenComparing(PageWeight::page));
    }

    private Limits limits(CheckedPage page) {
        Limits kind = planned.isTool(page) ? budgets.tools() : budgets.pages();
        return budgets.exceptions().stream()
                .filter(one -> one.isFor(page.path().value()))
                .findFirst()
                .map(one -> one.over(kind))
                .orElse(kind);
    }

    private static Stream<Over> text(PageCost cost) {
        int allowed = cost.limits().page();
        int excess = cost.text() - allowed * 1000;
        if (excess <= 0) {
            return Stream.of();
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "%s has %s KB with its style sheets, and %d KB are allowed: %s",
                        cost.path(),
                        PageCost.kilobytes(cost.text()),
                        allowed,
                        cost.list(Part::isText));
        return Stream.of(new Over(excess, cost.path(), message, cost.remedy(Part::isText)));
    }

    private static Stream<Over> all(PageCost cost) {
        int bytes = cost.sum(part -> true);
        int allowed = cost.limits().all();
        int excess = bytes - allowed * 1000;
        if (excess <= 0) {
            return Stream.of();
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "%s has %s KB with all that it loads, and %d KB are allowed: %s",
                        cost.path(),
                        PageCost.kilobytes(bytes),
                        allowed,
                        cost.list(part -> true));
        return Stream.of(new Over(excess, cost.path(), message, cost.remedy(part -> true)));
    }

    private static Stream<Over> scripts(PageCost cost) {
        int bytes = cost.sum(Part::isScript);
        int allowed = cost.limits().script();
        int excess = bytes - allowed * 1000;
        if (excess <= 0) {
            return Stream.of();
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "%s has %s KB of JavaScript, and %s allowed: %s",
                        cost.path(),
                        PageCost.kilobytes(bytes),
                        allowed == 0 ? "none is" : allowed + " KB are",
                        cost.list(Part::isScript));
        String remedy =
                allowed == 0 ? "a page to read needs no script" : cost.remedy(Part::isScript);
        return Stream.of(new Over(excess, cost.path(), message, remedy));
    }

    private static Stream<Over> requests(PageCost cost) {
        int allowed = cost.limits().requests();
        int excess = cost.parts().size() - allowed;
        if (excess <= 0) {
            return Stream.of();
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "%s needs %d files, and %d are allowed: %s",
                        cost.path(),
                        cost.parts().size(),
                        allowed,
                        cost.list(part -> true));
        return Stream.of(new Over(excess, cost.path(), message, "use fewer pictures on one page"));
    }

    private Stream<Over> pdf(Artifact artifact) {
        String path = artifact.path().value();
        int excess = artifact.length() - budgets.pdf() * 1000;
        if (!path.endsWith(".pdf") || planned.isCopy(path) || excess <= 0) {
            return Stream.of();
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "%s has %s KB, and %d KB are allowed",
                        path,
                        PageCost.kilobytes(artifact.length()),
                        budgets.pdf());
        return Stream.of(new Over(excess, path, message, "use fewer or smaller pictures"));
    }

    /** The worst by themselves, the others by their number. */
    private void report(String what, Stream<Over> all) {
        List<Over> over =
                all.sorted(
                                Comparator.comparingInt((Over one) -> -one.excess())
                                        .thenComparing(Over::path))
                        .toList();
        int more = over.size() - TOLD;
        for (Over one : over.stream().limit(TOLD).toList()) {
            boolean first = more > 0 && one.equals(over.get(0));
            log.add(
                    Code.OVER_BUDGET,
                    planned.position(one.path()),
                    one.message() + (first ? "; and " + more + " other " + what + " are over" : ""),
                    one.remedy() + "; or allow more in \"budgets\" in content/hub.json");
        }
    }

    private void checkExceptions() {
        List<String> paths = costs.stream().map(PageCost::path).toList();
        for (Exemption one : budgets.exceptions()) {
            if (!one.address().isEmpty() && paths.stream().noneMatch(one::isFor)) {
                log.add(
                        Code.PAGE_UNKNOWN,
                        one.position(),
                        "the site has no page \"" + one.address() + "\"",
                        Nearest.hint(one.address(), paths)
                                .orElse("write the end of the page's address, as in links.html"));
            }
        }
    }
}
