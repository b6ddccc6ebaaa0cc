package org.waymark.site;

import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/**
 * Deflates files as a server does. Each thread takes a compressor and gives it back: making one
 * costs as much as deflating a page.
 */
public final class Deflaters implements AutoCloseable {

    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    /**
     * Bytes deflated, without any frame.
     *
     * @param length how many there were before
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Deflated(byte[] bytes, int length) {}

    /** The bytes deflated, without any frame. */
    byte[] deflated(byte[] bytes) {
        return deflated(sink -> sink.accept(bytes)).bytes();
    }

    /**
     * The same for what comes part by part.
     *
     * @param writer is given what takes each part
     */
    Deflated deflated(Consumer<Consumer<byte[]>> writer) {
        Deflater taken = idle.poll();
        Deflater deflater =
                taken != null ? taken : new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(4096);
        byte[] room = new byte[4096];
        writer.accept(
                part -> {
                    deflater.setInput(part);
                    while (!deflater.needsInput()) {
                        deflated.write(room, 0, deflater.deflate(room));
                    }
                });
        deflater.finish();
        while (!deflater.finished()) {
            deflated.write(room, 0, deflater.deflate(room));
        }
        Deflated all = new Deflated(deflated.toByteArray(), (int) deflater.getBytesRead());
        deflater.reset();
        idle.add(deflater);
        return all;
    }

    @Override
    public void close() {
        idle.forEach(Deflater::end);
    }
}
