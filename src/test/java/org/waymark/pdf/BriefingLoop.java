package org.waymark.pdf;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes so many briefings on so many threads, and prints what one of the warm half cost. Other
 * tools' loops do the same with the same briefings.
 */
public final class BriefingLoop {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final int count;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile long half;

    private BriefingLoop(int count) {
        this.count = count;
    }

    /** Runs it with a number of briefings and one of threads. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int threads = Integer.parseInt(arguments[1]);
        BriefingLoop loop = new BriefingLoop(Integer.parseInt(arguments[0]));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            work.add(pool.submit(loop::work));
        }
        pool.shutdown();
        for (Future<?> one : work) {
            one.get();
        }
        double spent = (cpu() - loop.half) / 1e6 / (loop.count - loop.count / 2);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(Locale.ROOT, "n=%d cpu=%.1f ms/doc", loop.count, spent));
    }

    /** The source of one of the briefings, which other tools get in their own forms. */
    public static String xhtml(int number) {
        return ReferenceBriefing.source(number).xhtml();
    }

    /** Makes one of them; how many pages it has. */
    public static int write(int number) {
        return Samples.WRITER.write(ReferenceBriefing.source(number)).value().pages();
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            if (write(i) == 0) {
                throw new IllegalStateException("briefing " + i + " has no pages");
            }
            if (done.incrementAndGet() == Math.max(1, count / 2)) {
                half = cpu();
            }
        }
    }

    private static long cpu() {
        return SYSTEM.getProcessCpuTime();
    }
}
