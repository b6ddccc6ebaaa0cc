package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of our files as an ICC profile of version 2. It is computed here from the
 * numbers in IEC 61966-2-1, so that no file of somebody else's has to be shipped.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 256;

    /** White and primaries of sRGB, adapted to D50 as profiles have it (X, Y, Z). */
    private static final double[] WHITE = {0.9505, 1, 1.0891};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private static final byte[] BYTES = build();
    private static final byte[] PACKED = Cos.deflate(BYTES);

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    /** The same, deflated once for all files. */
    static byte[] packed() {
        return PACKED.clone();
    }

    private static byte[] build() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", ascii("text", "No copyright, use freely\0"));
        tags.put("wtpt", xyz(WHITE));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        tags.put("rTRC", curve());
        byte[] all = tagged(tags);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        header(out, HEADER + all.length);
        out.writeBytes(all);
        return out.toByteArray();
    }

    /** The tag table and the data; all three channels share one curve. */
    private static byte[] tagged(Map<String, byte[]> tags) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int count = tags.size() + 2;
        int start = HEADER + 4 + 12 * count;
        u32(table, count);
        tags.forEach(
                (name, value) -> {
                    entry(table, name, start + data.size(), value.length);
                    if (name.equals("rTRC")) {
                        entry(table, "gTRC", start + data.size(), value.length);
                        entry(table, "bTRC", start + data.size(), value.length);
                    }
                    data.writeBytes(value);
                    while (data.size() % 4 != 0) {
                        data.write(0);
                    }
                });
        table.writeBytes(data.toByteArray());
        return table.toByteArray();
    }

    private static void entry(ByteArrayOutputStream table, String name, int start, int length) {
        table.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        u32(table, start);
        u32(table, length);
    }

    private static void header(ByteArrayOutputStream out, int size) {
        u32(out, size);
        u32(out, 0);
        u32(out, 0x02100000);
        out.writeBytes("mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            u16(out, part);
        }
        out.writeBytes("acsp".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[28]);
        s15(out, 0.9642);
        s15(out, 1);
        s15(out, 0.8249);
        out.writeBytes(new byte[48]);
    }

    private static byte[] description() {
        String name = "sRGB IEC61966-2.1\0";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("desc\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        u32(out, name.length());
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[78]);
        return out.toByteArray();
    }

    private static byte[] ascii(String type, String text) {
        return (type + "\0\0\0\0" + text).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] xyz(double[] values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        for (double value : values) {
            s15(out, value);
        }
        return out.toByteArray();
    }

    private static byte[] curve() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("curv\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        u32(out, CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = (double) i / (CURVE_POINTS - 1);
            double light =
                    value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            u16(out, (int) Math.round(light * 65535));
        }
        return out.toByteArray();
    }

    private static void s15(ByteArrayOutputStream out, double value) {
        u32(out, (int) Math.round(value * 65536));
    }

    private static void u16(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static void u32(ByteArrayOutputStream out, int value) {
        u16(out, value >> 16);
        u16(out, value);
    }
}
