package org.waymark.pdf;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads PNG and JPEG files. A JPEG keeps its bytes; everything else is unpacked to samples. */
final class PixelReader {

    /** More than any page can show; it keeps one picture from using up the memory. */
    private static final long MOST_PIXELS = 40_000_000;

    /** What is unpacked takes eight bytes for each pixel, for a moment. */
    private static final long MOST_UNPACKED = 8_000_000;

    private static final int BYTE = 8;

    private PixelReader() {}

    /** Pixels, or why there are none. */
    record Result(@Nullable Pixels pixels, @Nullable Trouble trouble) {

        private static Result of(Pixels pixels) {
            return new Result(pixels, null);
        }

        private static Result of(Trouble trouble) {
            return new Result(null, trouble);
        }
    }

    /** Why a file cannot be printed, and what to do about it. */
    enum Trouble {
        UNKNOWN("is no picture I can print", "use an SVG, PNG or JPEG file"),
        DAMAGED("is damaged, so it cannot be read", "save it again as PNG or JPEG"),
        PRESS_COLOURS("has the colours of a printing press (CMYK)", "save it again in RGB"),
        TOO_LARGE(
                "has more than " + MOST_PIXELS / 1_000_000 + " million pixels",
                "make it smaller: 2000 pixels across are enough for a page"),
        TOO_LARGE_TO_UNPACK(
                "has more than " + MOST_UNPACKED / 1_000_000 + " million pixels to unpack",
                "make it smaller: 2000 pixels across are enough for a page; or save it as JPEG");

        private final String message;
        private final String hint;

        Trouble(String message, String hint) {
            this.message = message;
            this.hint = hint;
        }

        String message() {
            return message;
        }

        String hint() {
            return hint;
        }
    }

    static Result read(byte[] file) {
        try {
            Result jpeg = isJpeg(file) ? jpeg(file) : null;
            return jpeg == null ? unpack(file) : jpeg;
        } catch (IOException | RuntimeException e) {
            // The JDK's readers throw both for broken files; which one tells an editor nothing.
            return Result.of(Trouble.DAMAGED);
        }
    }

    private static boolean isJpeg(byte[] file) {
        return file.length >= 4 && u16(file, 0) == 0xffd8;
    }

    /** A gray or RGB JPEG can be stored as it is; null for rarer kinds, which are unpacked. */
    private static @Nullable Result jpeg(byte[] file) {
        int at = 2;
        while (at + 9 < file.length) {
            int marker = file[at + 1] & 0xff;
            if (isFrame(marker)) {
                return isWhole(file) ? frame(file, at) : Result.of(Trouble.DAMAGED);
            }
            at += 2 + u16(file, at + 2);
        }
        return Result.of(Trouble.DAMAGED);
    }

    /** C0 to CF, of which C4, C8 and CC are something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && (marker == 0xc0 || marker % 4 != 0);
    }

    /** Whether the mark of the end is there; cameras may write more behind it. */
    private static boolean isWhole(byte[] file) {
        for (int i = file.length - 2; i > 2; i--) {
            if (u16(file, i) == 0xffd9) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Result frame(byte[] file, int at) {
        int components = file[at + 9] & 0xff;
        int height = u16(file, at + 5);
        int width = u16(file, at + 7);
        if (components == 4) {
            return Result.of(Trouble.PRESS_COLOURS);
        } else if ((long) width * height > MOST_PIXELS) {
            return Result.of(Trouble.TOO_LARGE);
        }
        boolean plain = (file[at + 1] & 0xff) <= 0xc2 && file[at + 4] == BYTE;
        boolean usual = plain && (components == 1 || components == 3) && width * height > 0;
        return usual
                ? Result.of(new Pixels(width, height, components == 1, true, file, null))
                : null;
    }

    private static int u16(byte[] file, int at) {
        return ((file[at] & 0xff) << 8) | (file[at + 1] & 0xff);
    }

    private static Result unpack(byte[] file) throws IOException {
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Result.of(Trouble.UNKNOWN);
            }
            var reader = readers.next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_UNPACKED) {
                return Result.of(Trouble.TOO_LARGE_TO_UNPACK);
            }
            BufferedImage image = reader.read(0);
            return Result.of(isGray(image.getColorModel()) ? gray(image) : samples(image));
        }
    }

    /** The JDK takes gray values for another scale than files do, and would lighten them. */
    private static boolean isGray(ColorModel model) {
        return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(model instanceof IndexColorModel);
    }

    private static Pixels gray(BufferedImage image) {
        Raster raster = image.getRaster();
        int[] bits = image.getColorModel().getComponentSize();
        byte[] data = band(raster, 0, bits[0]);
        byte[] alpha = raster.getNumBands() > 1 ? band(raster, 1, bits[1]) : null;
        return new Pixels(image.getWidth(), image.getHeight(), true, false, data, alpha);
    }

    private static byte[] band(Raster raster, int band, int bits) {
        int width = raster.getWidth();
        int height = raster.getHeight();
        int[] values = raster.getSamples(0, 0, width, height, band, new int[width * height]);
        byte[] data = new byte[values.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (bits > BYTE ? values[i] >> (bits - BYTE) : full(values[i], bits));
        }
        return data;
    }

    private static int full(int value, int bits) {
        return value * 0xff / ((1 << bits) - 1);
    }

    private static Pixels samples(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] row = new int[width];
        byte[] data = new byte[width * height * 3];
        byte[] alpha = new byte[width * height];
        boolean seeThrough = false;
        for (int i = 0; i < alpha.length; i++) {
            int column = i % width;
            if (column == 0) {
                image.getRGB(0, i / width, width, 1, row, 0, width);
            }
            alpha[i] = (byte) (row[column] >>> 24);
            seeThrough |= alpha[i] != (byte) 0xff;
            data[3 * i] = (byte) (row[column] >> 16);
            data[3 * i + 1] = (byte) (row[column] >> 8);
            data[3 * i + 2] = (byte) row[column];
        }
        return new Pixels(width, height, false, false, data, seeThrough ? alpha : null);
    }
}
