package org.waymark.upkeep;

import java.net.URI;
import java.util.regex.Pattern;

/** The place within a page that an address names. */
final class Place {

    /** What programs in the page read for themselves, and what asks for words instead of an id. */
    private static final Pattern NO_ID = Pattern.compile("[!/].*|:~:.*|top");

    private Place() {}

    /** The id, empty for an address that names none. */
    static String of(URI address) {
        String fragment = address.getFragment();
        return fragment == null || NO_ID.matcher(fragment).matches() ? "" : fragment;
    }

    static boolean isIn(String html, String id) {
        String written = Pattern.quote(id);
        return Pattern.compile(
                        "\\s(?i:id|name)\\s*=\\s*(\""
                                + written
                                + "\"|'"
                                + written
                                + "'|"
                                + written
                                + "[\\s>])")
                .matcher(html)
                .find();
    }
}
