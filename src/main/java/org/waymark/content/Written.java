package org.waymark.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was written. Where there are very many, each is held packed: it is the same text.
 */
public final class Written {

    private static final byte[] NOTHING = {};

    private final int hash;
    private final @Nullable String plain;

    /** Its bytes in UTF-8, deflated; none when it is held as it is. */
    private final byte[] packed;

    private final int unpacked;

    /** A text that is held as it is. */
    Written(String text) {
        this(text.hashCode(), text, NOTHING, 0);
    }

    private Written(int hash, @Nullable String plain, byte[] packed, int unpacked) {
        this.hash = hash;
        this.plain = plain;
        this.packed = packed;
        this.unpacked = unpacked;
    }

    /**
     * The same text in less room; asking for it takes longer then. One with half a character, which
     * UTF-8 does not have, stays as it is.
     */
    Written packed() {
        if (plain == null) {
            return this;
        }
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(plain);
        return whole ? new Written(hash, null, deflated(bytes), bytes.length) : this;
    }

    String text() {
        return plain == null ? inflated() : plain;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] room = new byte[4096];
            while (!deflater.finished()) {
                out.write(room, 0, deflater.deflate(room));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private String inflated() {
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[unpacked];
            inflater.setInput(packed);
            int got = 0;
            while (got < bytes.length) {
                got += inflater.inflate(bytes, got, bytes.length - got);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed here, and nobody else has seen it", e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Written written
                        && hash == written.hash
                        && text().equals(written.text()));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text();
    }
}
