package org.waymark.markdown;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * Something the text points to by id, to be looked up by whoever knows all ids.
 *
 * @param id the id as written, or an image's path such as {@code images/x.svg}
 * @param fragment the place within the target, without the {@code #}, or null
 * @param hasText whether the link brings words of its own
 * @param position where the reference is written
 */
public record Reference(
        Scheme scheme, String id, @Nullable String fragment, boolean hasText, Position position) {}
