package org.waymark.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/** The blocks of a briefing: what the block stage hands to the line and page stages. */
sealed interface Block {

    /** A heading of level 1 to 6. */
    record Heading(int level, List<Inline> words, Position at) implements Block {}

    /**
     * A run of text.
     *
     * @param style its class, which names a style of the theme; empty for the body's
     * @param bare whether the text belongs to the element around it (an item, a cell) instead of a
     *     paragraph of its own
     */
    record Paragraph(String style, boolean bare, List<Inline> words) implements Block {}

    /** Blocks that belong together, perhaps framed. */
    record Box(Kind kind, List<String> classes, List<Block> blocks) implements Block {

        enum Kind {
            SECTION,
            DIV,
            ASIDE,
            BLOCKQUOTE
        }
    }

    /** An ordered or unordered list. */
    record Items(boolean ordered, int start, List<List<Block>> items) implements Block {}

    /** A list whose items stand side by side. */
    record Grid(boolean ordered, int start, List<GridItem> items) implements Block {}

    /** An item with the QR code that it begins with, if it does. */
    record GridItem(Picture.@Nullable Code code, List<Block> blocks) {}

    /** Terms and their meanings. */
    record Definitions(List<Definition> entries) implements Block {}

    /** One term; a term may have no meaning when the next one shares it. */
    record Definition(List<Block> term, List<Block> meaning) {}

    /** A table; cells may span, and all rows have the same number of columns. */
    record Table(List<Inline> caption, List<Row> head, List<Row> body, Position at)
            implements Block {}

    /** One row of a table. */
    record Row(List<Cell> cells) {}

    /** One cell of a table. */
    record Cell(boolean header, boolean rowHeader, Align align, Span span, List<Block> blocks) {}

    /** How many columns and rows a cell takes. */
    record Span(int columns, int rows) {}

    /** Where the lines of a cell stand. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Text whose line ends and spaces are kept: {@code <pre>}. */
    record Listing(List<Inline> words) implements Block {}

    /** A picture of its own with its caption. */
    record Figure(Picture picture, List<Inline> caption) implements Block {}

    /** The table of contents. */
    record Contents(List<Block> before, List<Entry> entries) implements Block {}

    /** One line of the table of contents. */
    record Entry(List<Inline> words, List<Entry> inner) {}

    /** A field in a box of its own. */
    record FillIn(Field field, Position at) implements Block {}

    /** A line across the page. */
    record Rule() implements Block {}

    /** Names the place where the next block stands, so that links can go there. */
    record Target(String id, Position at) implements Block {}
}
