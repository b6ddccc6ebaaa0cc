package org.waymark.load;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNG files made part by part, so that each part can lie. */
final class PngBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A gray picture with one byte for each pixel. */
    PngBytes(int width, int height) {
        this(width, height, 0);
    }

    PngBytes(int width, int height, int interlace) {
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        part("IHDR", head.put((byte) 8).put(new byte[3]).put((byte) interlace).array());
    }

    PngBytes part(String name, byte[] data) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(letters);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return this;
    }

    byte[] end() {
        return part("IEND", new byte[0]).out.toByteArray();
    }

    static byte[] plain(int width, int height) {
        return new PngBytes(width, height).part("IDAT", packed((width + 1L) * height)).end();
    }

    /** A file that says a size and has no pixels. */
    static byte[] head(int width, int height) {
        return new PngBytes(width, height).end();
    }

    /** Zeros, deflated: a thousand of them become one byte. */
    static byte[] packed(long zeros) {
        Deflater deflater = new Deflater(9);
        byte[] from = new byte[1 << 20];
        byte[] to = new byte[1 << 16];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (long done = 0; done < zeros; done += from.length) {
            deflater.setInput(from, 0, (int) Math.min(from.length, zeros - done));
            while (!deflater.needsInput()) {
                packed.write(to, 0, deflater.deflate(to));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(to, 0, deflater.deflate(to));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
