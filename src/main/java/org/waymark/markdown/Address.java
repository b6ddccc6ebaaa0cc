package org.waymark.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a link, sorted by what Waymark does with it. Only what is on the list of allowed
 * kinds ever becomes a link.
 *
 * @param scheme the kind of reference, or null for an address that is none
 * @param value a reference's id, a language, a heading's id, or the address itself
 * @param fragment the place within a reference's target, or null
 */
record Address(Kind kind, @Nullable Scheme scheme, String value, @Nullable String fragment) {

    enum Kind {
        REFERENCE,
        LANGUAGE,
        HEADING,
        WEB,
        CONTACT,
        PLACEHOLDER,
        RELATIVE,
        UNKNOWN_SCHEME,
        FORBIDDEN
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "#?(todo|tbc|tba|tbd|fixme|xx+|placeholder|link|url|insert[ -].*|\\.\\.\\.|…|\\?+)"
                            + "|#|https?:/*|www\\.?|mailto:|tel:",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> DANGEROUS =
            Set.of("javascript", "data", "vbscript", "file", "blob", "view-source");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Z}\\uFFFD]");
    private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Sorts a link's destination, which CommonMark has already freed of entities. */
    static Address of(String destination) {
        String written = destination.strip();
        String plain = UNSEEN.matcher(decoded(written)).replaceAll("");
        if (plain.isEmpty() || PLACEHOLDER.matcher(plain).matches()) {
            return new Address(Kind.PLACEHOLDER, null, written, null);
        }
        Matcher scheme = SCHEME.matcher(plain);
        if (scheme.lookingAt()) {
            return withScheme(scheme.group(1), written, plain.substring(scheme.end()));
        }
        return withoutScheme(written, plain);
    }

    private static Address withScheme(String word, String written, String rest) {
        boolean asWritten = written.startsWith(word + ":");
        Optional<Scheme> scheme = Scheme.written(word);
        String exact = asWritten ? decoded(written.substring(word.length() + 1)).strip() : rest;
        if (asWritten && scheme.isPresent()) {
            return reference(scheme.get(), exact);
        }
        if (asWritten && word.equals("lang")) {
            return new Address(Kind.LANGUAGE, null, exact, null);
        }
        return new Address(kind(word.toLowerCase(Locale.ROOT), written, rest), null, written, null);
    }

    /** An address that hides its scheme or its slashes in an encoding is never an honest one. */
    private static Kind kind(String scheme, String written, String rest) {
        if (DANGEROUS.contains(scheme)) {
            return Kind.FORBIDDEN;
        }
        boolean web = scheme.equals("https") || scheme.equals("http");
        if (web && rest.startsWith("//")) {
            return begins(written, scheme + "://") ? Kind.WEB : Kind.FORBIDDEN;
        }
        if (scheme.equals("mailto") || scheme.equals("tel")) {
            return begins(written, scheme + ":") ? Kind.CONTACT : Kind.FORBIDDEN;
        }
        return Kind.UNKNOWN_SCHEME;
    }

    private static boolean begins(String written, String start) {
        return written.regionMatches(true, 0, start, 0, start.length());
    }

    private static Address reference(Scheme scheme, String rest) {
        int hash = scheme.takesFragment() ? rest.indexOf('#') : -1;
        String id = hash < 0 ? rest : rest.substring(0, hash);
        String fragment = hash < 0 ? null : rest.substring(hash + 1);
        Kind kind =
                PLACEHOLDER.matcher(id).matches() || id.isEmpty()
                        ? Kind.PLACEHOLDER
                        : Kind.REFERENCE;
        return new Address(kind, scheme, id, fragment);
    }

    private static Address withoutScheme(String written, String plain) {
        if (plain.startsWith("//") || plain.startsWith("\\") || plain.startsWith("/\\")) {
            return new Address(Kind.FORBIDDEN, null, written, null);
        }
        if (written.startsWith("#")) {
            return new Address(Kind.HEADING, null, plain.substring(1), null);
        }
        return new Address(Kind.RELATIVE, null, written, null);
    }

    /** Percent-decoded until nothing changes, for a browser or server may decode more than once. */
    static String decoded(String address) {
        String before = address;
        for (int round = 0; round < 5 && before.indexOf('%') >= 0; round++) {
            String after = decodedOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private static String decodedOnce(String address) {
        String safe = PERCENT.matcher(address).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(safe, StandardCharsets.UTF_8);
    }
}
