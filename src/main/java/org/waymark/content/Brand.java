package org.waymark.content;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Colour;

/**
 * The hub's own colours and logo; what is null is derived from the main colour.
 *
 * @param colour the main colour: links, buttons and numbers on a light page
 * @param onDark the same for the dark scheme
 * @param band the band at the top of each page
 * @param signal what is lit on the band: its lower edge, the place in the menu, the first button
 * @param logo shown before the hub's name, or null for the sign of a way mark
 */
public record Brand(
        Colour colour,
        @Nullable Colour onDark,
        @Nullable Colour band,
        @Nullable Colour signal,
        @Nullable Logo logo) {

    /**
     * A picture that stands for the hub.
     *
     * @param image its path, such as {@code images/logo.svg}
     * @param words what it says besides the hub's name, which stands beside it; often nothing
     */
    public record Logo(Ref image, String words) {}
}
