package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import org.waymark.problem.Colour;

/**
 * How a briefing looks on paper: the content of {@code templates/print/theme.json}, which stands
 * where a browser would have a style sheet. Each record component is one key of the file, written
 * there in snake_case. All lengths are in points (1/72 inch).
 *
 * @param faces the font files
 * @param page paper and margins
 * @param colours the colours that everything else names
 * @param texts the styles of running text, headings and what is set smaller
 * @param paragraphs styles for {@code <p class="…">}, by class; other classes look like the body
 * @param boxes frames by class; {@code aside}, {@code blockquote}, {@code pre} for those elements
 * @param lists lists of all kinds
 * @param tables tables
 * @param contents the table of contents
 * @param links links and cross-references
 * @param fields boxes to write in
 * @param codes QR codes and the grids that they stand in
 * @param header the line at the head of each page
 * @param footer the line at the foot of each page
 * @param keeps what stays together, and what begins a page
 */
public record PrintTheme(
        Faces faces,
        Page page,
        Colours colours,
        Texts texts,
        Map<String, TextStyle> paragraphs,
        Map<String, BoxStyle> boxes,
        Lists lists,
        Tables tables,
        Contents contents,
        Links links,
        FieldStyle fields,
        CodeStyle codes,
        RunningStyle header,
        RunningStyle footer,
        KeepStyle keeps) {

    public PrintTheme {
        paragraphs = Map.copyOf(paragraphs);
        boxes = Map.copyOf(boxes);
    }

    /** The theme that Waymark ships, for hubs without one of their own and for tests. */
    public static PrintTheme standard() {
        return StandardTheme.theme();
    }

    /** The cuts of the font family that a text can be set in. */
    public enum Face {
        REGULAR,
        ITALIC,
        BOLD,
        BOLD_ITALIC,
        MONO
    }

    /** The name of a colour of the theme; {@code NONE} draws nothing. */
    public enum Ink {
        NONE,
        TEXT,
        MUTED,
        ACCENT,
        LINK,
        RULE,
        TINT,
        NOTE,
        WARNING
    }

    /**
     * File names in {@code templates/print/fonts}: TrueType outlines, embedding allowed.
     *
     * @param regular running text
     * @param italic emphasis
     * @param bold strong words and headings
     * @param boldItalic emphasis inside strong words
     * @param mono code
     * @param fallback further files, asked in their order for what a face has no letters for
     */
    public record Faces(
            String regular,
            String italic,
            String bold,
            String boldItalic,
            String mono,
            List<String> fallback) {
        public Faces {
            fallback = List.copyOf(fallback);
        }
    }

    /**
     * Paper and margins.
     *
     * @param width paper width; A4 is 595.28
     * @param height paper height; A4 is 841.89
     * @param marginTop from the paper's edge to the first line
     * @param marginRight from the text's right edge to the paper's
     * @param marginBottom from the last line to the paper's edge
     * @param marginLeft from the paper's edge to the text
     * @param rhythm the step that heights of tables and pictures are rounded up to, so that
     *     baselines stay in line; a divisor of the body's leading
     * @param mirrored for printing on both sides: on even pages the left and right margins change
     *     places, and so do the words of the running lines
     */
    public record Page(
            double width,
            double height,
            double marginTop,
            double marginRight,
            double marginBottom,
            double marginLeft,
            double rhythm,
            boolean mirrored) {

        /** The width of the text. */
        public double measure() {
            return width - marginLeft - marginRight;
        }

        /** The height of the text. */
        public double depth() {
            return height - marginTop - marginBottom;
        }

        /** From the paper's left edge to the text, on a page by its number from 1. */
        public double left(int number) {
            return isTurned(number) ? marginRight : marginLeft;
        }

        /** Whether left and right have changed places on a page. */
        public boolean isTurned(int number) {
            return mirrored && number % 2 == 0;
        }
    }

    /**
     * The palette, each written {@code "#rrggbb"}.
     *
     * @param text running text
     * @param muted captions, running header and footer
     * @param accent headings and bars
     * @param link links
     * @param rule thin lines
     * @param tint backgrounds behind text
     * @param note bars and titles of notes and tips
     * @param warning bars and titles of warnings
     */
    public record Colours(
            Colour text,
            Colour muted,
            Colour accent,
            Colour link,
            Colour rule,
            Colour tint,
            Colour note,
            Colour warning) {}

    /**
     * How a paragraph is set.
     *
     * @param face the cut of the font
     * @param size type size
     * @param leading from one baseline to the next
     * @param colour the colour's name
     * @param spaceBefore space above; none at the head of a page; the larger of two counts
     * @param spaceAfter space below
     */
    public record TextStyle(
            Face face,
            double size,
            double leading,
            Ink colour,
            double spaceBefore,
            double spaceAfter) {}

    /**
     * The styles that the elements themselves have.
     *
     * @param body paragraphs, list items, everything without a style of its own
     * @param h1 the title of the briefing
     * @param h2 a chapter
     * @param h3 a heading inside a chapter
     * @param h4 a heading below h3
     * @param h5 a heading below h4
     * @param h6 a heading below h5
     * @param code pre and code; inside a line only the size, as a share of the body's, is taken
     * @param caption captions of figures and tables
     * @param picture the face of text in drawings, and the size of what is drawn 16 units high:
     *     with it the whole drawing grows or shrinks
     */
    public record Texts(
            TextStyle body,
            TextStyle h1,
            TextStyle h2,
            TextStyle h3,
            TextStyle h4,
            TextStyle h5,
            TextStyle h6,
            TextStyle code,
            TextStyle caption,
            TextStyle picture) {

        /** The style of a heading of level 1 to 6. */
        public TextStyle heading(int level) {
            return List.of(h1, h2, h3, h4, h5, h6).get(level - 1);
        }
    }

    /**
     * A frame around blocks.
     *
     * @param tint the background's colour, or none
     * @param bar the colour of a bar at the left edge, or none
     * @param barWidth the width of that bar
     * @param padding from the frame to the text, on all sides; left of the bar there is none
     * @param spaceBefore space above the frame
     * @param spaceAfter space below the frame
     * @param breakBefore whether it begins a page
     * @param keep whether it stays on one page when it is no taller than half a page
     */
    public record BoxStyle(
            Ink tint,
            Ink bar,
            double barWidth,
            double padding,
            double spaceBefore,
            double spaceAfter,
            boolean breakBefore,
            boolean keep) {}

    /**
     * Lists.
     *
     * @param indent from the label's left edge to the item's text
     * @param itemSpace space between items
     * @param bullets the labels of unordered lists, from the outermost level inwards
     */
    public record Lists(double indent, double itemSpace, List<String> bullets) {

        public Lists {
            bullets = List.copyOf(bullets);
        }
    }

    /**
     * Tables.
     *
     * @param text the cells' style
     * @param head the header cells' style
     * @param paddingX from a cell's edge to its text, left and right
     * @param paddingY the same above and below
     * @param ruleWidth width of the lines between rows; the line below the header is twice that
     * @param headTint background of header rows, or none
     */
    public record Tables(
            TextStyle text,
            TextStyle head,
            double paddingX,
            double paddingY,
            double ruleWidth,
            Ink headTint) {}

    /**
     * The table of contents.
     *
     * @param first the style of its outermost entries
     * @param inner the style of all others
     * @param indent how far each level moves in
     * @param leader the colour of the dots, or none
     */
    public record Contents(TextStyle first, TextStyle inner, double indent, Ink leader) {}

    /**
     * Links.
     *
     * @param colour the colour of linked words
     * @param underline the thickness of the line below them, 0 for none
     * @param reference what follows a cross-reference, for example {@code ", page {page}"}
     */
    public record Links(Ink colour, double underline, String reference) {}
}
