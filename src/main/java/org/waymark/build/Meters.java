package org.waymark.build;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Meter;

/** One meter for each PDF of a build. */
final class Meters {

    private final Map<String, Parts> all = new ConcurrentHashMap<>();
    private final @Nullable LongSupplier clock;

    /**
     * @param clock tells nanoseconds of the calling thread, or null to measure nothing
     */
    Meters(@Nullable LongSupplier clock) {
        this.clock = clock;
    }

    /** The meter of a PDF by its name: always the same one. */
    Meter of(String name) {
        return clock == null ? Meter.NONE : all.computeIfAbsent(name, n -> new Parts(clock));
    }

    /** What each part of a PDF has cost so far. */
    BuildReport.Costs costs(String name) {
        Parts parts = all.get(name);
        return parts == null ? BuildReport.Costs.NONE : parts.costs();
    }

    /** Adds up what the parts of one PDF cost. A single thread makes it. */
    private record Parts(LongSupplier clock, Map<Part, Long> nanoseconds) implements Meter {

        Parts(LongSupplier clock) {
            this(clock, new EnumMap<>(Part.class));
        }

        @Override
        public <T> T measure(Part part, Supplier<T> work) {
            long start = clock.getAsLong();
            T made = work.get();
            nanoseconds.merge(part, clock.getAsLong() - start, Long::sum);
            return made;
        }

        BuildReport.Costs costs() {
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
