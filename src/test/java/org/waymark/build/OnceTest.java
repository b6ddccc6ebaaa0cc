package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void nothingIsMadeBeforeItIsAskedForAndNothingTwice() {
        AtomicInteger made = new AtomicInteger();
        Once<Integer> once = new Once<>(made::incrementAndGet);
        assertEquals(0, made.get());
        assertEquals(1, once.get());
        assertEquals(1, once.get());
    }
}
