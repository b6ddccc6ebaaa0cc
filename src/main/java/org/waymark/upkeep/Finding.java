package org.waymark.upkeep;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Link;

/**
 * What a check found at one address.
 *
 * @param words how it ended, as in "404 Not Found"
 * @param answered whether any server answered
 * @param hops where it was led on to, in order
 * @param placeGone whether the page is there, but not the place in it that the address names
 */
record Finding(
        Link link,
        Outcome outcome,
        String words,
        boolean answered,
        List<Hop> hops,
        boolean placeGone) {

    Finding {
        hops = List.copyOf(hops);
    }

    /** A redirect. */
    record Hop(boolean permanent, URI to) {}

    String id() {
        return link.id();
    }

    /** Where it stands for good now, or null: the end of the permanent redirects it begins with. */
    @Nullable URI movedTo() {
        URI moved = null;
        for (Hop hop : hops) {
            if (!hop.permanent()) {
                break;
            }
            moved = hop.to();
        }
        boolean elsewhere = outcome == Outcome.FINE && !link.url().equals(moved);
        return elsewhere ? moved : null;
    }

    /** Whether a page moved to its site's front page, which often means that it is gone. */
    boolean movedToFrontPage() {
        URI moved = movedTo();
        return moved != null && isFront(moved) && !isFront(link.url());
    }

    private static boolean isFront(URI address) {
        String path = address.getPath();
        return path == null || path.isEmpty() || path.equals("/");
    }

    /** Where it leads today without having moved for good, or null. */
    @Nullable URI ledTo() {
        return hops.isEmpty() || movedTo() != null ? null : hops.get(hops.size() - 1).to();
    }
}
