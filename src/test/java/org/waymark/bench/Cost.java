package org.waymark.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a run cost.
 *
 * @param wall seconds until it ended
 * @param cpu seconds of all cores, its own and the system's; NaN when that is not known
 * @param memory the most MiB that one of its processes held at a time; NaN likewise
 * @param said what it printed
 */
record Cost(double wall, double cpu, double memory, String said) {

    /**
     * @param figures what GNU time wrote, or nothing where it is not installed
     */
    static Cost of(double wall, String figures, String said) {
        List<String> lines = figures.lines().toList();
        if (lines.isEmpty()) {
            return new Cost(wall, Double.NaN, Double.NaN, said);
        }
        String[] words = lines.get(lines.size() - 1).split(" ", -1);
        double cpu = Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
        return new Cost(wall, cpu, Double.parseDouble(words[2]) / 1024, said);
    }

    /** What was not measured. */
    static final Cost UNKNOWN = new Cost(Double.NaN, Double.NaN, Double.NaN, "");

    /** Only seconds. */
    static Cost wall(double seconds) {
        return new Cost(seconds, Double.NaN, Double.NaN, "");
    }

    /** The median of each figure by itself. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs, Cost::wall),
                median(costs, Cost::cpu),
                median(costs, Cost::memory),
                "");
    }

    static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f s, %.3f s of CPU, %.0f MiB", wall, cpu, memory);
    }
}
