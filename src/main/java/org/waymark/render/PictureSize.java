package org.waymark.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide and high a picture says it is. A page names both, so that a browser keeps the place free
 * and nothing moves when the picture comes.
 */
record PictureSize(int width, int height) {

    /** What is assumed where a picture does not say. */
    private static final PictureSize SQUARE = new PictureSize(100, 100);

    private static final Pattern VIEW =
            Pattern.compile(
                    "<svg[^>]*\\sviewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+"
                            + "([0-9.]{1,9})[\\s,]+([0-9.]{1,9})\\s*[\"']");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]*)?");
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;
    private static final int PNG_HEAD = 24;

    /** The first tag of a drawing stands in it; to search more of it for long could take hours. */
    private static final int SVG_HEAD = 4096;

    static PictureSize of(byte[] bytes) {
        return isPng(bytes) ? png(bytes) : svg(bytes);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length >= PNG_HEAD && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
    }

    private static PictureSize png(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return sane(head.getInt(PNG_WIDTH), head.getInt(PNG_HEIGHT));
    }

    private static PictureSize svg(byte[] bytes) {
        int length = Math.min(bytes.length, SVG_HEAD);
        Matcher view = VIEW.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8));
        if (!view.find() || !isNumber(view.group(1)) || !isNumber(view.group(2))) {
            return SQUARE;
        }
        double width = Double.parseDouble(view.group(1));
        double height = Double.parseDouble(view.group(2));
        return sane((int) Math.round(width), (int) Math.round(height));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static PictureSize sane(int width, int height) {
        return width > 0 && height > 0 ? new PictureSize(width, height) : SQUARE;
    }
}
