package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a rendering is for, which decides about the passages in {@code ::: for} blocks.
 *
 * @param npq the NPQ whose passages are shown, or null to show all of them with their labels
 * @param labels words for each NPQ's id
 */
public record Audience(@Nullable String npq, Map<String, String> labels) {

    public Audience {
        labels = Map.copyOf(labels);
    }

    boolean includes(List<String> ids) {
        return npq == null || ids.contains(npq);
    }
}
