package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.PrintTheme.TextStyle;

/** Finds how narrow and how wide blocks can be set, for the columns of tables. */
final class Measurer {

    private static final double PICTURE = 60;

    private final PieceMaker pieces;
    private final PrintTheme theme;
    private final Tag nowhere = Tag.document();

    Measurer(PieceMaker pieces, PrintTheme theme) {
        this.pieces = pieces;
        this.theme = theme;
    }

    /** The narrowest width that cuts no word, and the widest that is of any use. */
    record Extent(double least, double most) {

        static final Extent NOTHING = new Extent(0, 0);

        Extent or(Extent other) {
            return new Extent(Math.max(least, other.least), Math.max(most, other.most));
        }

        Extent plus(double more) {
            return new Extent(least + more, most + more);
        }

        Extent beside(Extent other) {
            return new Extent(least + other.least, most + other.most);
        }
    }

    Extent of(List<Block> blocks, TextStyle style) {
        return blocks.stream().map(block -> of(block, style)).reduce(Extent.NOTHING, Extent::or);
    }

    private Extent of(Block block, TextStyle style) {
        if (block instanceof Block.Paragraph paragraph) {
            TextStyle own = theme.paragraphs().getOrDefault(paragraph.style(), style);
            return words(paragraph.words(), own);
        } else if (block instanceof Block.Heading heading) {
            return words(heading.words(), theme.texts().heading(heading.level()));
        } else if (block instanceof Block.Items list) {
            return list.items().stream()
                    .map(item -> of(item, style))
                    .reduce(Extent.NOTHING, Extent::or)
                    .plus(theme.lists().indent() * 1.5);
        } else if (block instanceof Block.Grid) {
            double code = theme.codes().size() + theme.codes().gap() + 12 * style.size();
            return new Extent(code, 2 * code);
        } else if (block instanceof Block.Box box) {
            return of(box.blocks(), style).plus(30);
        } else if (block instanceof Block.Listing listing) {
            return words(listing.words(), theme.texts().code()).plus(30);
        } else if (block instanceof Block.FillIn) {
            return new Extent(2 * PICTURE, 4 * PICTURE);
        } else if (block instanceof Block.Table table) {
            return table(table);
        }
        return block instanceof Block.Figure figure
                ? figure(figure)
                : new Extent(PICTURE, 2 * PICTURE);
    }

    /** A figure keeps the size it was drawn for, up to half of the page's width. */
    private Extent figure(Block.Figure figure) {
        double half = theme.page().measure() / 2;
        double width = Math.min(pieces.width(figure.picture()), half);
        return new Extent(Math.max(width, PICTURE), Math.max(width, 2 * PICTURE));
    }

    private Extent table(Block.Table table) {
        return new ColumnWidths(this)
                .extents(table).stream().reduce(Extent.NOTHING, Extent::beside);
    }

    Extent cell(Block.Cell cell) {
        PrintTheme.Tables tables = theme.tables();
        TextStyle style = cell.header() ? tables.head() : tables.text();
        // A hair's breadth more, or rounding breaks a line that has just enough room.
        return of(cell.blocks(), style).plus(2 * tables.paddingX() + 0.01);
    }

    private Extent words(List<Inline> words, TextStyle style) {
        double least = 0;
        double most = 0;
        double word = 0;
        double line = 0;
        for (Piece piece : pieces.pieces(words, style, nowhere)) {
            double width = width(piece);
            boolean ends = piece instanceof Piece.Space || piece instanceof Piece.Break;
            word = ends ? 0 : word + width;
            line = piece instanceof Piece.Break ? 0 : line + width;
            least = Math.max(least, word);
            most = Math.max(most, line);
            if (piece instanceof Piece.Word part && part.breakCost() >= 0) {
                word = 0;
            }
        }
        return new Extent(least, most);
    }

    private static double width(Piece piece) {
        if (piece instanceof Piece.Image image && image.picture() instanceof Picture.Code) {
            return image.width();
        }
        return piece instanceof Piece.Image image && image.width() == 0
                ? PICTURE
                : Math.min(piece.width(), piece instanceof Piece.Image ? 2 * PICTURE : 1e6);
    }
}
