package org.waymark.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads PNG and JPEG files. A JPEG keeps its bytes; everything else is unpacked to samples. */
final class PixelReader {

    /** More than any page can show; it keeps one picture from using up the memory. */
    private static final long MOST_PIXELS = 40_000_000;

    private PixelReader() {}

    static Optional<Pixels> read(byte[] file) {
        try {
            Optional<Pixels> jpeg = jpeg(file);
            return jpeg.isPresent() ? jpeg : unpack(file);
        } catch (IOException | RuntimeException e) {
            // The JDK's readers throw both for broken files; which one tells an editor nothing.
            return Optional.empty();
        }
    }

    /** A gray or RGB JPEG can be stored as it is; other kinds (CMYK) are unpacked. */
    private static Optional<Pixels> jpeg(byte[] file) {
        if (file.length < 4 || (file[0] & 0xff) != 0xff || (file[1] & 0xff) != 0xd8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < file.length) {
            int marker = file[at + 1] & 0xff;
            if (isFrame(marker)) {
                return frame(file, at);
            }
            at += 2 + u16(file, at + 2);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xc2;
    }

    private static Optional<Pixels> frame(byte[] file, int at) {
        int components = file[at + 9] & 0xff;
        if (components != 1 && components != 3) {
            return Optional.empty();
        }
        int height = u16(file, at + 5);
        int width = u16(file, at + 7);
        return Optional.of(new Pixels(width, height, components == 1, true, file, null));
    }

    private static int u16(byte[] file, int at) {
        return ((file[at] & 0xff) << 8) | (file[at + 1] & 0xff);
    }

    private static Optional<Pixels> unpack(byte[] file) throws IOException {
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            return Optional.of(samples(reader.read(0)));
        }
    }

    private static Pixels samples(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] data = new byte[argb.length * 3];
        byte[] alpha = new byte[argb.length];
        boolean seeThrough = false;
        for (int i = 0; i < argb.length; i++) {
            alpha[i] = (byte) (argb[i] >>> 24);
            seeThrough |= alpha[i] != (byte) 0xff;
            data[3 * i] = (byte) (argb[i] >> 16);
            data[3 * i + 1] = (byte) (argb[i] >> 8);
            data[3 * i + 2] = (byte) argb[i];
        }
        return new Pixels(width, height, false, false, data, seeThrough ? alpha : null);
    }
}
