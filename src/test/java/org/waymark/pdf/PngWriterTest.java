package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Colour;

/** What another program reads is what was painted. */
class PngWriterTest {

    private static final Colour BLUE = new Colour(0x0b3b52);
    private static final Scale PLAIN = Scale.by(1, 0, 0);

    private static BufferedImage same(Raster raster) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.write(raster)));
        assertEquals(raster.width(), image.getWidth());
        assertEquals(raster.height(), image.getHeight());
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                assertEquals(raster.pixel(x, y), image.getRGB(x, y), x + " " + y);
            }
        }
        return image;
    }

    private static Layer disc(double x, double y, Colour colour) {
        return Layer.filled(Outline.ellipse(new Point(x, y), 9.3, 7.7), colour);
    }

    @Test
    void fewColoursAreAPalette() throws IOException {
        Raster raster = new Raster(37, 21, BLUE);
        raster.draw(List.of(disc(12, 9, new Colour(0xf2b134))), PLAIN);

        assertInstanceOf(IndexColorModel.class, same(raster).getColorModel());
        assertEquals(0xfff2b134, raster.pixel(12, 9));
        assertEquals(0xff0b3b52, raster.pixel(36, 20));
    }

    @Test
    void whatShinesThroughStaysSo() throws IOException {
        Raster raster = new Raster(40, 30);
        raster.draw(List.of(disc(12, 9, BLUE), disc(18, 14, new Colour(0xffffff))), PLAIN);

        same(raster);

        assertEquals(0, raster.pixel(39, 29) >>> 24);
        assertEquals(0xff, raster.pixel(12, 9) >>> 24);
        long half = 0;
        for (int x = 0; x < 40; x++) {
            int opacity = raster.pixel(x, 9) >>> 24;
            half += opacity > 0 && opacity < 0xff ? 1 : 0;
        }
        assertTrue(half > 0, "an edge is neither in nor out");
    }

    @Test
    void manyColoursAreWrittenInFull() throws IOException {
        Raster raster = new Raster(40, 40);
        for (int i = 0; i < 300; i++) {
            Colour colour = new Colour(i * 0x10305 & 0xffffff);
            Outline dot = Outline.rectangle(new Point(i % 40, i / 40.0), 1, 1, 0);
            raster.draw(List.of(Layer.filled(dot, colour)), PLAIN);
        }

        assertEquals(32, same(raster).getColorModel().getPixelSize());
    }

    @Test
    void aCopyIsPaintedOnItsOwn() {
        Raster raster = new Raster(30, 30, BLUE);
        byte[] before = PngWriter.write(raster);
        Raster copy = raster.copy();
        copy.draw(List.of(disc(12, 9, new Colour(0))), PLAIN);

        assertArrayEquals(before, PngWriter.write(raster));
        assertEquals(0xff000000, copy.pixel(12, 9));
    }
}
