package org.waymark.pdf;

import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.problem.Position;

/** The smallest part of a line, which is never cut: what lines are broken from and made of. */
sealed interface Piece {

    /** The way it looks and the tag it belongs to. */
    Style style();

    double width();

    /**
     * How pieces are drawn and tagged.
     *
     * @param size type size
     * @param ink colour
     * @param tag the element of the structure tree
     * @param link where a click goes, or null
     */
    record Style(double size, Ink ink, Tag tag, @Nullable LinkTarget link) {}

    /**
     * Where a click goes.
     *
     * @param href {@code #id} or an address
     * @param description what a screen reader says of the annotation
     * @param tag the link's element, which the annotation belongs to
     */
    record LinkTarget(String href, String description, Tag tag) {}

    /**
     * A word or a part of one.
     *
     * @param breakCost what it costs to end a line behind it; negative when that is not possible
     */
    record Word(Glyphs glyphs, Style style, double breakCost, Position at) implements Piece {
        @Override
        public double width() {
            return glyphs.width(style.size());
        }
    }

    /** A space between words; at the end of a line it is still there, but takes no room. */
    record Space(Glyphs glyphs, Style style) implements Piece {
        @Override
        public double width() {
            return glyphs.width(style.size());
        }
    }

    /**
     * The number of the page where something stands. It is known when all pages are made; until
     * then room is kept for it.
     */
    record PageNumber(String target, FontFace font, Style style, double width) implements Piece {}

    /** A picture that stands on the line. */
    record Image(Picture picture, Style style, double width) implements Piece {

        double height() {
            return width * picture.ratio();
        }
    }

    /**
     * A box to tick; it is as high as it is wide.
     *
     * @param drop how far it reaches below the line's letters
     */
    record Tick(Field.Slot slot, Style style, double width, double drop) implements Piece {}

    /** The end of a line that was asked for. */
    record Break(Style style) implements Piece {
        @Override
        public double width() {
            return 0;
        }
    }
}
