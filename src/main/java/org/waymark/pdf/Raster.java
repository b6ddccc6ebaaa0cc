package org.waymark.pdf;

import java.util.Arrays;
import java.util.List;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/**
 * Pixels to paint on. Everything is counted in whole numbers or with the four basic operations, so
 * that every Java on every machine paints the same.
 */
final class Raster {

    /**
     * An edge is painted in one of so many steps. More are not seen at the size of a card's
     * letters; and a picture of a few colours then has few enough for a palette, and is a small
     * file.
     */
    private static final int STEPS = 7;

    private static final int OPAQUE = 255;

    private final int width;
    private final int height;
    private final int[] pixels;

    /** A raster through which everything shines. */
    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    /** A raster of one colour. */
    Raster(int width, int height, Colour ground) {
        this(width, height);
        Arrays.fill(pixels, OPAQUE << 24 | ground.rgb());
    }

    /** Another raster that shows the same. */
    Raster copy() {
        Raster copy = new Raster(width, height);
        System.arraycopy(pixels, 0, copy.pixels, 0, pixels.length);
        return copy;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A pixel as 0xAARRGGBB. */
    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Paints the inside of a shape. */
    void fill(Contours shape, Colour colour) {
        Coverage.of(
                shape,
                width,
                height,
                (y, from, to, shares) -> {
                    for (int x = from; x < to; x++) {
                        int at = y * width + x;
                        pixels[at] = over(pixels[at], colour.rgb(), Math.round(shares[x] * STEPS));
                    }
                });
    }

    /** Paints the layers of a drawing, the first one at the bottom. */
    void draw(List<Layer> layers, Scale scale) {
        for (Layer layer : layers) {
            fill(layer.contours(scale), layer.colour());
        }
    }

    /**
     * Paints glyphs from a point on their baseline. Each one begins with a whole pixel, so that a
     * letter looks the same wherever it stands; that makes files smaller by a tenth.
     */
    void text(Glyphs glyphs, double size, Colour colour, Point start) {
        double factor = size / glyphs.font().unitsPerEm();
        double x = start.x();
        for (int i = 0; i < glyphs.length(); i++) {
            Outline shape = glyphs.font().outlines().shape(glyphs.ids()[i]);
            Scale scale = new Scale(factor, -factor, Math.rint(x), Math.rint(start.y()));
            fill(Contours.filled(shape.steps(), scale), colour);
            x += glyphs.advances()[i] * factor;
        }
    }

    /** Lays a colour over a pixel, covering some steps of it. */
    private static int over(int below, int colour, long steps) {
        long above = steps * OPAQUE;
        long under = (STEPS - steps) * (below >>> 24);
        long sum = above + under;
        if (steps == 0) {
            return below;
        }
        int pixel = (int) ((sum + STEPS / 2) / STEPS);
        for (int shift = 16; shift >= 0; shift -= 8) {
            long mixed = (colour >> shift & 0xff) * above + (below >> shift & 0xff) * under;
            pixel = pixel << 8 | (int) ((mixed + sum / 2) / sum);
        }
        return pixel;
    }
}
