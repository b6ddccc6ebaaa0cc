package org.waymark.site;

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
    private final byte[] content;
    private final int length;
    private final boolean deflated;

    public Artifact(OutputPath path, byte[] bytes) {
        this(path, bytes, bytes.length, false);
    }

    private Artifact(OutputPath path, byte[] content, int length, boolean deflated) {
        this.path = path;
        this.content = content;
        this.length = length;
        this.deflated = deflated;
    }

    public OutputPath path() {
        return path;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** The same, held deflated. */
    public Artifact deflated(Deflaters deflaters) {
        return deflated ? this : new Artifact(path, deflaters.deflated(content), length, true);
    }

    /** The size of a gzip file with these bytes. */
    public int gzipped(Deflaters deflaters) {
        return FRAME + deflated(deflaters).content.length;
    }

    /** All bytes; ask once, as they may have to be inflated. */
    public byte[] bytes() {
        return deflated ? inflated() : content;
    }

    private byte[] inflated() {
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[length];
            inflater.setInput(content);
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
