package org.waymark.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The disk itself. */
final class LocalDisk implements Disk {

    private static final int TRIES = 6;
    private static final long FIRST_PAUSE = 15;

    /** One step that a disk may refuse. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    @Override
    public void settle(Path file) throws IOException {
        boolean folder = Files.isDirectory(file);
        StandardOpenOption how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        } catch (IOException e) {
            if (!folder) {
                throw e;
            } // Windows opens no folders, and network disks do not settle them
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        patiently(
                () ->
                        Files.move(
                                from,
                                to,
                                StandardCopyOption.ATOMIC_MOVE,
                                StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public void delete(Path file) throws IOException {
        patiently(() -> Files.deleteIfExists(file));
    }

    @Override
    public long room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /**
     * Tries a step again for half a second: on Windows a file cannot be replaced while somebody
     * reads it, or while a virus scanner looks at it.
     */
    static void patiently(Step step) throws IOException {
        for (int tried = 1; ; tried++) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (tried == TRIES || !passes(e)) {
                    throw e;
                }
                pause(FIRST_PAUSE << (tried - 1));
            }
        }
    }

    private static boolean passes(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
    }

    private static void pause(long milliseconds) throws IOException {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was interrupted", e);
        }
    }
}
