package org.waymark.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that pages can show, known by the ends of names and by first bytes. */
enum PictureKind {
    SVG("an SVG drawing", "svg"),
    PNG("a PNG picture", "png"),
    JPEG("a JPEG picture", "jpg"),
    GIF("a GIF picture", "gif"),
    WEBP("a WebP picture", "webp");

    private static final int HEAD = 1024;

    private final String words;
    private final String ending;

    PictureKind(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    String words() {
        return words;
    }

    String ending() {
        return "." + ending;
    }

    /** The kind that a name promises, or null for one that promises no picture. */
    static @Nullable PictureKind ofName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String same = ending.equals("jpeg") ? "jpg" : ending;
        return Arrays.stream(values())
                .filter(kind -> kind.ending.equals(same))
                .findFirst()
                .orElse(null);
    }

    /** The kind that bytes are of, or null for another. */
    static @Nullable PictureKind ofBytes(byte[] bytes) {
        if (has(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        } else if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        } else if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) {
            return GIF;
        } else if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return WEBP;
        }
        String start = head(bytes);
        return start.startsWith("<") && start.contains("<svg") ? SVG : null;
    }

    /** What other bytes are, in words. */
    static String otherWords(byte[] bytes) {
        String start = head(bytes).toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            return "nothing";
        } else if (start.startsWith("%pdf")) {
            return "a PDF";
        } else if (start.startsWith("<!doctype html") || start.contains("<html")) {
            return "a web page";
        } else if (start.startsWith("<")) {
            return "markup that is no SVG drawing";
        } else if (has(bytes, 0, "PK\u0003\u0004")) {
            return "a packed file, as Word and ZIP files are";
        } else if (has(bytes, 0, "BM")) {
            return "a BMP picture";
        } else if (has(bytes, 0, "II*\0") || has(bytes, 0, "MM\0*")) {
            return "a TIFF picture";
        }
        return has(bytes, 4, "ftyp") ? "a HEIC or AVIF picture, or a film" : "no picture";
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return (head.startsWith("\ufeff") ? head.substring(1) : head).stripLeading();
    }

    /** Whether bytes have a sign, each of whose characters stands for one byte. */
    static boolean has(byte[] bytes, int at, String sign) {
        byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
