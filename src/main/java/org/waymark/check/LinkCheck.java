package org.waymark.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** Does every relative link, redirect and fragment lead to something that is published? */
final class LinkCheck {

    private final Set<String> published;
    private final Map<OutputPath, CheckedPage> pages;

    LinkCheck(List<Artifact> artifacts, Map<OutputPath, CheckedPage> pages) {
        this.published =
                artifacts.stream()
                        .map(artifact -> artifact.path().value())
                        .collect(Collectors.toUnmodifiableSet());
        this.pages = pages;
    }

    List<Problem> problems(CheckedPage page) {
        ProblemLog log = new ProblemLog();
        for (Element element : page.document().select("[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            check(page, element, address, log);
        }
        for (Element refresh : page.document().select("meta[http-equiv=refresh]")) {
            String address = refresh.attr("content").replaceFirst("(?i)^[^=]*url=", "");
            check(page, refresh, address, log);
        }
        return log.problems();
    }

    private void check(CheckedPage page, Element element, String address, ProblemLog log) {
        URI uri = uri(address);
        if (uri == null || address.isBlank()) {
            String message = "\"" + address + "\" is no address";
            log.add(Code.BROKEN_LINK, page.at(element), message);
        } else if (uri.getScheme() == null) {
            checkRelative(page, element, uri, log);
        }
    }

    private void checkRelative(CheckedPage page, Element element, URI uri, ProblemLog log) {
        String target = target(page.path(), uri);
        if (!published.contains(target)) {
            String message = "this links to \"" + target + "\", which the site does not have";
            String hint = Nearest.hint(target, published).orElse(null);
            log.add(Code.BROKEN_LINK, page.at(element), message, hint);
            return;
        }
        CheckedPage to = target.endsWith(".html") ? pages.get(new OutputPath(target)) : null;
        String fragment = uri.getFragment();
        if (to != null && fragment != null && !to.ids().contains(fragment)) {
            String message = target + " has no place called \"" + fragment + "\"";
            log.add(Code.BROKEN_FRAGMENT, page.at(element), message);
        }
    }

    /** A folder's address serves its {@code index.html}. */
    private static String target(OutputPath from, URI uri) {
        String path = URI.create("/" + from).resolve(uri).normalize().getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The file of this site that an address leads to, or nothing for an address elsewhere. */
    static Optional<String> target(OutputPath from, String address) {
        URI uri = uri(address);
        boolean here = uri != null && uri.getScheme() == null && uri.getHost() == null;
        return here ? Optional.of(target(from, Objects.requireNonNull(uri))) : Optional.empty();
    }

    private static @Nullable URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
