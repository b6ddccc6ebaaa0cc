package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir Path folder;

    private static byte[] noise(int seed) {
        byte[] bytes = new byte[seed % 7 * 500];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    /** Some of them stay in memory, and those that do not are read by all threads at once. */
    @Test
    void whatIsLaidDownIsGivenBackAsOftenAsItIsAskedFor() {
        try (Spool spool = new Spool(20_000, folder)) {
            List<Supplier<byte[]>> laid =
                    IntStream.range(0, 500)
                            .parallel()
                            .mapToObj(seed -> spool.lay(noise(seed)))
                            .toList();
            IntStream.range(0, 1_000)
                    .parallel()
                    .map(i -> i % 500)
                    .forEach(i -> assertArrayEquals(noise(i), laid.get(i).get()));
        }
    }

    @Test
    void aSmallSiteNeedsNoFileAndALargeOneLeavesNone() throws IOException {
        try (Spool small = new Spool(20_000, folder)) {
            small.lay(new byte[20_000]);
            assertEquals(0, files());
        }
        try (Spool large = new Spool(20_000, folder)) {
            large.lay(new byte[20_001]);
        }
        assertEquals(0, files());
    }

    /** A folder that is not there, as good as one that nobody may write to. */
    @Test
    void withoutAFileEverythingStaysInMemory() {
        try (Spool spool = new Spool(0, folder.resolve("none"))) {
            Supplier<byte[]> first = spool.lay(noise(3));
            Supplier<byte[]> second = spool.lay(noise(4));
            assertArrayEquals(noise(3), first.get());
            assertArrayEquals(noise(4), second.get());
        }
    }

    /** As it is made for a build: its file is where the system has files of a moment. */
    @Test
    void whatDoesNotFitIntoMemoryIsGivenBackToo() {
        try (Spool spool = new Spool()) {
            spool.lay(new byte[16 << 20]);
            assertArrayEquals(noise(3), spool.lay(noise(3)).get());
        }
    }

    /** A full disk, as far as a test can have one: the file takes nothing more. */
    @Test
    void whatTheFileRefusesStaysInMemory() {
        Spool spool = new Spool(0, folder);
        spool.lay(noise(3));
        spool.close();
        Supplier<byte[]> refused = spool.lay(noise(4));
        Supplier<byte[]> next = spool.lay(noise(5));
        assertArrayEquals(noise(4), refused.get());
        assertArrayEquals(noise(5), next.get());
    }

    /** Nobody is given other bytes than those that were laid down. */
    @Test
    void whenItIsClosedNothingIsGivenBack() {
        Spool spool = new Spool(0, folder);
        Supplier<byte[]> laid = spool.lay(noise(3));
        spool.close();
        spool.close();
        assertThrows(UncheckedIOException.class, laid::get);
    }
}
