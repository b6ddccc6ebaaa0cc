package org.waymark.check;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.Deflater;

/**
 * Measures what files weigh when a server compresses them. Each thread takes a compressor and gives
 * it back: making one costs as much as compressing a page.
 */
final class Deflaters implements AutoCloseable {

    /** What a gzip file has before and behind its compressed bytes. */
    private static final int FRAME = 18;

    private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

    /** The size of a gzip file with these bytes. */
    int gzipped(byte[] bytes) {
        Deflater taken = idle.poll();
        Deflater deflater =
                taken != null ? taken : new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[4096];
        int size = FRAME;
        while (!deflater.finished()) {
            size += deflater.deflate(out);
        }
        deflater.reset();
        idle.add(deflater);
        return size;
    }

    @Override
    public void close() {
        idle.forEach(Deflater::end);
    }
}
