package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine that the tests run on. */
final class ThisMachineTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir Path folder;

    private final ThisMachine machine = new ThisMachine();

    @Test
    void aProgramThatIsNotThereOrFailsSaysNothing() {
        assertEquals(Optional.empty(), machine.run(folder, "no-such-program"));
        assertEquals(Optional.empty(), machine.run(folder, JAVA, "--no-such-option"));
        assertTrue(machine.run(folder, JAVA, "--version").orElse("").contains("Runtime"));
    }

    /** Whoever ends Waymark need not wait for a program that it asked. */
    @Test
    void whoIsInterruptedWaitsForNoProgram() {
        Thread.currentThread().interrupt();
        Optional<String> said = machine.run(folder, JAVA, "--version");
        assertTrue(Thread.interrupted(), "it is still known that somebody wants an end");
        assertEquals(Optional.empty(), said);
    }

    @Test
    void aFolderThatIsNotThereHasNoRoomToTell() {
        Path nowhere = folder.resolve("nowhere");
        assertThrows(UncheckedIOException.class, () -> machine.free(nowhere));
        assertTrue(machine.free(folder) > 0);
    }
}
