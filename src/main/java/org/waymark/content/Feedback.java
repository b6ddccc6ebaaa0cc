package org.waymark.content;

import org.jspecify.annotations.Nullable;

/**
 * How readers and colleagues can help to mend a page: the key "feedback" of {@code hub.json}.
 *
 * @param edit where the file of a page can be edited, or null when that is nowhere public
 * @param report where a problem with a page can be reported, or null
 * @param contact the page that says how to reach the hub; it stands in where there is no {@code
 *     report}
 */
public record Feedback(
        @Nullable AddressPattern edit, @Nullable AddressPattern report, @Nullable Ref contact) {}
