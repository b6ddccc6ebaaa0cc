package org.waymark.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern COMMA = Pattern.compile(",\\s");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Requests() {}

    /** The addresses as they are written. */
    static Stream<String> of(Element element) {
        Stream<String> plain = Stream.of("src", "poster").map(element::attr);
        Stream<String> sets =
                Stream.of("srcset", "imagesrcset")
                        .flatMap(name -> COMMA.splitAsStream(element.attr(name)))
                        .map(one -> SPACE.split(one.strip(), 2)[0]);
        Stream<String> hrefs =
                isFollowed(element)
                        ? Stream.of("href", "xlink:href").map(element::attr)
                        : Stream.of();
        return Stream.of(plain, sets, hrefs)
                .flatMap(all -> all)
                .filter(address -> !address.isBlank() && !address.startsWith("#"));
    }

    /**
     * The addresses without which the page is not whole. Of pictures in several sizes it is one;
     * icons and what is fetched for later do not count.
     */
    static Stream<String> needed(Element element) {
        boolean later =
                element.nameIs("link")
                        && !element.attr("rel")
                                .matches("(?i)(.*\\s)?(stylesheet|(module)?preload)(\\s.*)?");
        return later ? Stream.of() : of(element).limit(1);
    }

    private static boolean isFollowed(Element element) {
        String rel = element.attr("rel").toLowerCase(Locale.ROOT);
        return switch (element.normalName()) {
            case "link" -> SPACE.splitAsStream(rel).anyMatch(FOLLOWED::contains);
            case "image", "use" -> true;
            default -> false;
        };
    }
}
