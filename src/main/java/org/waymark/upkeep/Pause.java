package org.waymark.upkeep;

import java.time.Duration;

/** Waits: for a server that is busy, and between two requests to one host. */
@FunctionalInterface
public interface Pause {

    Pause REAL = length -> Thread.sleep(length.toMillis());

    void of(Duration length) throws InterruptedException;
}
