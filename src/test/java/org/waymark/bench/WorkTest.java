package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/**
 * A build of a small hub with its PDFs asks no more of a computer than was accepted last. It counts
 * and does not time, so a busy machine changes nothing. After a change that is worth its cost, or
 * that saves some, run it with {@code -Dwaymark.rewrite=true} and look at the difference.
 */
class WorkTest {

    private static final Path ACCEPTED = Path.of("src/test/resources/bench/accepted");

    @Test
    void aSmallBuildAsksForNoMoreThanWasAccepted(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path figures = ACCEPTED.resolve("java-" + Runtime.version().feature() + ".txt");
        boolean rewrite = Boolean.getBoolean("waymark.rewrite");
        Assumptions.assumeTrue(
                rewrite || Files.exists(figures),
                "NOT RUN: no figures were accepted for this Java");
        TestProject project = TestProject.of("golden/small/content", folder.resolve("hub"));
        Work now = Work.of(project.root());
        System.out.print(now.text());
        if (rewrite) {
            Files.createDirectories(ACCEPTED);
            Files.writeString(figures, now.text());
        }
        Work accepted = Work.parse(Files.readString(figures));
        assertEquals(Optional.empty(), now.excess(accepted));
    }

    @Test
    void aTenthMoreIsTolerated() {
        Work accepted = new Work(1_000, 2_000);
        assertEquals(Optional.empty(), new Work(1_100, 2_200).excess(accepted));
        assertEquals(
                Optional.of("allocated bytes: 1,101, accepted were 1,000 (+10.1 %)"),
                new Work(1_101, 1).excess(accepted));
        assertEquals(
                Optional.of("calls and loops: 4,000, accepted were 2,000 (+100.0 %)"),
                new Work(1, 4_000).excess(accepted));
    }

    @Test
    void whatIsKeptIsReadAgain() {
        Work work = new Work(440_123_456, 295_890_533);
        assertEquals("allocated bytes: 440,123,456\ncalls and loops: 295,890,533\n", work.text());
        assertEquals(work, Work.parse(work.text()));
    }
}
