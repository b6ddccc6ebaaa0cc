package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes pixels as a PNG file: with a palette when there are few colours, else in full. */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DEPTH = 8;
    private static final int MOST_COLOURS = 256;

    /** The file format's number for each way to store a pixel. */
    private static final int PALETTE = 3;

    private static final int COLOURS_AND_OPACITY = 6;

    private final Raster raster;
    private final Map<Integer, Integer> palette = new LinkedHashMap<>();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private PngWriter(Raster raster) {
        this.raster = raster;
    }

    static byte[] write(Raster raster) {
        return new PngWriter(raster).write();
    }

    private byte[] write() {
        file.writeBytes(SIGNATURE);
        byte[] numbers = numbers();
        if (palette.size() > MOST_COLOURS) {
            header(COLOURS_AND_OPACITY);
            chunk("IDAT", Cos.deflate(values()));
        } else {
            header(PALETTE);
            colours(List.copyOf(palette.keySet()));
            chunk("IDAT", Cos.deflate(numbers));
        }
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    private void header(int type) {
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(raster.width())
                        .putInt(raster.height())
                        .put((byte) DEPTH)
                        .put((byte) type)
                        .array());
    }

    private void colours(List<Integer> palette) {
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
        ByteBuffer opacities = ByteBuffer.allocate(palette.size());
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            opacities.put((byte) (colour >>> 24));
        }
        chunk("PLTE", colours.array());
        if (palette.stream().anyMatch(colour -> colour >>> 24 != 0xff)) {
            chunk("tRNS", opacities.array());
        }
    }

    /**
     * Rows of palette numbers, each behind the number of its filter: none. The palette has the
     * colours in the order in which they come.
     */
    private byte[] numbers() {
        byte[] bytes = new byte[raster.height() * (raster.width() + 1)];
        int last = raster.pixel(0, 0);
        int number = number(last);
        int at = 0;
        for (int y = 0; y < raster.height(); y++) {
            at++;
            for (int x = 0; x < raster.width(); x++) {
                int pixel = raster.pixel(x, y);
                if (pixel != last) { // mostly they go on as they were
                    number = number(pixel);
                    last = pixel;
                }
                bytes[at++] = (byte) number;
            }
        }
        return bytes;
    }

    private int number(int colour) {
        Integer known = palette.putIfAbsent(colour, palette.size());
        return known == null ? palette.size() - 1 : known;
    }

    private byte[] values() {
        ByteBuffer bytes = ByteBuffer.allocate(raster.height() * (4 * raster.width() + 1));
        for (int y = 0; y < raster.height(); y++) {
            bytes.put((byte) 0);
            for (int x = 0; x < raster.width(); x++) {
                int pixel = raster.pixel(x, y);
                bytes.putInt(pixel << 8 | pixel >>> 24);
            }
        }
        return bytes.array();
    }

    private void chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeBytes(bytes(content.length));
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(bytes((int) check.getValue()));
    }

    private static byte[] bytes(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }
}
