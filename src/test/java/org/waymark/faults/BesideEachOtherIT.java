package org.waymark.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds beside readers, and builds beside builds. */
class BesideEachOtherIT {

    private static final int CYCLES = 1_000;
    private static final int TOPICS = 3;

    @TempDir Path temp;

    private Folder folder() throws IOException {
        Folder folder = new Folder(temp.resolve("site"));
        assertEquals(List.of(), PublishingProcess.publish(folder.path(), SampleSite.of(1, TOPICS)));
        folder.addOthers();
        return folder;
    }

    @Test
    void aReaderNeverSeesATornFileOrABrokenLinkWhileTheSiteIsPublishedAThousandTimes()
            throws Exception {
        Folder folder = folder();
        CompletableFuture<Void> builds =
                CompletableFuture.runAsync(
                        () ->
                                IntStream.rangeClosed(2, CYCLES + 1)
                                        .forEach(version -> publish(folder, version)));
        Reader reader = new Reader(folder.path());
        int cycles = 0;
        while (!builds.isDone() || cycles < CYCLES) {
            reader.crawl(List.of("index.html"));
            cycles++;
        }
        builds.get();
        System.out.println(
                CYCLES
                        + (" publications, " + cycles + " crawls, " + reader.reads() + " reads, ")
                        + (reader.complaints().size() + " broken; a page that was being removed ")
                        + ("was met " + reader.withdrawn() + " times; ")
                        + (folder.touched() + " foreign files touched"));
        assertEquals(List.of(), reader.complaints());
        folder.assertIs(SampleSite.of(CYCLES + 1, TOPICS), "at the end");
    }

    private static void publish(Folder folder, int version) {
        SampleSite site = SampleSite.of(version, TOPICS);
        assertEquals(List.of(), PublishingProcess.publish(folder.path(), site));
    }

    /** Four processes publish 50 versions each: 200 times one meets the others, or does not. */
    @Test
    void ofBuildsAtOnceOnePublishesAndTheOthersSayWhoDoes() throws Exception {
        Folder folder = folder();
        List<CompletableFuture<String>> builds =
                IntStream.range(0, 4).mapToObj(i -> said(folder, 2 + i * 50)).toList();
        Reader reader = new Reader(folder.path());
        while (!builds.stream().allMatch(CompletableFuture::isDone)) {
            reader.crawl(List.of("index.html"));
        }
        List<String> lines =
                builds.stream().map(CompletableFuture::join).flatMap(String::lines).toList();
        System.out.println(
                "200 builds at once: "
                        + (lines.size() + " were refused, " + reader.reads() + " reads, ")
                        + (reader.complaints().size() + " broken, " + folder.touched())
                        + " foreign files touched");
        assertTrue(lines.size() >= 20 && lines.size() < 200, lines.size() + " were refused");
        lines.forEach(
                line ->
                        assertTrue(
                                line.matches(
                                        "output-busy: another build( \\(process [0-9]+\\))? is"
                                                + " publishing into this folder( since .*UTC)?"),
                                line));
        assertEquals(List.of(), reader.complaints());
        assertEquals(0, folder.touched());
        publish(folder, 300);
        folder.assertIs(SampleSite.of(300, TOPICS), "at the end");
    }

    private static CompletableFuture<String> said(Folder folder, int first) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Child.publishing(folder.path(), TOPICS, first, first + 49).rest();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Within one process, where the system's lock alone would let both in or lose the first. */
    @Test
    void twoBuildsOfOneProcessDoNotMeetEither() throws IOException {
        Folder folder = folder();
        long refused =
                IntStream.range(2, 102)
                        .parallel()
                        .mapToObj(version -> SampleSite.of(version, TOPICS))
                        .map(site -> PublishingProcess.publish(folder.path(), site))
                        .filter(words -> !words.isEmpty())
                        .peek(words -> assertTrue(words.get(0).startsWith("output-busy: ")))
                        .count();
        System.out.println("100 builds in one process: " + refused + " were refused");
        assertTrue(refused > 0 && refused < 100, refused + " were refused");
        publish(folder, 300);
        folder.assertIs(SampleSite.of(300, TOPICS), "at the end");
    }
}
