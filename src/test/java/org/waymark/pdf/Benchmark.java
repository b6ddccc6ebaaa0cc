package org.waymark.pdf;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Prints what the reference briefing costs a warm Java: the median of the second half of so many
 * runs, on one thread. Not a test: a figure that depends on the machine proves nothing.
 */
final class Benchmark {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark() {}

    /** What one run cost. */
    private record Run(
            long bytes, long pages, long cpu, long allocated, Map<Meter.Part, Long> parts) {}

    /**
     * Runs it.
     *
     * @param args the number of runs, 400 if not given
     */
    public static void main(String[] args) {
        int runs = args.length == 0 ? 400 : Integer.parseInt(args[0]);
        List<Run> warm = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Run run = run(ReferenceBriefing.source(i));
            if (i >= runs / 2) {
                warm.add(run);
            }
        }
        print("pages", median(warm, Run::pages), 1);
        print("bytes", median(warm, Run::bytes), 1);
        print("CPU ms", median(warm, Run::cpu), 1e6);
        print("allocated KB", median(warm, Run::allocated), 1024);
        for (Meter.Part part : warm.get(0).parts().keySet()) {
            print(
                    "  " + part + " ms",
                    median(warm, run -> run.parts().getOrDefault(part, 0L)),
                    1e6);
        }
    }

    private static Run run(PrintSource source) {
        Map<Meter.Part, Long> parts = new EnumMap<>(Meter.Part.class);
        long thread = Thread.currentThread().getId();
        long allocated = THREAD.getThreadAllocatedBytes(thread);
        long start = THREAD.getCurrentThreadCpuTime();
        PdfFile pdf = Samples.WRITER.write(source, new Stopwatch(parts)).value();
        long cpu = THREAD.getCurrentThreadCpuTime() - start;
        allocated = THREAD.getThreadAllocatedBytes(thread) - allocated;
        return new Run(pdf.bytes().length, pdf.pages(), cpu, allocated, parts);
    }

    private record Stopwatch(Map<Meter.Part, Long> parts) implements Meter {
        @Override
        public <T> T measure(Part part, Supplier<T> work) {
            long start = THREAD.getCurrentThreadCpuTime();
            T made = work.get();
            parts.merge(part, THREAD.getCurrentThreadCpuTime() - start, Long::sum);
            return made;
        }
    }

    private static long median(List<Run> runs, ToLongFunction<Run> value) {
        long[] sorted = runs.stream().mapToLong(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String name, long value, double unit) {
        String format = unit == 1 ? "%-16s %8.0f%n" : "%-16s %8.1f%n";
        OUT.print(String.format(Locale.ROOT, format, name, value / unit));
    }
}
