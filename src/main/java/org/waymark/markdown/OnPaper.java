package org.waymark.markdown;

import java.util.Locale;
import org.commonmark.node.Link;
import org.jspecify.annotations.Nullable;

/** What paper must say about a link, since nobody can follow it there with a finger. */
final class OnPaper {

    private OnPaper() {}

    /**
     * Words around the number of the page that the PDF writer puts at a link's end.
     *
     * @param name what stands at that page, or nothing when the link's own words say so
     * @param before what follows the link's words
     * @param after what follows the number
     */
    record Place(String name, String before, String after) {}

    /**
     * The place a link leads to within the same document: "(Option 3, page 5)", or only its page
     * when the link's words name it. Null for a link to somewhere else, and for words that a list
     * in alphabetical order explains.
     */
    static @Nullable Place place(String href, String words, @Nullable Target target) {
        String name = target == null ? "" : target.mark();
        if (!href.startsWith("#") || name == null) {
            return null;
        }
        return name.isEmpty() || says(words, name)
                ? new Place("", "", "")
                : new Place(name, " (" + name.replace(' ', '\u00a0'), ")");
    }

    /** What follows a link to somewhere else: its number in a list, or its address. */
    static String behind(Link link, String words, @Nullable Target target) {
        if (target != null) {
            boolean elsewhere = target.href() != null && !target.href().startsWith("#");
            return target.mark() == null || !elsewhere ? "" : " " + target.mark();
        }
        String printed = printed(Address.of(link.getDestination()));
        return printed.isEmpty() || says(words, printed) ? "" : " (" + printed + ")";
    }

    private static String printed(Address address) {
        return switch (address.kind()) {
            case WEB ->
                    address.value().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
            case CONTACT -> address.value().replaceFirst("^[a-z]+:", "").replaceFirst("\\?.*", "");
            default -> "";
        };
    }

    private static boolean says(String words, String name) {
        return plain(words).contains(plain(name));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    }
}
