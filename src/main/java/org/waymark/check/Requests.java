package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser asks for because of an element, without a reader's doing. */
final class Requests {

    /** The relations of links in a page's head that a browser follows by itself. */
    private static final Set<String> FOLLOWED =
            Set.of(
                    "stylesheet",
                    "icon",
                    "apple-touch-icon",
                    "mask-icon",
                    "manifest",
                    "preload",
                    "modulepreload",
                    "prefetch",
                    "prerender",
                    "preconnect",
                    "dns-prefetch");

    private static final List<String> PLAIN = List.of("src", "poster");
    private static final List<String> SETS = List.of("srcset", "imagesrcset");
    private static final List<String> HREFS = List.of("href", "xlink:href");

    private static final Pattern AT_ONCE =
            Pattern.compile(
                    "(.*\\s)?(stylesheet|(module)?preload)(\\s.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile(",\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Requests() {}

    /** The addresses as they are written. */
    static List<String> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        PLAIN.forEach(name -> add(element.attr(name), found));
        for (String name : SETS) {
            if (element.hasAttr(name)) {
                COMMA.splitAsStream(element.attr(name))
                        .forEach(one -> add(SPACE.split(one.strip(), 2)[0], found));
            }
        }
        if (isFollowed(element)) {
            HREFS.forEach(name -> add(element.attr(name), found));
        }
        return found;
    }

    private static void add(String address, List<String> found) {
        if (!address.isBlank() && !address.startsWith("#")) {
            found.add(address);
        }
    }

    /**
     * The addresses without which the page is not whole. Of pictures in several sizes it is one;
     * icons and what is fetched for later do not count.
     */
    static Optional<String> needed(Element element) {
        boolean later = element.nameIs("link") && !AT_ONCE.matcher(element.attr("rel")).matches();
        return later ? Optional.empty() : of(element).stream().findFirst();
    }

    private static boolean isFollowed(Element element) {
        return switch (element.normalName()) {
            case "link" ->
                    SPACE.splitAsStream(element.attr("rel").toLowerCase(Locale.ROOT))
                            .anyMatch(FOLLOWED::contains);
            case "image", "use" -> true;
            default -> false;
        };
    }
}
