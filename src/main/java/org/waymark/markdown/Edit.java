package org.waymark.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A change to running text.
 *
 * @param start first character that is replaced
 * @param end the character after the last
 * @param text what stands there instead
 * @param title the meaning to give with it as an {@code abbr}, or null
 */
record Edit(int start, int end, String text, @Nullable String title) {

    static Edit of(int start, int end, String text) {
        return new Edit(start, end, text, null);
    }
}
