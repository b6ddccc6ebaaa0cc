package org.waymark.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What a reference turned out to be.
 *
 * @param href the address, or null for text without a link: unknown ids, and facts but for those
 *     whose source the page names behind them
 * @param text the words where the link has none of its own, and always for facts
 * @param mark what paper says of it, or null: behind a link to elsewhere, such as {@code [3]}; for
 *     a place in the same document its name, such as {@code Option 3}, to which its page is added;
 *     for a fact with an address its source's number
 * @param remark what stands behind it in any medium, or null: why a link leads nowhere
 */
public record Target(
        @Nullable String href, String text, @Nullable String mark, @Nullable String remark) {

    public Target(@Nullable String href, String text, @Nullable String mark) {
        this(href, text, mark, null);
    }

    /** A link that is known and leads nowhere. */
    public static Target dead(String text, String remark) {
        return new Target(null, text, null, remark);
    }
}
