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
                one.before().run();
                Cost cost = one.launch().run();
                log.println(
                        "  "
                                + row
                                + ", "
                                + one.name()
                                + (round == 0 ? ", warm-up" : "")
                                + ": "
                                + cost);
                if (round > 0 || rounds == 0) {
                    costs.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(cost);
                }
            }
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, all) -> medians.put(name, Cost.median(all)));
        return medians;
    }
}
