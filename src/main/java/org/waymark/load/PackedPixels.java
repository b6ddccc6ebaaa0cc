package org.waymark.load;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts to how much the packed parts of a PNG file unpack: some bytes can become thousands of
 * millions. What is unpacked is thrown away at once.
 */
final class PackedPixels {

    /** Notes and colour profiles are shorter. */
    private static final long LONGEST_NOTE = 8 << 20;

    private static final int[] SAMPLES = {1, 0, 3, 1, 2, 0, 4};

    /** The first place and the step of each of the seven passes of an interlaced picture. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    private final byte[] bytes;
    private final byte[] nowhere = new byte[1 << 14];
    private final Inflater inflater = new Inflater();
    private final long wanted;
    private long unpacked;
    private boolean sound = true;

    PackedPixels(byte[] bytes) {
        this.bytes = bytes;
        this.wanted = wanted(ByteBuffer.wrap(bytes));
    }

    private static long wanted(ByteBuffer head) {
        int depth = head.get(24) & 0xff;
        int colour = head.get(25) & 0xff;
        long bits = colour < SAMPLES.length ? (long) depth * SAMPLES[colour] : 0;
        int width = head.getInt(16);
        int height = head.getInt(20);
        if (head.get(28) == 0) {
            return height * (1 + (width * bits + 7) / 8);
        }
        long sum = 0;
        for (int[] pass : PASSES) {
            long columns = ((long) width - pass[0] + pass[2] - 1) / pass[2];
            long rows = ((long) height - pass[1] + pass[3] - 1) / pass[3];
            sum += columns <= 0 || rows <= 0 ? 0 : rows * (1 + (columns * bits + 7) / 8);
        }
        return sum;
    }

    /** Takes the next chunk of the file. */
    void add(int at, int length) {
        if (PictureKind.has(bytes, at + 4, "IDAT")) {
            unpacked += count(inflater, at + 8, length, wanted - unpacked);
        } else if (PictureKind.has(bytes, at + 4, "zTXt")
                || PictureKind.has(bytes, at + 4, "iCCP")) {
            note(text(at + 8, at + 8 + length) + 1, at + 8 + length);
        } else if (PictureKind.has(bytes, at + 4, "iTXt")) {
            int name = text(at + 8, at + 8 + length);
            if (name < at + 8 + length && bytes[name] != 0) {
                int language = text(name + 2, at + 8 + length);
                note(text(language, at + 8 + length), at + 8 + length);
            }
        }
    }

    /** Where a text ends that ends with a zero: behind that. */
    private int text(int start, int end) {
        int at = start;
        while (at < end && bytes[at] != 0) {
            at++;
        }
        return at + 1;
    }

    private void note(int start, int end) {
        Inflater own = new Inflater();
        count(own, start, Math.max(0, end - start), LONGEST_NOTE);
        own.end();
    }

    private long count(Inflater from, int start, int length, long most) {
        from.setInput(bytes, start, length);
        long sum = 0;
        try {
            int more;
            do {
                more = from.inflate(nowhere);
                sum += more;
            } while (more > 0 && sum <= most);
        } catch (DataFormatException e) {
            sound = false;
        }
        sound &= sum <= most;
        return sum;
    }

    /** Whether everything could be unpacked, and became what the picture's size needs. */
    boolean isAsLongAsSaid() {
        inflater.end();
        return sound && unpacked == wanted;
    }
}
