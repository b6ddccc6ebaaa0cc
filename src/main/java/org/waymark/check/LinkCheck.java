package org.waymark.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedPage.Jump;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.OutputPath;

/** Does every relative link, redirect and fragment lead to something that is published? */
final class LinkCheck {

    private static final Pattern DELAY = Pattern.compile("^[^=]*url=", Pattern.CASE_INSENSITIVE);

    private final Set<String> published;
    private final Map<String, Optional<String>> hints = new ConcurrentHashMap<>();

    /**
     * @param published the paths of all files of the site
     */
    LinkCheck(Set<String> published) {
        this.published = published;
    }

    boolean isPublished(String path) {
        return published.contains(path);
    }

    /** Which places there are on pages; yes for whatever is no page. */
    @FunctionalInterface
    interface Places {
        boolean has(Jump jump);
    }

    List<Problem> problems(PageTree page, Places places) {
        ProblemLog log = new ProblemLog();
        Check check = new Check(page, places, log);
        for (Element element : page.elements()) {
            if (element.attributesSize() == 0) {
                continue;
            }
            if (element.hasAttr("href")) {
                check(check, element, element.attr("href"));
            } else if (element.hasAttr("src")) {
                check(check, element, element.attr("src"));
            }
        }
        page.named("meta")
                .filter(meta -> meta.attr("http-equiv").strip().equalsIgnoreCase("refresh"))
                .forEach(
                        meta ->
                                check(
                                        check,
                                        meta,
                                        DELAY.matcher(meta.attr("content")).replaceFirst("")));
        return log.problems();
    }

    /** One page under way. */
    private record Check(PageTree page, Places places, ProblemLog log) {

        void tell(Code code, Element element, String message, @Nullable String hint) {
            log.add(code, page.at(element), message, hint);
        }
    }

    private void check(Check check, Element element, String address) {
        @Nullable String plain = PlainAddress.target(check.page.path(), address);
        if (plain != null) {
            checkTarget(check, element, plain, PlainAddress.fragment(address));
            return;
        }
        URI uri = uri(address);
        if (uri == null || address.isBlank()) {
            check.tell(Code.BROKEN_LINK, element, "\"" + address + "\" is no address", null);
        } else if (uri.getScheme() == null) {
            checkTarget(check, element, target(check.page.path(), uri), uri.getFragment());
        }
    }

    private void checkTarget(
            Check check, Element element, String target, @Nullable String fragment) {
        if (!isPublished(target)) {
            String message = "this links to \"" + target + "\", which the site does not have";
            check.tell(Code.BROKEN_LINK, element, message, hint(target));
        } else if (fragment != null
                && target.endsWith(".html")
                && !check.places.has(new Jump(target, fragment))) {
            String message = target + " has no place called \"" + fragment + "\"";
            check.tell(Code.BROKEN_FRAGMENT, element, message, null);
        }
    }

    /** The same link can be broken on every page, and the nearest path takes long to find. */
    private @Nullable String hint(String target) {
        return hints.computeIfAbsent(target, broken -> Nearest.hint(broken, published))
                .orElse(null);
    }

    /** A folder's address serves its {@code index.html}. */
    private static String target(OutputPath from, URI uri) {
        String path = URI.create("/" + from).resolve(uri).normalize().getPath().substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The file of this site that an address leads to, or nothing for an address elsewhere. */
    static Optional<String> target(OutputPath from, String address) {
        @Nullable String plain = PlainAddress.target(from, address);
        if (plain != null) {
            return Optional.of(plain);
        }
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
