package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/**
 * Sets a list whose items stand side by side, row by row: label, QR code, words. A row is one slab,
 * so that no item is divided between pages.
 */
final class GridComposer {

    /** The room that words need beside a code, in widths of a letter M. */
    private static final double LEAST_TEXT = 8;

    private final Composer blocks;
    private final ListComposer lists;
    private final LineSetter lines;
    private final PrintTheme theme;
    private final ProblemLog log;

    GridComposer(Composer blocks, ListComposer lists, LineSetter lines, ProblemLog log) {
        this.blocks = blocks;
        this.lists = lists;
        this.lines = lines;
        this.theme = lines.theme();
        this.log = log;
    }

    /**
     * What all items of a grid share.
     *
     * @param columns how many stand side by side
     * @param width the width of one
     * @param indent from its left edge to the code
     * @param text from its left edge to the words
     */
    private record Measures(int columns, double width, double indent, double text) {

        double left(Place place, int index, double gap) {
            return place.x() + (index % columns) * (width + gap);
        }
    }

    void grid(Block.Grid grid, Place place, Galley galley) {
        Tag tag = place.tag().add(Role.L);
        tag.attribute("List", "ListNumbering", grid.ordered() ? "Decimal" : "Disc");
        Place inside = place.in(tag).in(smallStyle(place)).aligned(Block.Align.LEFT);
        Measures measures = measures(grid, inside);
        List<List<Placed>> row = new ArrayList<>();
        for (int i = 0; i < grid.items().size(); i++) {
            row.add(item(grid, i, inside, measures));
            if (row.size() == measures.columns() || i == grid.items().size() - 1) {
                add(row, galley);
                row.clear();
            }
        }
        galley.space(place.style().spaceAfter());
    }

    private TextStyle smallStyle(Place place) {
        return lists.itemStyle(theme.paragraphs().getOrDefault("small", place.style()));
    }

    private Measures measures(Block.Grid grid, Place place) {
        CodeStyle style = theme.codes();
        double indent = indent(grid, place);
        double code = code(grid);
        double text = code == 0 ? indent : indent + code + style.gap();
        double least = text + LEAST_TEXT * place.style().size();
        double free = place.width() + style.columnGap();
        int fitting = (int) Math.max(1, free / (least + style.columnGap()));
        int columns = Math.min(style.columns(), fitting);
        return new Measures(columns, free / columns - style.columnGap(), indent, text);
    }

    private double indent(Block.Grid grid, Place place) {
        double widest = 0;
        for (int i = 0; i < grid.items().size(); i++) {
            String label = lists.label(grid.ordered(), grid.start() + i, place);
            widest = Math.max(widest, lists.width(label, place.style()));
        }
        return widest + theme.codes().gap();
    }

    /** The edge of the largest code, so that all words begin at the same place. */
    private double code(Block.Grid grid) {
        double widest = 0;
        for (Block.GridItem item : grid.items()) {
            Picture.Code code = item.code();
            widest = Math.max(widest, code == null ? 0 : edge(code));
        }
        return widest;
    }

    private double edge(Picture.Code code) {
        return code.code().edge(theme.codes().size());
    }

    private List<Placed> item(Block.Grid grid, int index, Place place, Measures measures) {
        Block.GridItem item = grid.items().get(index);
        Picture.Code code = item.code();
        double left = measures.left(place, index, theme.codes().columnGap());
        Place cell = new Place(left, measures.width(), place.style(), place.surroundings());
        Tag tag = place.tag().add(Role.LI);
        String label = lists.label(grid.ordered(), grid.start() + index, place);
        double down = code == null ? 0 : down(code, lists.firstStyle(item.blocks(), cell));
        List<Placed> all = new ArrayList<>();
        Galley galley = new Galley();
        lists.addLabel(label, item.blocks(), cell.in(tag.add(Role.LBL)), galley);
        all.addAll(Placed.stack(galley.slabs(), down));
        Tag body = tag.add(Role.LBODY);
        if (code != null) {
            Place beside = cell.inset(measures.indent(), 0).in(body);
            all.add(new Placed(code(code, beside), 0));
        }
        all.addAll(words(item, cell.inset(measures.text(), 0).in(body), down));
        return all;
    }

    /** Capitals begin as high as the black of the code, as nearly as the rhythm allows. */
    private double down(Picture.Code code, TextStyle style) {
        double white = edge(code) * QrCode.QUIET / code.code().all();
        double step = theme.page().rhythm();
        return Math.max(0, Math.round((white - lines.capTop(style)) / step) * step);
    }

    private Slab code(Picture.Code code, Place place) {
        double edge = edge(code);
        if (edge > place.width()) {
            log.add(
                    Code.PRINT_WIDTH,
                    code.at(),
                    "this QR code is wider than its column",
                    "give it a shorter address, or set fewer columns in the print theme");
        }
        Tag figure = place.tag().add(Role.FIGURE).word("Alt", code.alt());
        Piece.Style style =
                new Piece.Style(place.style().size(), place.style().colour(), figure, null);
        Line line = new Line(List.of(new Piece.Image(code, style, edge)));
        Galley galley = new Galley();
        galley.add(new Content.Text(place.x(), edge, line, null), edge, false);
        return galley.last();
    }

    private List<Placed> words(Block.GridItem item, Place place, double down) {
        Galley galley = new Galley();
        blocks.blocks(item.blocks(), place.deeper(), galley);
        return Placed.stack(galley.slabs(), down);
    }

    private void add(List<List<Placed>> row, Galley galley) {
        List<Content.CellBox> cells = row.stream().map(Content.CellBox::new).toList();
        double height =
                row.stream().flatMap(List::stream).mapToDouble(Placed::bottom).max().orElse(0);
        double step = theme.page().rhythm();
        PrintTheme.Page page = theme.page();
        double room = page.height() - page.marginTop() - page.marginBottom();
        Content.Cells content = new Content.Cells(cells, List.of());
        if (height <= room) {
            galley.add(content, Math.ceil(height / step - 0.001) * step, false);
        } else {
            RowCutter.cut(content, room, step)
                    .forEach(slice -> galley.add(slice.content(), slice.height(), false));
        }
        galley.space(theme.lists().itemSpace());
    }
}
