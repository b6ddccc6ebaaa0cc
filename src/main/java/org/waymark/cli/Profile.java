package org.waymark.cli;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.waymark.build.BuildReport.Costs;
import org.waymark.build.BuildReport.Printed;

/** What {@code --profile} prints: where the time for the PDFs went. */
final class Profile {

    private static final double MILLISECOND = 1e6;

    private static final String EXPLANATION =
            """

            What each PDF cost, in milliseconds of processor time of the thread that made it. Java's own
            work beside that (compiling, clearing up) is not in it, nor is reading the font files, which is
            done once for all. The first PDFs of a run cost more: Java is still warming up.

            """;

    private static final List<Part> PARTS =
            List.of(
                    new Part("template", Costs::filling),
                    new Part("memo", Costs::memo),
                    new Part("reading", Costs::reading),
                    new Part("layout", Costs::layout),
                    new Part("drawing", Costs::drawing),
                    new Part("fonts", Costs::fonts),
                    new Part("writing", Costs::writing));

    private Profile() {}

    /** A part of the work, as a column of the table. */
    private record Part(String name, ToLongFunction<Costs> cost) {

        long of(List<Printed> pdfs) {
            return pdfs.stream().mapToLong(pdf -> cost.applyAsLong(pdf.costs())).sum();
        }
    }

    /** The processor time of the thread that asks, in nanoseconds. */
    static LongSupplier clock() {
        return ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    }

    /** A line for each PDF, their sum, and the share of each part in it. */
    static String table(List<Printed> pdfs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        pdfs.forEach(pdf -> rows.add(row(pdf.name(), List.of(pdf), pdf.reused() ? "reused" : "")));
        long reused = pdfs.stream().filter(Printed::reused).count();
        rows.add(row("all " + pdfs.size() + " PDFs", pdfs, reused + " reused"));
        rows.add(shares(pdfs));
        return EXPLANATION + print(rows);
    }

    private static List<String> head() {
        List<String> cells = new ArrayList<>(List.of("PDF", "pages", "bytes", "total"));
        PARTS.forEach(part -> cells.add(part.name()));
        cells.add("");
        return cells;
    }

    private static List<String> row(String name, List<Printed> pdfs, String remark) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Integer.toString(pdfs.stream().mapToInt(Printed::pages).sum()));
        cells.add(Integer.toString(pdfs.stream().mapToInt(Printed::bytes).sum()));
        cells.add(milliseconds(total(pdfs)));
        PARTS.forEach(part -> cells.add(milliseconds(part.of(pdfs))));
        cells.add(remark);
        return cells;
    }

    private static List<String> shares(List<Printed> pdfs) {
        double total = Math.max(1, total(pdfs));
        List<String> cells = new ArrayList<>(List.of("share", "", "", "100 %"));
        PARTS.forEach(part -> cells.add(Math.round(100 * part.of(pdfs) / total) + " %"));
        cells.add("");
        return cells;
    }

    private static long total(List<Printed> pdfs) {
        return PARTS.stream().mapToLong(part -> part.of(pdfs)).sum();
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / MILLISECOND);
    }

    /** Columns as wide as their widest cell; names stand at the left, numbers at the right. */
    private static String print(List<List<String>> rows) {
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
