package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** One build at a time; how this goes between processes is in the faults tests. */
class TurnTest {

    @TempDir Path temp;

    private Path folder;
    private Path lock;

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("site"));
        lock = folder.resolve(".waymark-lock");
    }

    private static List<String> problems(Turn turn) {
        return turn.problems().stream().map(Problem::message).toList();
    }

    @Test
    void theFileOfATurnSaysWhoseItIsAndGoesWithIt() throws IOException {
        try (Turn turn = Turn.take(folder)) {
            assertEquals(List.of(), turn.problems());
            assertEquals("" + ProcessHandle.current().pid(), Files.readString(lock));
        }
        assertFalse(Files.exists(lock));
    }

    @Test
    void whoeverHasTheTurnIsNamedWithTheTimeAndNothingIsChanged() throws IOException {
        long me = ProcessHandle.current().pid();
        try (Turn turn = Turn.take(folder)) {
            Files.setLastModifiedTime(lock, FileTime.from(Instant.parse("2026-11-22T09:30:07Z")));
            Path other = Files.createSymbolicLink(temp.resolve("the-same"), folder);
            try (Turn second = Turn.take(other)) {
                assertEquals(
                        List.of(
                                "another build (process "
                                        + me
                                        + ") is publishing into this folder since 2026-11-22"
                                        + " 09:30:07 UTC"),
                        problems(second));
                assertEquals(Code.OUTPUT_BUSY, second.problems().get(0).code());
            }
            assertTrue(Files.exists(lock), "the second did not take the first one's lock away");
            assertEquals(List.of(), turn.problems());
        }
        try (Turn third = Turn.take(folder)) {
            assertEquals(List.of(), third.problems());
        }
    }

    @Test
    void aLockOfAnotherProgramCountsAndItsNumberIsReadFromTheFile() throws IOException {
        Files.writeString(lock, "4711");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.lock();
            try (Turn turn = Turn.take(folder)) {
                assertTrue(problems(turn).get(0).contains("(process 4711)"), "" + problems(turn));
            }
        }
        assertEquals("4711", Files.readString(lock));
        try (Turn turn = Turn.take(folder)) {
            assertEquals(List.of(), turn.problems());
        }
    }

    @Test
    void aFileThatADeadProcessLeftIsTakenOverWhateverItHolds() throws IOException {
        for (String left : List.of("", "1", "99999999999999999999", "no number\n")) {
            Files.writeString(lock, left);
            try (Turn turn = Turn.take(folder)) {
                assertEquals(List.of(), turn.problems(), left);
                assertEquals("" + ProcessHandle.current().pid(), Files.readString(lock));
            }
            assertFalse(Files.exists(lock));
        }
    }

    /** A link could lead to somebody's file, which would then be overwritten. */
    @Test
    void aLinkInPlaceOfTheLockIsNotFollowed() throws IOException {
        Path thesis = Files.writeString(temp.resolve("thesis.txt"), "mine");
        Files.createSymbolicLink(lock, thesis);
        assertThrows(IOException.class, () -> Turn.take(folder).close());
        assertEquals("mine", Files.readString(thesis));
        Files.delete(lock);
        Turn.take(folder).close();
    }

    @Test
    void aFolderThatVanishesTakesTheLockWithItAndTheNextBuildIsNotHindered() throws IOException {
        try (Turn turn = Turn.take(folder)) {
            assertEquals(List.of(), turn.problems());
            Files.delete(lock);
            Files.delete(folder);
        }
        Publisher publisher = new Publisher(folder, Set.of());
        try (Turn turn = publisher.turn()) {
            assertEquals(List.of(), turn.problems());
            assertTrue(Files.exists(lock));
        }
    }

    @Test
    void aFolderThatVanishedAndIsAnotherBuildsNowKeepsThatBuildsLock() throws IOException {
        try (Turn turn = Turn.take(folder)) {
            assertEquals(List.of(), turn.problems());
            Files.move(lock, temp.resolve("so that the next file has another number"));
            Files.writeString(lock, "4711");
        }
        assertEquals("4711", Files.readString(lock));
    }

    /** Nineteen digits may be a number that is larger than any process has. */
    @Test
    void aNumberThatIsTooLargeIsNobodys() throws IOException {
        Files.writeString(lock, "9999999999999999999");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.lock();
            try (Turn turn = Turn.take(folder)) {
                assertTrue(
                        problems(turn).get(0).startsWith("another build is"), "" + problems(turn));
            }
        }
    }
}
