package org.waymark.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What a reference turned out to be.
 *
 * @param href the address, or null for text without a link: facts, unknown ids
 * @param text the words where the link has none of its own, and always for facts
 * @param mark what is printed after the link on paper, such as {@code [3]}, or null
 */
public record Target(@Nullable String href, String text, @Nullable String mark) {}
