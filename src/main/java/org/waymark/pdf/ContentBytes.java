package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.waymark.problem.Colour;

/** The operators of a page as bytes; numbers have at most two decimals, whatever the locale. */
final class ContentBytes {

    private byte[] bytes = new byte[8192];
    private int size;

    /** Writes an operator or any other text of plain letters. */
    ContentBytes word(String word) {
        byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
        reserve(ascii.length + 1);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
        bytes[size++] = ' ';
        return this;
    }

    /** Writes a number, rounded to hundredths. */
    ContentBytes number(double value) {
        return number(value, 100);
    }

    /** Writes a colour's red, green and blue, rounded to thousandths. */
    ContentBytes colour(Colour colour) {
        int rgb = colour.rgb();
        return number((rgb >> 16) / 255.0, 1000)
                .number(((rgb >> 8) & 0xff) / 255.0, 1000)
                .number((rgb & 0xff) / 255.0, 1000);
    }

    private ContentBytes number(double value, int scale) {
        long scaled = Math.round(value * scale);
        reserve(24);
        if (scaled < 0) {
            bytes[size++] = '-';
            scaled = -scaled;
        }
        digits(scaled / scale);
        long rest = scaled % scale;
        if (rest > 0) {
            bytes[size++] = '.';
            for (long unit = scale / 10; rest > 0; unit /= 10) {
                bytes[size++] = (byte) ('0' + rest / unit);
                rest %= unit;
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[size++] = (byte) ('0' + value % 10);
    }

    /** One byte as it is. */
    ContentBytes raw(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /** One byte inside a string. */
    ContentBytes inString(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            raw('\\');
            return raw(value);
        }
        if (value == '\r') {
            raw('\\');
            return raw('r');
        }
        return raw(value);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
