package org.waymark.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;

/** Says what an editor should have written instead of an address that Waymark refuses. */
final class LinkHints {

    private static final Pattern FILE =
            Pattern.compile(
                    "(?:.*/)?(options|npqs|pages|consultations)/(?:\\d+-)?([a-z0-9-]+)(?:\\.\\w+)?(#.*)?");
    private static final Map<String, String> SCHEMES =
            Map.of("options", "option", "npqs", "npq", "pages", "page", "consultations", "page");
    private static final Pattern NO_PATH =
            Pattern.compile("#.*|.*[:\\\\\\p{Cntrl}\\p{Cf}\uFFFD].*|", Pattern.DOTALL);
    private static final String ALL =
            "write [words](…) with link:, option:, npq:, page: or term: and an id";

    private LinkHints() {}

    static String instead(Address address) {
        return switch (address.kind()) {
            case RELATIVE -> insteadOfFile(address.value());
            case UNKNOWN_SCHEME -> insteadOfScheme(address.value());
            default -> ALL;
        };
    }

    /** A picture's path below {@code content/}, or null when it is no path. */
    static @Nullable String imagePath(String destination) {
        String path = Address.decoded(destination.strip());
        if (NO_PATH.matcher(path).matches()) {
            return null;
        }
        while (path.startsWith("../") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path.startsWith("/") || path.contains("../") ? null : path;
    }

    private static String insteadOfFile(String address) {
        if (address.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return LinkCheck.CATALOGUE;
        }
        Matcher file = FILE.matcher(address);
        if (!file.matches()) {
            return ALL;
        }
        String fragment = file.group(3) == null ? "" : file.group(3);
        return String.format(
                Locale.ROOT,
                "write [words](%s:%s%s)",
                SCHEMES.get(file.group(1)),
                file.group(2),
                fragment);
    }

    private static String insteadOfScheme(String address) {
        String scheme = address.substring(0, Math.max(0, address.indexOf(':')));
        List<String> known =
                Stream.concat(
                                Stream.of(Scheme.values())
                                        .filter(each -> each != Scheme.IMAGE)
                                        .map(Scheme::word),
                                Stream.of("lang", "mailto", "tel", "https"))
                        .toList();
        Optional<String> nearest = Nearest.to(scheme, known);
        return nearest.map(word -> "did you mean \"" + word + ":\"?").orElse(ALL);
    }
}
