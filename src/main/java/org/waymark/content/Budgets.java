package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * How heavy the site may be ({@code budgets} in {@code hub.json}): old phones and staffroom
 * networks are slow. 1 KB is 1,000 bytes, compressed as hosts send them.
 *
 * @param pages what holds for pages to read
 * @param tools what holds for pages to search, filter, compare or fill in, and for long lists
 * @param pdf the largest PDF, in KB
 * @param exceptions pages with limits of their own
 */
public record Budgets(Limits pages, Limits tools, int pdf, List<Exemption> exceptions) {

    public Budgets {
        exceptions = List.copyOf(exceptions);
    }

    /**
     * What one page may cost.
     *
     * @param page the page with its style sheets, in KB
     * @param all the page with everything that it loads, in KB
     * @param script the JavaScript in it, in KB
     * @param requests the number of files
     */
    public record Limits(int page, int all, int script, int requests) {}

    /**
     * A page that may cost more, or less, than others; a limit of null is that of its kind.
     *
     * @param address its path in the site; with {@code *} at the end, all that begin so
     * @param why the reason, for those who come later
     */
    public record Exemption(
            String address,
            Position position,
            String why,
            @Nullable Integer page,
            @Nullable Integer all,
            @Nullable Integer script,
            @Nullable Integer requests) {

        public boolean isFor(String path) {
            return address.endsWith("*")
                    ? path.startsWith(address.substring(0, address.length() - 1))
                    : path.equals(address);
        }

        /** The limits of the page's kind, with its own in their place. */
        public Limits over(Limits kind) {
            return new Limits(
                    page == null ? kind.page() : page,
                    all == null ? kind.all() : all,
                    script == null ? kind.script() : script,
                    requests == null ? kind.requests() : requests);
        }
    }
}
