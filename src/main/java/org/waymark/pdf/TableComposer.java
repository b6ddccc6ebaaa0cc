package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Sets tables. Rows that a cell spans together are one slab, which is cut only when it must be. */
final class TableComposer {

    /** The share of a page up to which a row is tied to its neighbour. */
    private static final double LOW = 0.2;

    /** The share of a page from which on a header is too high to be repeated. */
    private static final double HIGH = 0.15;

    private final Composer blocks;
    private final LineSetter lines;
    private final PrintTheme theme;
    private final ProblemLog log;

    TableComposer(Composer blocks, LineSetter lines, PrintTheme theme, ProblemLog log) {
        this.blocks = blocks;
        this.lines = lines;
        this.theme = theme;
        this.log = log;
    }

    /** Some rows with everything that setting them needs. */
    private record Part(List<TableGrid.Place> cells, int first, int last, boolean head) {

        int rows() {
            return last - first + 1;
        }
    }

    /** A composed cell: the stack of its slabs begins at 0. */
    private record Filled(TableGrid.Place place, List<Placed> stack, double height) {}

    void table(Block.Table table, Place place, Galley galley) {
        if (table.head().isEmpty() && table.body().isEmpty()) {
            blocks.blocks(List.of(new Block.Paragraph("", false, table.caption())), place, galley);
            return;
        }
        Tag tag = place.tag().add(Role.TABLE);
        Place inside = place.in(tag).aligned(Block.Align.LEFT);
        galley.space(place.style().spaceAfter());
        caption(table.caption(), inside, galley);
        double[] edges = edges(table, inside);
        Slab head = head(table.head(), inside, edges, galley);
        body(table.body(), inside, edges, new Rows(galley, head));
        galley.space(theme.texts().caption().spaceAfter());
    }

    /** Where rows go, and what is repeated above them. */
    private record Rows(Galley galley, @Nullable Slab head) {}

    private void caption(List<Inline> caption, Place place, Galley galley) {
        if (!caption.isEmpty()) {
            TextStyle style = theme.texts().caption();
            lines.setHeading(caption, place.in(style), place.tag().add(Role.CAPTION), galley);
            galley.space(style.spaceBefore());
        }
    }

    private double[] edges(Block.Table table, Place place) {
        ColumnWidths columns = new ColumnWidths(new Measurer(lines.pieces(), theme));
        double[] widths = columns.widths(table, place.width());
        if (columns.tooWide()) {
            log.add(
                    Code.PRINT_WIDTH,
                    table.at(),
                    "this table is wider than the page, so its words are cut",
                    "use fewer columns, or make two tables of it");
        }
        double[] edges = new double[widths.length + 1];
        edges[0] = place.x();
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return edges;
    }

    private @Nullable Slab head(List<Block.Row> rows, Place place, double[] edges, Galley galley) {
        if (rows.isEmpty()) {
            return null;
        }
        List<Tag> tags = rowTags(place.tag().add(Role.THEAD), rows.size());
        Part all = new Part(TableGrid.places(rows), 0, rows.size() - 1, true);
        List<Filled> cells = fill(all, place, edges, tags);
        double[] tops = tops(all, cells);
        double height = tops[all.rows()];
        if (height > room(null) * HIGH) {
            row(all, cells, edges, new Rows(galley, null));
            return null;
        }
        galley.add(content(all, cells, tops, edges), height, true);
        return galley.last();
    }

    private static List<Tag> rowTags(Tag group, int rows) {
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            tags.add(group.add(Role.TR));
        }
        return tags;
    }

    private void body(List<Block.Row> rows, Place place, double[] edges, Rows to) {
        if (rows.isEmpty()) {
            return;
        }
        List<Tag> tags = rowTags(place.tag().add(Role.TBODY), rows.size());
        if (to.head() == null) {
            topRule(edges, to.galley());
        }
        List<Part> parts = parts(rows);
        for (int i = 0; i < parts.size(); i++) {
            boolean second = i == 0 || i == parts.size() - 2;
            row(parts.get(i), fill(parts.get(i), place, edges, tags), edges, to);
            if (second && i < parts.size() - 1 && isLow(to)) {
                to.galley().keepLast();
            }
        }
    }

    /** No row of ordinary height stands alone before or behind the end of a page. */
    private boolean isLow(Rows to) {
        return to.galley().last().height() < room(to.head()) * LOW;
    }

    private void row(Part part, List<Filled> cells, double[] edges, Rows to) {
        double[] tops = tops(part, cells);
        double height = tops[part.rows()];
        Content.Cells content = content(part, cells, tops, edges);
        double room = room(to.head());
        if (height <= room) {
            to.galley().addRow(content, height, to.head());
        } else {
            for (RowCutter.Slice slice : RowCutter.cut(content, room, theme.page().rhythm())) {
                to.galley().addRow(slice.content(), slice.height(), to.head());
            }
        }
    }

    /** A table without a header row begins with a line of its own. */
    private void topRule(double[] edges, Galley galley) {
        double width = edges[edges.length - 1] - edges[0];
        double thick = theme.tables().ruleWidth();
        galley.add(new Content.Across(edges[0], width, thick, Ink.RULE), 0, true);
    }

    /** The height that a page has for one row. */
    private double room(@Nullable Slab head) {
        PrintTheme.Page page = theme.page();
        return page.depth() - (head == null ? 0 : head.height());
    }

    /** Rows that no cell ties together can stand on different pages. */
    private static List<Part> parts(List<Block.Row> rows) {
        List<TableGrid.Place> places = TableGrid.places(rows);
        List<Part> parts = new ArrayList<>();
        int first = 0;
        while (first < rows.size()) {
            int last = first;
            for (TableGrid.Place place : places) {
                if (place.row() >= first && place.row() <= last) {
                    last = Math.max(last, place.lastRow(rows.size()));
                }
            }
            int from = first;
            int to = last;
            parts.add(
                    new Part(
                            places.stream().filter(p -> p.row() >= from && p.row() <= to).toList(),
                            first,
                            last,
                            false));
            first = last + 1;
        }
        return parts;
    }

    private List<Filled> fill(Part part, Place place, double[] edges, List<Tag> rowTags) {
        List<Filled> filled = new ArrayList<>();
        for (TableGrid.Place cell : part.cells()) {
            Tag tag = cellTag(cell.cell(), rowTags.get(cell.row()));
            double left = edges[cell.column()];
            double right = edges[end(cell, edges)];
            Place inside =
                    new Place(left, right - left, style(cell.cell()), place.surroundings())
                            .inset(theme.tables().paddingX(), theme.tables().paddingX())
                            .in(tag)
                            .aligned(cell.cell().align());
            Galley galley = new Galley();
            blocks.blocks(cell.cell().blocks(), inside, galley);
            List<Placed> stack = Placed.stack(galley.slabs(), 0);
            double height = Math.max(Placed.bottom(stack, 0), style(cell.cell()).leading());
            filled.add(new Filled(cell, stack, height + 2 * theme.tables().paddingY()));
        }
        return filled;
    }

    private static int end(TableGrid.Place cell, double[] edges) {
        return Math.min(edges.length - 1, cell.column() + cell.cell().span().columns());
    }

    private TextStyle style(Block.Cell cell) {
        return cell.header() ? theme.tables().head() : theme.tables().text();
    }

    private static Tag cellTag(Block.Cell cell, Tag row) {
        Tag tag = row.add(cell.header() ? Role.TH : Role.TD);
        if (cell.header()) {
            tag.attribute("Table", "Scope", cell.rowHeader() ? "Row" : "Column");
        }
        if (cell.span().columns() > 1) {
            tag.attribute("Table", "ColSpan", cell.span().columns());
        }
        if (cell.span().rows() > 1) {
            tag.attribute("Table", "RowSpan", cell.span().rows());
        }
        return tag;
    }

    /** The top of each row, and the bottom of the last; a tall cell stretches its last row. */
    private double[] tops(Part part, List<Filled> cells) {
        double[] heights = new double[part.rows()];
        for (int row = 0; row < heights.length; row++) {
            for (Filled cell : cells) {
                int last = last(cell, part);
                if (last == row) {
                    double above = 0;
                    for (int i = cell.place().row() - part.first(); i < row; i++) {
                        above += heights[i];
                    }
                    heights[row] = Math.max(heights[row], rounded(cell.height() - above));
                }
            }
        }
        double[] tops = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        return tops;
    }

    private static int last(Filled cell, Part part) {
        return cell.place().lastRow(part.last() + 1) - part.first();
    }

    private double rounded(double height) {
        double step = theme.page().rhythm();
        return Math.ceil(height / step - 0.001) * step;
    }

    private Content.Cells content(Part part, List<Filled> cells, double[] tops, double[] edges) {
        PrintTheme.Tables style = theme.tables();
        double left = edges[0];
        double width = edges[edges.length - 1] - left;
        List<Content.CellBox> boxes = new ArrayList<>();
        List<Content.Fill> fills = new ArrayList<>();
        if (part.head()) {
            fills.add(new Content.Fill(left, 0, width, tops[part.rows()], style.headTint()));
        }
        for (Filled cell : cells) {
            double top = tops[cell.place().row() - part.first()] + style.paddingY();
            boxes.add(
                    new Content.CellBox(
                            cell.stack().stream().map(slab -> slab.moved(top)).toList()));
            double bottom = tops[last(cell, part) + 1];
            double x = edges[cell.place().column()];
            double thick = part.head() ? 2 * style.ruleWidth() : style.ruleWidth();
            Ink ink = part.head() ? Ink.ACCENT : Ink.RULE;
            double end = edges[end(cell.place(), edges)];
            fills.add(new Content.Fill(x, bottom - thick, end - x, thick, ink));
        }
        return new Content.Cells(boxes, fills);
    }
}
