package org.waymark.site;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The finished bytes of one output. A page is kept as it travels to readers, deflated: a site of
 * many pages has room then, and what a page weighs on its way is known.
 */
public final class Artifact {

    /** What a gzip file has before and behind its deflated bytes. */
    private static final int FRAME = 18;

    private final OutputPath path;
    private final Supplier<byte[]> content;
    private final int length;

    /** How many bytes it has deflated, or -1 when it is not held so. */
    private final int deflated;

    public Artifact(OutputPath path, byte[] bytes) {
        this(path, () -> bytes, bytes.length, -1);
    }

    private Artifact(OutputPath path, Supplier<byte[]> content, int length, int deflated) {
        this.path = path;
        this.content = content;
        this.length = length;
        this.deflated = deflated;
    }

    /**
     * One that is made part by part, and held deflated on a shelf.
     *
     * @param writer is given what takes each part
     */
    public static Artifact written(
            OutputPath path, Consumer<Consumer<byte[]>> writer, Deflaters deflaters, Shelf shelf) {
        Deflaters.Deflated all = deflaters.deflated(writer);
        byte[] small = all.bytes();
        return new Artifact(path, shelf.lay(small), all.length(), small.length);
    }

    public OutputPath path() {
        return path;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** The same, held deflated on a shelf. */
    public Artifact deflated(Deflaters deflaters, Shelf shelf) {
        if (deflated >= 0) {
            return this;
        }
        byte[] small = deflaters.deflated(content.get());
        return new Artifact(path, shelf.lay(small), length, small.length);
    }

    /** The size of a gzip file with these bytes. */
    public int gzipped(Deflaters deflaters) {
        return FRAME + (deflated >= 0 ? deflated : deflaters.deflated(content.get()).length);
    }

    /** All bytes; ask once, as they may have to be inflated. */
    public byte[] bytes() {
        return deflated >= 0 ? inflated() : content.get();
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[length];
            inflater.setInput(content.get());
            int got = 0;
            while (got < length) {
                got += inflater.inflate(bytes, got, length - got);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("deflated here, and nobody else has seen it", e);
        } finally {
            inflater.end();
        }
    }
}
