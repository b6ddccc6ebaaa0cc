package org.waymark.cli;

import java.util.List;

/** A table in columns as wide as their widest cells. */
final class Columns {

    private Columns() {}

    /**
     * The first and the last column hold words, which stand at the left; numbers stand at the
     * right.
     */
    static String print(List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                boolean words = i == 0 || i == row.size() - 1;
                String pad = " ".repeat(width(rows, i) - row.get(i).length());
                line.append(words ? row.get(i) + pad : pad + row.get(i)).append("  ");
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
