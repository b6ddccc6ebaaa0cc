package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Random numbers (SplitMix64) that are the same in every Java, and in any other language in which
 * somebody writes the corpus again.
 */
final class Draw {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state = GAMMA;

    /**
     * @param seed decides all that is drawn
     */
    Draw(String seed) {
        for (int i = 0; i < seed.length(); i++) {
            state = (state ^ seed.charAt(i)) * 0x100000001B3L;
        }
    }

    int below(int bound) {
        state += GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
    }

    /** From one number to another, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    String pick(List<String> words) {
        return words.get(below(words.size()));
    }

    /** Different numbers below a bound, in the order in which they were drawn. */
    List<Integer> distinct(int bound, int count) {
        List<Integer> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            int number = below(bound);
            if (!drawn.contains(number)) {
                drawn.add(number);
            }
        }
        return drawn;
    }
}
