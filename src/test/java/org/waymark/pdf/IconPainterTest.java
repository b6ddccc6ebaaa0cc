package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;

/** One drawing in several files. */
class IconPainterTest {

    private static final CardColours COLOURS = CardColours.standard();
    private static final int TILE = 0xff000000 | COLOURS.mark().rgb();
    private static final int SIGN = 0xff000000 | COLOURS.ground().rgb();

    private final IconPainter painter = new IconPainter(COLOURS);

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void aTileHasRoundCornersToSeeThrough() throws IOException {
        for (int side : new int[] {32, 192, 512}) {
            BufferedImage image = image(painter.tile(side));
            assertEquals(side, image.getWidth());
            assertEquals(side, image.getHeight());
            assertEquals(0, image.getRGB(0, 0) >>> 24);
            assertEquals(TILE, image.getRGB(side / 2, 2));
            assertEquals(SIGN, image.getRGB(side * 45 / 64, side * 17 / 64));
        }
    }

    /** What a system cuts off must not be missed: the sign is in a circle of four fifths. */
    @Test
    void aWholeIconKeepsItsSignInTheSafeCircle() throws IOException {
        int side = 512;
        BufferedImage image = image(painter.whole(side));
        int signs = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (image.getRGB(x, y) != TILE) {
                    signs++;
                    assertTrue(Math.hypot(x + 0.5 - 256, y + 0.5 - 256) < 0.4 * side, x + " " + y);
                }
            }
        }
        assertTrue(signs > side * side / 20, "a sign that can be seen");
    }

    @Test
    void theFaviconHoldsATile() throws IOException {
        byte[] ico = painter.favicon(32);
        ByteBuffer head = ByteBuffer.wrap(ico).order(ByteOrder.LITTLE_ENDIAN);

        assertEquals(1, head.getShort(2), "an icon");
        assertEquals(1, head.getShort(4), "of one picture");
        assertEquals(32, ico[6]);
        assertEquals(ico.length - head.getInt(18), head.getInt(14));
        BufferedImage tile = image(painter.tile(32));
        BufferedImage inside = image(Arrays.copyOfRange(ico, head.getInt(18), ico.length));
        for (int i = 0; i < 32 * 32; i++) {
            assertEquals(tile.getRGB(i % 32, i / 32), inside.getRGB(i % 32, i / 32));
        }
    }

    /** Our own reader of drawings reads it, and finds the same colours and nothing to complain. */
    @Test
    void theDrawingIsSoundAndOfTheSameColours() {
        String svg = painter.drawing();
        ProblemLog log = new ProblemLog();
        Checked<Node.Element> root = MarkupReader.readDrawing("icon.svg", svg);
        Picture.Drawing drawing = new DrawingReader(log).drawing(root.value());

        assertEquals(List.of(), root.problems());
        assertEquals(List.of(), log.problems());
        assertEquals(3, drawing.shapes().size());
        Set<String> colours = new HashSet<>();
        Matcher written = Pattern.compile("#[0-9a-f]{6}").matcher(svg);
        while (written.find()) {
            colours.add(written.group());
        }
        assertEquals(Set.of(COLOURS.mark().toString(), COLOURS.ground().toString()), colours);
    }

    @Test
    void theDrawingNeedsNoStyleAndNoScript() {
        assertFalse(painter.drawing().matches("(?s).*(style|script|href|class).*"));
    }
}
