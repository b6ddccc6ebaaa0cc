package org.waymark.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildReport.Costs;
import org.waymark.build.BuildReport.Printed;
import org.waymark.build.BuildReport.Work;
import org.waymark.build.Progress;
import org.waymark.cli.Stages.Stage;

/** What {@code --profile} prints: where the time went. */
final class Profile {

    private static final double MILLISECOND = 1e6;

    private static final String EXPLANATION =
            """

            What each PDF cost, in milliseconds of processor time of the thread that made it. Java's own
            work beside that (compiling, clearing up) is not in it, nor is reading the font files, which is
            done once for all. The first PDFs of a run cost more: Java is still warming up.

            """;

    private static final String TIME_LINE =
            """

            The stages of this build, in milliseconds: when each began, how long it took, and how long all
            threads of this process worked meanwhile. Java's own start before the first is not in it.

            """;

    private static final String PAGES =
            """

            The pages that cost most, in milliseconds of processor time, with their template filled in.

            """;

    private static final String TEMPLATES =
            """

            What was done how often, and what all of it and each cost: the templates of pages, and cards.

            """;

    private static final String REPEATED =
            """

            Nothing had changed since the last build, so no page and no PDF was made: there is nothing to
            tell of them.

            """;

    private static final int SLOWEST = 10;

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

    /** Notes the stages of a build. */
    static Stages stages(Progress shown) {
        return new Stages(shown, System::nanoTime, Profile::ofAllThreads);
    }

    private static long ofAllThreads() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

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

    /** The time line, the slowest pages, the templates and cards, and the PDFs. */
    static String of(List<Stage> stages, BuildReport report) {
        String line = TIME_LINE + Columns.print(timeLine(stages));
        return line + (report.repeated() ? REPEATED : works(report));
    }

    private static String works(BuildReport report) {
        return PAGES
                + Columns.print(slowest(report.works()))
                + TEMPLATES
                + Columns.print(sums(report.works()))
                + table(report.printed());
    }

    private static List<List<String>> timeLine(List<Stage> stages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("stage", "began", "took", "worked", "share", ""));
        long all = stages.stream().mapToLong(Stage::wall).sum();
        long work = stages.stream().mapToLong(Stage::processor).sum();
        long began = 0;
        for (Stage stage : stages) {
            rows.add(row(stage, began, all));
            began += stage.wall();
        }
        rows.add(row(new Stage("all stages", all, work), 0, all));
        return rows;
    }

    private static List<String> row(Stage stage, long began, long all) {
        return List.of(
                stage.name(),
                milliseconds(began),
                milliseconds(stage.wall()),
                milliseconds(stage.processor()),
                Math.round(100.0 * stage.wall() / Math.max(1, all)) + " %",
                "");
    }

    private static List<List<String>> slowest(List<Work> works) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("page", "total", ""));
        works.stream()
                .filter(Profile::isPage)
                .sorted(Comparator.comparing(Work::nanoseconds).reversed())
                .limit(SLOWEST)
                .forEach(one -> rows.add(List.of(one.name(), milliseconds(one.nanoseconds()), "")));
        return rows;
    }

    private static List<List<String>> sums(List<Work> works) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("work", "times", "total", "each", ""));
        works.stream()
                .filter(one -> !isPage(one))
                .sorted(Comparator.comparing(Work::nanoseconds).reversed())
                .forEach(one -> rows.add(sum(one)));
        return rows;
    }

    private static List<String> sum(Work work) {
        return List.of(
                work.name(),
                Integer.toString(work.times()),
                milliseconds(work.nanoseconds()),
                milliseconds(work.nanoseconds() / Math.max(1, work.times())),
                "");
    }

    private static boolean isPage(Work work) {
        return work.name().endsWith(".html");
    }

    /** A line for each PDF, their sum, and the share of each part in it. */
    static String table(List<Printed> pdfs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        pdfs.forEach(pdf -> rows.add(row(pdf.name(), List.of(pdf), pdf.reused() ? "reused" : "")));
        long reused = pdfs.stream().filter(Printed::reused).count();
        rows.add(row("all " + pdfs.size() + " PDFs", pdfs, reused + " reused"));
        rows.add(shares(pdfs));
        return EXPLANATION + Columns.print(rows);
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
}
