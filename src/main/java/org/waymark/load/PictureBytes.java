package org.waymark.load;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * The parts of a file of pixels: what it says of its size, and whether all is there. Only lengths
 * and marks are read; what is packed is unpacked to nowhere, to count it.
 */
final class PictureBytes {

    /** A photograph of a telephone has 12 million; a page shows 2 at the most. */
    static final long MOST_PIXELS = 40_000_000;

    /** Of all moments of a moving picture together. */
    private static final long MOST_MOVING = 10 * MOST_PIXELS;

    private static final int LONGEST_SIDE = 32_767;

    private final String path;
    private final byte[] bytes;
    private final ByteBuffer big;
    private final ByteBuffer little;

    PictureBytes(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        this.big = ByteBuffer.wrap(bytes);
        this.little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Ends when all is well, and throws what is wrong. */
    void check(PictureKind kind) throws Malformed {
        try {
            switch (kind) {
                case PNG -> png();
                case JPEG -> jpeg();
                case GIF -> gif();
                case WEBP -> webp();
                case SVG -> throw new IllegalArgumentException("a drawing has no pixels");
            }
        } catch (IndexOutOfBoundsException e) {
            throw damaged("it ends too early");
        }
    }

    private void size(long width, long height) throws Malformed {
        if (width <= 0 || height <= 0) {
            throw damaged("it says that it is " + width + " by " + height + " pixels");
        }
        if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw large(width + " by " + height + " pixels");
        }
    }

    private Malformed large(String words) {
        String message =
                "this picture says that it has "
                        + words
                        + ", more than "
                        + MOST_PIXELS / 1_000_000
                        + " million, which no page can show";
        String hint = "make it smaller: 2000 pixels across are enough for a page";
        return new Malformed(Code.IMAGE_LARGE, Position.of(path), message, hint);
    }

    private Malformed damaged(String why) {
        String message = "this picture is damaged or not whole: " + why;
        String hint = "get it once more from where it came, or open it and save it again";
        return new Malformed(Code.IMAGE_DAMAGED, Position.of(path), message, hint);
    }

    /** All chunks with their sums, from the size to the end, and nothing behind it. */
    private void png() throws Malformed {
        if (big.getInt(8) != 13 || !PictureKind.has(bytes, 12, "IHDR")) {
            throw damaged("it does not begin with its size");
        }
        size(big.getInt(16), big.getInt(20));
        PackedPixels packed = new PackedPixels(bytes);
        int at = 8;
        while (!PictureKind.has(bytes, at + 4, "IEND")) {
            int length = big.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                throw damaged("it ends too early");
            }
            sum(at, length);
            packed.add(at, length);
            at += 12 + length;
        }
        sum(at, big.getInt(at) == 0 ? 0 : bytes.length);
        if (at + 12 < bytes.length) {
            int more = bytes.length - at - 12;
            throw damaged(more + " bytes of something else hang at its end");
        }
        if (!packed.isAsLongAsSaid()) {
            throw damaged("it unpacks to more or less than its size needs");
        }
    }

    private void sum(int at, int length) throws Malformed {
        CRC32 sum = new CRC32();
        sum.update(bytes, at + 4, length + 4);
        if ((int) sum.getValue() != big.getInt(at + 8 + length)) {
            throw damaged("the sum of one of its parts is wrong");
        }
    }

    /** The parts up to the size; pictures of cameras have more behind their end. */
    private void jpeg() throws Malformed {
        int at = 2;
        boolean sized = false;
        while (!sized) {
            int marker = big.getShort(at) & 0xffff;
            if (marker < 0xff01 || marker == 0xffd9 || marker == 0xffda) {
                throw damaged("it does not say its size");
            }
            boolean frame = marker >= 0xffc0 && marker <= 0xffcf && (marker & 3) != 0;
            if (frame || marker == 0xffc0) {
                size(big.getShort(at + 7) & 0xffff, big.getShort(at + 5) & 0xffff);
                sized = true;
            }
            at += marker == 0xffff ? 1 : 2 + (big.getShort(at + 2) & 0xffff);
        }
        for (int end = bytes.length - 2; end >= at; end--) {
            if ((big.getShort(end) & 0xffff) == 0xffd9) {
                return;
            }
        }
        throw damaged("it ends too early");
    }

    private void gif() throws Malformed {
        size(unsigned(6), unsigned(8));
        int at = 13 + table(bytes[10]);
        long pixels = 0;
        while (bytes[at] != 0x3b) {
            if (bytes[at] == 0x2c) {
                size(unsigned(at + 5), unsigned(at + 7));
                pixels += (long) unsigned(6) * unsigned(8);
                at = blocks(at + 11 + table(bytes[at + 9]));
            } else if (bytes[at] == 0x21) {
                at = blocks(at + 2);
            } else {
                throw damaged("it holds a part of no known kind");
            }
            if (pixels > MOST_MOVING) {
                throw large(pixels + " pixels, counted over all its moments");
            }
        }
    }

    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int blocks(int start) {
        int at = start;
        while (bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xff);
        }
        return at + 1;
    }

    private void webp() throws Malformed {
        long length = little.getInt(4) & 0xffff_ffffL;
        if (length + 8 > bytes.length + 1L) {
            throw damaged("it ends too early");
        }
        if (PictureKind.has(bytes, 12, "VP8X")) {
            size(1 + three(24), 1 + three(27));
        } else if (PictureKind.has(bytes, 12, "VP8L")) {
            int sides = little.getInt(21);
            size(1 + (sides & 0x3fff), 1 + (sides >> 14 & 0x3fff));
        } else if (PictureKind.has(bytes, 12, "VP8 ")) {
            size(unsigned(26) & 0x3fff, unsigned(28) & 0x3fff);
        } else {
            throw damaged("it does not say its size");
        }
    }

    private int unsigned(int at) {
        return little.getShort(at) & 0xffff;
    }

    private int three(int at) {
        return unsigned(at) | (bytes[at + 2] & 0xff) << 16;
    }
}
