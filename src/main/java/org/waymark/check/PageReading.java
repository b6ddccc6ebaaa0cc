package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.waymark.check.CheckedPage.Jump;
import org.waymark.site.Artifact;

/** Reads each page once, and keeps of it what the checks of the whole site need. */
final class PageReading {

    private static final Set<String> FIELDS = Set.of("form", "input", "select", "textarea");

    private final LinkCheck links;

    PageReading(LinkCheck links) {
        this.links = links;
    }

    CheckedPage read(Artifact artifact) {
        PageTree page = PageTree.quick(artifact);
        Set<String> ids = page.with("id").map(Element::id).collect(Collectors.toSet());
        Set<Jump> jumps = new HashSet<>();
        String own = artifact.path().value();
        LinkCheck.Places places =
                jump -> {
                    boolean here = jump.page().equals(own);
                    if (!here) {
                        jumps.add(jump);
                    }
                    return !here || ids.contains(jump.id());
                };
        boolean sound =
                links.problems(page, places).isEmpty()
                        && StructureCheck.problems(page).isEmpty()
                        && SafetyCheck.problems(page).isEmpty();
        return new CheckedPage(artifact, ids, jumps, needs(page), hasFields(page), sound);
    }

    private List<String> needs(PageTree page) {
        return page.elements().stream()
                .flatMap(element -> Requests.needed(element).stream())
                .flatMap(address -> LinkCheck.target(page.path(), address).stream())
                .filter(links::isPublished)
                .distinct()
                .toList();
    }

    private static boolean hasFields(PageTree page) {
        return page.elements().stream()
                .filter(element -> FIELDS.contains(element.normalName()))
                .anyMatch(field -> field.parents().stream().anyMatch(one -> one.nameIs("main")));
    }
}
