package org.waymark.build;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Meter;

/** One meter for each PDF of a build, for each page, and for each kind of other work. */
final class Meters {

    private final Map<String, Parts> all = new ConcurrentHashMap<>();
    private final @Nullable LongSupplier clock;

    /**
     * @param clock tells nanoseconds of the calling thread, or null to measure nothing
     */
    Meters(@Nullable LongSupplier clock) {
        this.clock = clock;
    }

    /** The meter of a PDF, a page or a template by its name: always the same one. */
    Meter of(String name) {
        return clock == null ? Meter.NONE : all.computeIfAbsent(name, n -> new Parts(clock));
    }

    /** What was measured under each name so far, by name. */
    List<BuildReport.Work> works() {
        return all.entrySet().stream()
                .map(one -> one.getValue().work(one.getKey()))
                .filter(work -> work.times() > 0)
                .sorted(Comparator.comparing(BuildReport.Work::name))
                .toList();
    }

    /** What each part of a PDF has cost so far. */
    BuildReport.Costs costs(String name) {
        Parts parts = all.get(name);
        return parts == null ? BuildReport.Costs.NONE : parts.costs();
    }

    /** Adds up what the parts of one PDF cost. */
    private static final class Parts implements Meter {

        private final LongSupplier clock;
        private final Map<Part, Long> nanoseconds = new EnumMap<>(Part.class);
        private int times;

        Parts(LongSupplier clock) {
            this.clock = clock;
        }

        @Override
        public <T> T measure(Part part, Supplier<T> work) {
            long start = clock.getAsLong();
            T made = work.get();
            add(part, clock.getAsLong() - start);
            return made;
        }

        /** Threads that fill the same template add to the same sum. */
        private synchronized void add(Part part, long cost) {
            nanoseconds.merge(part, cost, Long::sum);
            times++;
        }

        synchronized BuildReport.Work work(String name) {
            long sum = nanoseconds.values().stream().mapToLong(Long::longValue).sum();
            return new BuildReport.Work(name, times, sum);
        }

        synchronized BuildReport.Costs costs() {
            return new BuildReport.Costs(
                    of(Part.FILLING),
                    of(Part.MEMO),
                    of(Part.READING),
                    of(Part.LAYOUT),
                    of(Part.DRAWING),
                    of(Part.FONTS),
                    of(Part.WRITING));
        }

        private long of(Part part) {
            return nanoseconds.getOrDefault(part, 0L);
        }
    }
}
