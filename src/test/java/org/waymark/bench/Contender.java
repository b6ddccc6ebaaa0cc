package org.waymark.bench;

import java.io.IOException;

/**
 * One of those that are measured in turn.
 *
 * @param before what must happen before each run and is not measured
 */
record Contender(String name, Step before, Launch launch) {

    /** Something with the disk. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, InterruptedException;
    }
}
