package org.waymark.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that publish and are killed at random moments, also while they mend. */
class KilledIT {

    private static final int SERIES = 2;
    private static final int KILLS = 105;
    private static final int TOPICS = 5;
    private static final int VERSIONS = 6;

    @TempDir Path temp;

    /** So many microseconds a process is at work here, if it is let alone. */
    private long longest;

    /** What came of one series. */
    private record Count(
            int kills, int cut, int locks, int reads, int broken, int lost, int touched) {

        Count plus(Count other) {
            return new Count(
                    kills + other.kills,
                    cut + other.cut,
                    locks + other.locks,
                    reads + other.reads,
                    broken + other.broken,
                    lost + other.lost,
                    touched + other.touched);
        }
    }

    @Test
    void whateverMomentAProcessIsKilledReadersAreServedAndTheNextMendsAll() throws IOException {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        System.out.println("Kills: -Dwaymark.seed=" + seed + " repeats them");
        longest = micros();
        Count count =
                IntStream.range(0, SERIES)
                        .parallel()
                        .mapToObj(series -> series(series, new Random(seed + series)))
                        .reduce(new Count(0, 0, 0, 0, 0, 0, 0), Count::plus);
        System.out.println(
                count.kills
                        + (" kills, " + count.cut + " of them in the middle of a publication, ")
                        + (count.locks + " with a lock left behind; " + count.reads + " reads, ")
                        + (count.broken + " broken; " + count.lost + " lost files; ")
                        + (count.touched + " foreign files touched"));
        assertTrue(count.kills >= 200, "only " + count.kills + " kills");
        assertTrue(count.cut >= 20, "only " + count.cut + " kills came in the middle");
        assertTrue(count.locks >= 20, "only " + count.locks + " locks were taken over");
        assertEquals(0, count.broken + count.lost + count.touched);
    }

    private long micros() throws IOException {
        Child child = Child.publishing(temp.resolve("measured"), TOPICS, 1, VERSIONS);
        child.awaitBegin();
        long start = System.nanoTime();
        assertEquals("", child.rest());
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    }

    private Count series(int number, Random chance) {
        try {
            Folder folder = new Folder(temp.resolve("site" + number));
            PublishingProcess.publish(folder.path(), SampleSite.of(1, TOPICS));
            folder.addOthers();
            Count count = new Count(0, 0, 0, 0, 0, 0, 0);
            for (int version = 2; count.kills < KILLS; version += VERSIONS) {
                count = count.plus(kill(folder, version, chance));
                if (chance.nextInt(8) == 0) {
                    SampleSite site = SampleSite.of(version + chance.nextInt(VERSIONS), TOPICS);
                    assertEquals(List.of(), PublishingProcess.publish(folder.path(), site));
                    folder.assertIs(site, "after " + count.kills + " kills");
                }
            }
            return count;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Count kill(Folder folder, int version, Random chance)
            throws IOException, InterruptedException {
        int last = version + VERSIONS - 1;
        Set<String> staying = folder.reached();
        IntStream.rangeClosed(version, last)
                .forEach(one -> staying.retainAll(SampleSite.of(one, TOPICS).texts().keySet()));
        Child child = Child.publishing(folder.path(), TOPICS, version, last);
        child.awaitBegin();
        TimeUnit.MICROSECONDS.sleep(chance.nextLong(longest));
        boolean killed = child.kill();
        assertEquals("", child.rest(), "nothing was refused, whatever the last one left behind");
        Reader reader = new Reader(folder.path());
        reader.crawl(new ArrayList<>(staying));
        reader.complaints().forEach(System.out::println);
        return new Count(
                killed ? 1 : 0,
                Files.exists(folder.path().resolve("waymark.next.sha256")) ? 1 : 0,
                Files.exists(folder.path().resolve(".waymark-lock")) ? 1 : 0,
                reader.reads(),
                reader.complaints().size(),
                folder.lost(staying),
                folder.touched());
    }
}
