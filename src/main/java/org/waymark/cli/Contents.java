package org.waymark.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * What tells one file of a program from another. A jar ends with a list of all that is in it, with
 * sizes and checksums: that list stands for the jar, which is twenty times as large.
 */
final class Contents {

    private static final int END_SIZE = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LIST_SIGNATURE = 0x02014b50;
    private static final int LIST_SIZE_AT = 12;
    private static final int LIST_PLACE_AT = 16;

    private Contents() {}

    /** The list of a jar; for any other file its size and checksum, as such a list would have. */
    static byte[] of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer end = read(channel, channel.size() - END_SIZE, END_SIZE);
            if (end.remaining() == END_SIZE && end.getInt(0) == END_SIGNATURE) {
                int size = end.getInt(LIST_SIZE_AT);
                ByteBuffer list = read(channel, end.getInt(LIST_PLACE_AT), size);
                if (size >= Integer.BYTES
                        && list.remaining() == size
                        && list.getInt(0) == LIST_SIGNATURE) {
                    byte[] bytes = new byte[size];
                    list.get(bytes);
                    return bytes;
                }
            }
        }
        return summed(Files.readAllBytes(file));
    }

    /** Nothing when there is no such place in the file. */
    private static ByteBuffer read(FileChannel channel, long place, int size) throws IOException {
        if (place < 0 || size < 0 || place + size > channel.size()) {
            return ByteBuffer.allocate(0);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        int got = 0;
        while (bytes.hasRemaining() && got >= 0) {
            got = channel.read(bytes, place + bytes.position());
        }
        return bytes.flip();
    }

    private static byte[] summed(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(bytes.length)
                .putInt((int) sum.getValue())
                .array();
    }
}
