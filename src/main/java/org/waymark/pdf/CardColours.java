package org.waymark.pdf;

import org.waymark.problem.Colour;

/**
 * The colours of cards and icons. All words on them are ink or mark on ground, or ground on mark,
 * so that no others have to be told apart.
 *
 * @param ground what everything stands on
 * @param ink words
 * @param mark what should be seen first
 */
public record CardColours(Colour ground, Colour ink, Colour mark) {

    /** Those of the pages as Waymark ships them. */
    public static CardColours standard() {
        return of(PrintTheme.standard().colours().accent(), new Colour(0xf2b134));
    }

    /**
     * On a hub's colours words are white or black, whichever is easier to read: one of them always
     * is. A mark that would not stand out is left out.
     */
    public static CardColours of(Colour ground, Colour mark) {
        boolean pale = Colour.WHITE.contrast(ground) < Colour.BLACK.contrast(ground);
        Colour ink = pale ? Colour.BLACK : Colour.WHITE;
        return new CardColours(
                ground, ink, mark.contrast(ground) >= Colour.LEAST_FOR_WORDS ? mark : ink);
    }
}
