package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** What assistive technology needs of every page, as far as it can be read from the markup. */
final class StructureCheck {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private StructureCheck() {}

    static List<Problem> problems(PageTree page) {
        ProblemLog log = new ProblemLog();
        checkDocument(page, log);
        checkHeadings(page, log);
        checkIds(page, log);
        checkNames(page, log);
        return log.problems();
    }

    /** WCAG 2.4.2 (page titled) and 3.1.1 (language of page). */
    private static void checkDocument(PageTree page, ProblemLog log) {
        Element html = page.document().expectFirst("html");
        if (html.attr("lang").isBlank()) {
            log.add(Code.PAGE_STRUCTURE, page.at(html), "the page does not say its language");
        }
        if (page.document().title().isBlank()) {
            log.add(Code.PAGE_STRUCTURE, page.at(html), "the page has no title");
        }
    }

    /** WCAG 1.3.1 and 2.4.6: one {@code h1}, and no level left out below it. */
    private static void checkHeadings(PageTree page, ProblemLog log) {
        int previous = 0;
        int first = 0;
        for (Element heading : page.elements()) {
            if (!HEADINGS.contains(heading.normalName())) {
                continue;
            }
            int level = heading.tagName().charAt(1) - '0';
            first += level == 1 ? 1 : 0;
            if (level > previous + 1) {
                String message =
                        "a heading of level " + level + " follows one of level " + previous;
                log.add(Code.PAGE_STRUCTURE, page.at(heading), message);
            }
            previous = level;
        }
        if (first != 1) {
            String message = "the page has " + first + " headings of level 1, not 1";
            log.add(Code.PAGE_STRUCTURE, page.at(page.document().body()), message);
        }
    }

    private static void checkIds(PageTree page, ProblemLog log) {
        Set<String> seen = new HashSet<>();
        page.with("id")
                .filter(element -> !seen.add(element.id()))
                .forEach(
                        element -> {
                            String message =
                                    "the id \"" + element.id() + "\" stands twice on the page";
                            log.add(Code.PAGE_STRUCTURE, page.at(element), message);
                        });
    }

    /** WCAG 1.1.1 and 2.4.4: pictures and links need words. */
    private static void checkNames(PageTree page, ProblemLog log) {
        page.named("img")
                .filter(picture -> !picture.hasAttr("alt"))
                .forEach(
                        picture ->
                                log.add(
                                        Code.PAGE_STRUCTURE,
                                        page.at(picture),
                                        "a picture has no alternative text"));
        page.named("a")
                .filter(link -> link.hasAttr("href") && !isNamed(link))
                .forEach(
                        link -> log.add(Code.PAGE_STRUCTURE, page.at(link), "a link has no words"));
    }

    private static boolean isNamed(Element link) {
        return link.hasText()
                || !link.select("img[alt]:not([alt='']), [aria-label]").isEmpty()
                || link.hasAttr("aria-label");
    }
}
