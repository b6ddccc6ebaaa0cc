package org.waymark.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs contenders one after the other, and all of them again: whatever else slows the machine slows
 * all of them. The first round fills the caches of the disk and is not counted.
 */
final class Turns {

    private final int rounds;
    private final PrintStream log;

    /**
     * @param rounds how many count
     * @param log where each run is told
     */
    Turns(int rounds, PrintStream log) {
        this.rounds = rounds;
        this.log = log;
    }

    /** The same with a single run that counts and no other, for work that takes minutes. */
    Turns once() {
        return new Turns(0, log);
    }

    /** One run, with what it printed. */
    Cost raw(String row, Contender one) throws IOException, InterruptedException {
        one.before().run();
        Cost cost = one.launch().run();
        log.println("  " + row + ", " + one.name() + ": " + cost);
        return cost;
    }

    /** The medians by name. */
    Map<String, Cost> take(String row, List<Contender> contenders)
            throws IOException, InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Contender one : contenders) {
                turn(row, one, round, costs);
            }
        }
        return medians(costs);
    }

    /** The same; who fails takes no further part, and is not in what is returned. */
    Map<String, Cost> takeWhoCan(String row, List<Contender> contenders)
            throws InterruptedException {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        List<Contender> able = new ArrayList<>(contenders);
        for (int round = 0; round <= rounds; round++) {
            for (Contender one : List.copyOf(able)) {
                try {
                    turn(row, one, round, costs);
                } catch (IOException e) {
                    log.println("  " + row + ", " + one.name() + " failed: " + e.getMessage());
                    able.remove(one);
                    costs.remove(one.name());
                }
            }
        }
        return medians(costs);
    }

    private void turn(String row, Contender one, int round, Map<String, List<Cost>> costs)
            throws IOException, InterruptedException {
        boolean counts = round > 0 || rounds == 0;
        Cost cost = raw(counts ? row : row + ", warm-up", one);
        if (counts) {
            costs.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(cost);
        }
    }

    private static Map<String, Cost> medians(Map<String, List<Cost>> costs) {
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, Cost.median(all)));
        return medians;
    }
}
