package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/** Builds that end before they have a report. */
class EndedBuildTest {

    @TempDir Path folder;

    private final List<String> stages = new ArrayList<>();

    /** A folder without content is read to its end at once, so that nobody waits for the rest. */
    @Test
    void whoIsInterruptedGetsNoReport() {
        BuildSettings settings =
                new BuildSettings(
                        folder.resolve("none"),
                        null,
                        TestProject.TODAY,
                        1,
                        Set.of(),
                        Printing.plain());
        Thread.currentThread().interrupt();
        IOException end =
                assertThrows(IOException.class, () -> new SiteBuild(settings, stage -> {}).run());
        assertTrue(Thread.interrupted(), "it is still known that somebody wants an end");
        assertEquals("the build was interrupted", end.getMessage());
    }

    /**
     * The command tells it in the disk's own words; the threads that met it are nobody's matter.
     */
    @Test
    void whatADiskSaysReachesWhoeverStartedTheBuild() {
        BuildSettings settings =
                new BuildSettings(folder, null, TestProject.TODAY, 1, Set.of(), Printing.plain());
        IOException said = new IOException("the disk is gone");
        for (RuntimeException wrapped :
                List.of(new UncheckedIOException(said), new IllegalStateException(said))) {
            SiteBuild build =
                    new SiteBuild(
                            settings,
                            stage -> {
                                throw wrapped;
                            });
            assertSame(said, assertThrows(IOException.class, build::run));
        }
    }

    /** Not a problem of anybody's content: it ends the build, and its cause is named. */
    @Test
    void aDiskThatIsTakenAwayEndsTheBuild() throws IOException {
        Path disk = folder.resolve("disk.zip");
        BuildSettings settings;
        try (FileSystem files = FileSystems.newFileSystem(disk, Map.of("create", "true"))) {
            Path hub = Files.createDirectory(files.getPath("hub"));
            settings =
                    new BuildSettings(hub, null, TestProject.TODAY, 1, Set.of(), Printing.plain());
        }
        SiteBuild build = new SiteBuild(settings, stages::add);
        Throwable end = assertThrows(IllegalStateException.class, build::run);
        assertEquals(List.of("Reading"), stages);
        assertTrue(end.getCause() instanceof ClosedFileSystemException, "" + end.getCause());
    }
}
