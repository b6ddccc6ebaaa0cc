package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown whose columns are aligned, so that it can be read as it is. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> headings) {
        rows.add(headings);
    }

    void add(List<String> cells) {
        rows.add(cells);
    }

    String markdown() {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, line(widths.stream().map(width -> "-".repeat(width)).toList(), widths));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells, List<Integer> widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            padded.add(cell + " ".repeat(widths.get(i) - cell.length()));
        }
        return padded.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
