package org.waymark.serve;

import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much of this computer others may take by asking, or by not going on asking. Each connection
 * has a thread as long as its request is read and answered, so that one that is slow keeps no other
 * waiting.
 */
final class Limits {

    /** Connections that may be open; who comes later is turned away until one of them ends. */
    static final int CONNECTIONS = 128;

    /** Files that are made at the same time: all others wait. */
    static final int AT_WORK = 8;

    private static final int REST_SECONDS = 20;

    /** What the JDK's server knows of limits; it reads them when its first class is loaded. */
    private static final Map<String, String> OF_THE_SERVER =
            Map.of(
                    "jdk.httpserver.maxConnections", Integer.toString(CONNECTIONS),
                    "sun.net.httpserver.maxIdleConnections", Integer.toString(CONNECTIONS),
                    "sun.net.httpserver.maxReqHeaders", "64",
                    "sun.net.httpserver.maxReqHeaderSize", "16384",
                    // Seconds for a whole request, for a whole answer, and between the two
                    "sun.net.httpserver.maxReqTime", "5",
                    "sun.net.httpserver.maxRspTime", "600",
                    "sun.net.httpserver.idleInterval", "10",
                    // Milliseconds between two looks at who is late
                    "sun.net.httpserver.clockTick", "1000",
                    // Nothing is read of what comes behind a request
                    "sun.net.httpserver.drainAmount", "0");

    private Limits() {}

    /** To be called before the first server of this Java is made. */
    static void set() {
        OF_THE_SERVER.forEach(System::setProperty);
    }

    /** A thread for each connection, and none for longer than it is needed. */
    static ThreadPoolExecutor threads() {
        return new ThreadPoolExecutor(
                0,
                CONNECTIONS,
                REST_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                daemons());
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "waymark-serve-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
