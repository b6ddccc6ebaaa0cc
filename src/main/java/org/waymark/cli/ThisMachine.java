package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The computer that this runs on. */
final class ThisMachine implements Machine {

    private static final long PATIENCE_SECONDS = 30;

    @Override
    public String property(String name) {
        return System.getProperty(name, "");
    }

    @Override
    public String variable(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    /** Output goes to a file: a program that prints much must not wait for whoever reads it. */
    @Override
    public Optional<String> run(Path folder, String... command) {
        try {
            Path output = Files.createTempFile("waymark-doctor", ".txt");
            try {
                Process process =
                        new ProcessBuilder(command)
                                .directory(folder.toFile())
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .redirectOutput(output.toFile())
                                .start();
                return ended(process)
                        ? Optional.of(Files.readString(output, StandardCharsets.ISO_8859_1).strip())
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean ended(Process process) {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    @Override
    public long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean mayWrite(Path folder) {
        return Files.isWritable(folder);
    }
}
