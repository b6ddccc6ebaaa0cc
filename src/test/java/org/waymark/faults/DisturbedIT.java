package org.waymark.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or read-only, folders that vanish, clocks that step back. */
class DisturbedIT {

    private static final int TOPICS = 8;
    private static final int VANISHED = 60;

    @TempDir Path temp;

    private static long seed(String what) {
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        System.out.println(what + ": -Dwaymark.seed=" + seed + " repeats it");
        return seed;
    }

    private static int run(List<String> command, StringBuilder said)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        said.append(new String(process.getInputStream().readAllBytes(), UTF_8));
        return process.waitFor();
    }

    /** What may make a disk of its own in memory, which no other process sees. */
    private static final List<List<String>> WAYS =
            List.of(
                    List.of("unshare", "-rm"),
                    List.of("unshare", "-m"),
                    List.of("sudo", "-n", "unshare", "-m"));

    private static int onSmallDisk(List<String> way, Path disk, String command, StringBuilder said)
            throws Exception {
        List<String> all = new ArrayList<>(way);
        String mount = "mount -t tmpfs -o size=600k none '" + disk + "' && ";
        all.addAll(List.of("sh", "-c", mount + command));
        return run(all, said);
    }

    private static List<String> way(Path disk) throws Exception {
        for (List<String> way : WAYS) {
            try {
                if (onSmallDisk(way, disk, "true", new StringBuilder()) == 0) {
                    return way;
                }
            } catch (IOException e) {
                System.out.println("there is no " + way.get(0) + " here");
            }
        }
        assertNotEquals("true", System.getenv("CI"), "no small disk can be mounted here");
        System.out.println("NOT RUN: no small disk can be mounted here, by " + WAYS);
        return Assumptions.abort("NOT RUN: no small disk can be mounted here");
    }

    @Test
    void aFullOrReadOnlyDiskIsToldInWordsAndReadersAreServed() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        List<String> way = way(disk);
        String command =
                Stream.concat(
                                Child.java(FullDiskProcess.class).stream(),
                                Stream.of(disk.toString(), "" + seed("Full disk")))
                        .map(word -> "'" + word + "'")
                        .collect(Collectors.joining(" "));
        StringBuilder said = new StringBuilder();
        onSmallDisk(way, disk, "exec " + command, said);
        List<String> lines = new ArrayList<>(said.toString().lines().toList());
        assertEquals("end", lines.remove(lines.size() - 1), said.toString());
        long published = lines.stream().filter("published"::equals).count();
        long full = lines.stream().filter(line -> line.contains("the disk is full")).count();
        long readOnly = lines.stream().filter(line -> line.contains("may not write")).count();
        System.out.println(
                ("A disk that fills: " + full + " refused, " + published + " published; ")
                        + ("read-only: " + readOnly + " refused; 0 broken reads"));
        assertTrue(full >= 20, said.toString());
        assertEquals(1, readOnly, said.toString());
        assertEquals(lines.size(), published + full + readOnly, said.toString());
    }

    @Test
    void whateverFolderVanishesInTheMiddleTheNextBuildMends() throws Exception {
        Random chance = new Random(seed("Vanishing"));
        Folder folder = new Folder(temp.resolve("vanishing/site"));
        List<String> victims = List.of("", ".waymark-staging", "topic0", "topic1", ".waymark-lock");
        int hit = 0;
        int refused = 0;
        for (int time = 0; time < VANISHED; time++) {
            Path victim = folder.path().resolve(victims.get(time % victims.size()));
            List<String> words = new ArrayList<>();
            SampleSite site = SampleSite.of(2 * time + 1, TOPICS);
            Thread build =
                    new Thread(() -> words.addAll(PublishingProcess.publish(folder.path(), site)));
            hit += vanishes(victim, build, folder, chance.nextInt(10)) ? 1 : 0;
            words.forEach(
                    line -> assertTrue(line.matches("output-(unwritable|foreign): .*"), line));
            refused += words.size();
            mends(folder, SampleSite.of(2 * time + 2, TOPICS), "after " + time);
        }
        System.out.println(
                VANISHED
                        + (" folders and files vanished, " + hit + " while a build was at work; ")
                        + (refused + " builds were refused in words, each next one mended all"));
        assertTrue(hit >= VANISHED / 2, "only " + hit + " came in the middle of a build");
        assertTrue(refused >= VANISHED / 12, "only " + refused + " builds noticed");
    }

    /**
     * Starts a build and removes something; tells whether the build was at work before and after.
     */
    private static boolean vanishes(Path victim, Thread build, Folder folder, int tenths)
            throws InterruptedException {
        build.start();
        Path staging = folder.path().resolve(".waymark-staging");
        while (build.isAlive() && Files.notExists(staging)) {
            Thread.onSpinWait();
        }
        TimeUnit.MICROSECONDS.sleep(tenths * 500L);
        boolean atWork = build.isAlive();
        remove(victim);
        boolean still = build.isAlive();
        build.join();
        return atWork && still;
    }

    private static void mends(Folder folder, SampleSite next, String when) throws IOException {
        folder.addOthers();
        if (Files.notExists(folder.path().resolve("waymark.sha256"))) {
            remove(folder.path()); // what stood there is gone with the list of it
        }
        assertEquals(List.of(), PublishingProcess.publish(folder.path(), next), when);
        folder.addOthers();
        folder.assertIs(next, when);
    }

    private static void remove(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(DisturbedIT::removeOne);
        } catch (IOException | UncheckedIOException e) {
            // The build was quicker: it took that away itself, or made something there anew
        }
    }

    private static void removeOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files from the future, of the very sizes that are expected, and from long ago. */
    @Test
    void noClockMakesAStaleFileCountAsCurrent() throws IOException {
        Folder folder = new Folder(temp.resolve("clock/site"));
        SampleSite site = SampleSite.of(4, TOPICS);
        PublishingProcess.publish(folder.path(), site);
        folder.addOthers();
        int stale = 0;
        for (Duration step : List.of(Duration.ofDays(4000), Duration.ofDays(-4000))) {
            for (String path : site.texts().keySet()) {
                Path file = folder.path().resolve(path);
                Files.writeString(file, Files.readString(file).replace('e', 'x'));
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(step)));
                stale++;
            }
            assertEquals(List.of(), PublishingProcess.publish(folder.path(), site));
            folder.assertIs(site, "clock " + step);
        }
        System.out.println(stale + " stale files with wrong times: all mended");
    }

    /** A process that is killed while it has the turn, many times over, is in nobody's way. */
    @Test
    void aDeadProcessesLockIsTakenOver() throws Exception {
        Folder folder = new Folder(temp.resolve("lock/site"));
        for (int time = 0; time < 5; time++) {
            Child child = Child.publishing(folder.path(), TOPICS, 1, 10_000);
            child.awaitBegin();
            while (Files.notExists(folder.path().resolve(".waymark-lock"))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            assertTrue(child.kill());
            SampleSite site = SampleSite.of(time + 1, TOPICS);
            assertEquals(List.of(), PublishingProcess.publish(folder.path(), site));
            folder.addOthers();
            folder.assertIs(site, "takeover " + time);
        }
    }
}
