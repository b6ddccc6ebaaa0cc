package org.waymark.site;

import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Deflates files as a server does. Each thread takes a compressor and gives it back: making one
 * costs as much as deflating a page.
 */
public final class Deflaters implements AutoCloseable {

    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    /** The bytes deflated, without any frame. */
    byte[] deflated(byte[] bytes) {
        Deflater taken = idle.poll();
        Deflater deflater =
                taken != null ? taken : new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 2 + 64);
        byte[] part = new byte[4096];
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        deflater.reset();
        idle.add(deflater);
        return deflated.toByteArray();
    }

    @Override
    public void close() {
        idle.forEach(Deflater::end);
    }
}
