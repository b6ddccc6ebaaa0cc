package org.waymark.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Ink;

/** What a {@link Slab} shows. All x are distances from the left edge of the text area. */
sealed interface Content {

    /**
     * A line of text.
     *
     * @param x where it begins
     * @param baseline how far below the slab's top the letters stand
     * @param line the pieces
     * @param leader what stands at the far end of it, or null
     */
    record Text(double x, double baseline, Line line, @Nullable Leader leader) implements Content {}

    /**
     * What makes a line one of the table of contents: dots, and a page number at the right edge.
     *
     * @param right where the number ends
     * @param number the number, or null when the entry goes on in the next line
     */
    record Leader(double right, Piece.@Nullable PageNumber number, Ink ink) {}

    /** Nothing: the room inside a frame. */
    record Room() implements Content {}

    /** A box to write in, as high as its slab. */
    record Blank(double x, double width, Field.Slot slot) implements Content {}

    /** A line across the text. */
    record Across(double x, double width, double thickness, Ink ink) implements Content {}

    /** The cells of one or more rows of a table. */
    record Cells(List<CellBox> cells, List<Fill> fills) implements Content {}

    /** The content of a cell, already stacked. */
    record CellBox(List<Placed> content) {}

    /** A rectangle of colour; y from the slab's top downwards. */
    record Fill(double x, double y, double width, double height, Ink ink) {}
}
