package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThings() throws IOException {
        assertEquals(
                NUMBERS.stream().map(one -> 2 * one).toList(),
                AtOnce.each(NUMBERS, one -> 2 * one));
    }

    @Test
    void theFirstFailureIsToldWhenAllAreDone() {
        AtomicInteger done = new AtomicInteger();
        IOException failure =
                assertThrows(
                        IOException.class, () -> AtOnce.each(NUMBERS, one -> failing(one, done)));
        assertEquals("number 300", failure.getMessage());
        assertEquals(NUMBERS.size(), done.get());
    }

    private static int failing(int one, AtomicInteger done) throws IOException {
        done.incrementAndGet();
        if (one == 300 || one == 301 || one == 900) {
            throw new IOException("number " + one);
        }
        return one;
    }
}
