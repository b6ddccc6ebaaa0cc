package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;

/** What a disk's refusals are called, and how long one is patient with it. */
class RefusalTest {

    private static final Path SITE = Path.of("/hub/site");

    @TempDir Path temp;

    private static String told(long needed, long free, boolean begun, IOException failure) {
        return new Refusal(SITE, needed, free, begun).problem(failure).message();
    }

    private static FileSystemException failure(String reason) {
        return new FileSystemException("/hub/site/a/b.html", null, reason);
    }

    @Test
    void aFullDiskSaysHowMuchIsNeededAndWhatReadersHave() {
        assertEquals(
                "the disk is full: publishing needs 12.5 MB here, and 3 KB are free; what was"
                        + " published stays as it was",
                told(12_500_000, 2_100, false, failure("whatever language")));
        String begun = told(800, 900, true, failure("No space left on device"));
        assertTrue(begun.startsWith("the disk is full: publishing needs 1 KB here; some"), begun);
        assertTrue(begun.endsWith("each is whole, and the next build does the rest"), begun);
        assertTrue(
                told(0, 0, false, failure("Disk quota exceeded")).startsWith("the disk is full;"));
        assertTrue(
                told(1, 0, false, failure("There is not enough space on the disk"))
                        .startsWith("the disk is full: publishing needs 1 KB here;"));
    }

    @Test
    void whatMayNotBeWrittenAndWhatVanishedIsNamed() {
        assertEquals(
                "this build may not write a/b.html; what was published stays as it was",
                told(0, 0, false, new AccessDeniedException("/hub/site/a/b.html")));
        assertEquals(
                "this build may not write this folder; what was published stays as it was",
                told(
                        9,
                        9,
                        false,
                        new FileSystemException("/hub/site", null, "Read-only file system")));
        assertEquals(
                "while this build was publishing, a/b.html vanished; what was published stays as it"
                        + " was",
                told(0, 0, false, new NoSuchFileException("/hub/site/a/b.html")));
        assertEquals(
                "the disk refuses to write a/b.html (Input/output error); what was published stays"
                        + " as it was",
                told(0, 0, false, failure("Input/output error")));
        assertTrue(
                told(0, 0, false, new IOException("broken pipe")).contains("a file (broken pipe)"));
        assertTrue(
                told(0, 0, false, new FileSystemException("/x")).contains("(FileSystemException)"));
    }

    @Test
    void everyRefusalHasAPlaceAndAHint() {
        var problem = new Refusal(SITE, 0, 0, false).problem(failure("odd"));
        assertEquals(Code.OUTPUT_UNWRITABLE, problem.code());
        assertEquals("/hub/site", problem.position().file());
        assertFalse(String.valueOf(problem.hint()).isBlank());
    }

    @Test
    void theHintIsForTheCause() {
        Refusal refusal = new Refusal(SITE, 1_000_000, 0, false);
        String full = refusal.problem(failure("disk full")).toString();
        assertTrue(full.contains("needs 1.0 MB here;"), full);
        assertTrue(full.contains("make room on the disk that holds this folder"), full);
        String denied = refusal.problem(failure("Read-only file system")).toString();
        assertTrue(denied.contains("is read-only, belongs to somebody else"), denied);
        String odd = refusal.problem(failure("odd")).toString();
        assertTrue(odd.contains("look whether that place is a folder of its own"), odd);
    }

    /** On Windows a file that somebody reads cannot be replaced for a moment. */
    @Test
    void aStepThatIsRefusedForAMomentIsTriedAgain() throws IOException {
        List<Integer> tries = new ArrayList<>();
        LocalDisk.patiently(
                () -> {
                    tries.add(1);
                    if (tries.size() < 4) {
                        throw new AccessDeniedException("x", null, "used by another process");
                    }
                });
        assertEquals(4, tries.size());
    }

    @Test
    void aStepThatIsAlwaysRefusedOrCannotSucceedIsGivenUp() {
        List<Integer> tries = new ArrayList<>();
        LocalDisk.Step refused =
                () -> {
                    tries.add(1);
                    throw new FileSystemException("x");
                };
        long start = System.nanoTime();
        assertThrows(FileSystemException.class, () -> LocalDisk.patiently(refused));
        assertTrue(System.nanoTime() - start > 400_000_000, "not patient for half a second");
        assertEquals(6, tries.size());
        LocalDisk.Step missing =
                () -> {
                    tries.add(1);
                    throw new NoSuchFileException("x");
                };
        assertThrows(NoSuchFileException.class, () -> LocalDisk.patiently(missing));
        assertEquals(7, tries.size());
    }

    @Test
    void anInterruptionEndsThePatience() {
        Thread.currentThread().interrupt();
        IOException end =
                assertThrows(
                        IOException.class,
                        () ->
                                LocalDisk.patiently(
                                        () -> {
                                            throw new FileSystemException("x");
                                        }));
        assertEquals("the build was interrupted", end.getMessage());
        assertTrue(Thread.interrupted());
    }

    @Test
    void filesAndFoldersAreSettled() throws IOException {
        LocalDisk disk = new LocalDisk();
        Path file = Files.writeString(temp.resolve("a"), "a");
        disk.settle(file);
        disk.settle(temp);
        assertThrows(IOException.class, () -> disk.settle(temp.resolve("missing")));
        assertTrue(disk.room(temp) > 0);
    }
}
