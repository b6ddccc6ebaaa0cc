package org.waymark.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.site.Shelf;

/**
 * A shelf that has no end: what no longer fits into memory lies in a file of its own that no other
 * program sees. Where such a file cannot be written, all stays in memory. Close it when nothing on
 * it will be asked for any more.
 */
public final class Spool implements Shelf, AutoCloseable {

    /** So many bytes stay in memory: a small site needs no file. */
    private static final long ROOM = 16L << 20;

    private final long room;
    private final @Nullable Path folder;
    private @Nullable FileChannel file;
    private boolean refused;
    private long inMemory;
    private long end;

    /** A shelf whose file is where programs keep what they need for a moment. */
    public Spool() {
        this(ROOM, null);
    }

    /**
     * @param room how many bytes stay in memory
     * @param folder where the file is made, or null for where the system has such files
     */
    Spool(long room, @Nullable Path folder) {
        this.room = room;
        this.folder = folder;
    }

    @Override
    public Supplier<byte[]> lay(byte[] bytes) {
        FileChannel to = fileFor(bytes.length);
        return to == null ? () -> bytes : written(bytes, to);
    }

    /** The file to lay so many bytes into; null when they stay in memory. */
    private synchronized @Nullable FileChannel fileFor(int bytes) {
        if (refused || inMemory + bytes <= room) {
            inMemory += bytes;
            return null;
        }
        if (file == null) {
            file = opened();
        }
        return file;
    }

    private @Nullable FileChannel opened() {
        try {
            Path path =
                    folder == null
                            ? Files.createTempFile("waymark-", ".spool")
                            : Files.createTempFile(folder, "waymark-", ".spool");
            return FileChannel.open(
                    path,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            refused = true;
            return null;
        }
    }

    private Supplier<byte[]> written(byte[] bytes, FileChannel to) {
        long start = place(bytes.length);
        try {
            write(bytes, start, to);
        } catch (IOException e) {
            refuse();
            return () -> bytes;
        }
        int length = bytes.length;
        return () -> read(start, length, to);
    }

    private synchronized long place(int bytes) {
        long start = end;
        end += bytes;
        return start;
    }

    /** A full disk: what comes now stays in memory, and what was written can be read. */
    private synchronized void refuse() {
        refused = true;
    }

    private static void write(byte[] bytes, long start, FileChannel to) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            to.write(rest, start + rest.position());
        }
    }

    private static byte[] read(long start, int length, FileChannel from) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (from.read(bytes, start + bytes.position()) < 0) {
                    throw new EOFException("a file of this program was cut off");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    /** The file goes with it. */
    @Override
    public synchronized void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            refused = true; // the system clears its folder of such files
        }
    }
}
