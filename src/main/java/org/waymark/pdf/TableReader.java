package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads tables, and makes every row as long as the longest one. */
final class TableReader {

    private static final int MOST = 100;

    private final BlockReader blocks;
    private final InlineReader inlines;
    private final ProblemLog log;

    TableReader(BlockReader blocks, InlineReader inlines, ProblemLog log) {
        this.blocks = blocks;
        this.inlines = inlines;
        this.log = log;
    }

    Block.Table table(Node.Element element) {
        List<Inline> caption = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Node.Element part : element.elements()) {
            switch (part.name()) {
                case "caption" -> caption.addAll(inlines.all(part.children()));
                case "thead" -> part.elements().forEach(row -> head.add(row(row, true)));
                case "tbody" -> part.elements().forEach(row -> body.add(row(row, false)));
                default -> body.add(row(part, false));
            }
        }
        int columns = Math.max(TableGrid.columns(head), TableGrid.columns(body));
        return new Block.Table(
                caption, even(head, columns, element), even(body, columns, element), element.at());
    }

    private Block.Row row(Node.Element row, boolean head) {
        return new Block.Row(row.elements().stream().map(cell -> cell(cell, head)).toList());
    }

    private Block.Cell cell(Node.Element cell, boolean head) {
        String scope = cell.attribute("scope");
        boolean header = cell.is("th");
        boolean rowHeader = scope.isEmpty() ? !head : scope.startsWith("row");
        if (!List.of("", "col", "row", "colgroup", "rowgroup").contains(scope)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    cell.at(),
                    "the scope of a header is \"col\" or \"row\", not \"" + scope + "\"");
        }
        Block.Span span = new Block.Span(span(cell, "colspan"), span(cell, "rowspan"));
        return new Block.Cell(header, rowHeader, align(cell), span, blocks.flow(cell));
    }

    private static Block.Align align(Node.Element cell) {
        List<String> classes = cell.classes();
        if (classes.contains("right")) {
            return Block.Align.RIGHT;
        }
        return classes.contains("center") ? Block.Align.CENTER : Block.Align.LEFT;
    }

    private int span(Node.Element cell, String key) {
        if (!cell.has(key)) {
            return 1;
        }
        String written = cell.attribute(key);
        boolean fine = written.matches("[1-9][0-9]?");
        if (!fine) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    cell.at(),
                    key + " must be a number from 1 to " + (MOST - 1));
        }
        return fine ? Integer.parseInt(written) : 1;
    }

    /** Screen readers need tables without holes: short rows get empty cells. */
    private List<Block.Row> even(List<Block.Row> rows, int columns, Node.Element table) {
        List<Block.Row> even = new ArrayList<>();
        List<Integer> lengths = TableGrid.lengths(rows);
        for (int i = 0; i < rows.size(); i++) {
            List<Block.Cell> cells = new ArrayList<>(rows.get(i).cells());
            for (int missing = lengths.get(i); missing < columns; missing++) {
                cells.add(empty());
            }
            even.add(new Block.Row(cells));
        }
        if (lengths.stream().anyMatch(length -> length != columns)) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    table.at(),
                    "the rows of this table do not have the same number of columns",
                    "add the missing cells, empty ones if need be");
        }
        return even;
    }

    private static Block.Cell empty() {
        return new Block.Cell(false, false, Block.Align.LEFT, new Block.Span(1, 1), List.of());
    }
}
