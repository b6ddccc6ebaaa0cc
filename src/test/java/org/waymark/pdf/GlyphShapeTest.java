package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.Shape.Point;

/** Every glyph of the shipped fonts, against the outlines that FontBox reads. */
class GlyphShapeTest {

    private static final int SIDE = 60;
    private static final Scale SCALE = new Scale(0.03, -0.03, 10, 40);

    @Test
    void allGlyphsOfAllFacesAreAsFontBoxHasThem() throws IOException {
        Map<String, byte[]> files = Samples.fontFiles();
        for (String name : files.keySet()) {
            if (name.endsWith(".ttf")) {
                compare(name, files.get(name));
            }
        }
    }

    private static void compare(String name, byte[] file) throws IOException {
        FontFace face = new FontFace(Face.REGULAR, file);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
                var data = font.getGlyph().getGlyph(glyph);
                GeneralPath path = data == null ? new GeneralPath() : data.getPath();
                double[] expected = cover(outline(path));
                double[] read = cover(face.outlines().shape(glyph));
                for (int i = 0; i < expected.length; i++) {
                    assertEquals(expected[i], read[i], 0.05, name + " glyph " + glyph);
                }
            }
        }
    }

    private static double[] cover(Outline outline) {
        double[] cover = new double[SIDE * SIDE];
        Coverage.of(
                Contours.filled(outline.steps(), SCALE),
                SIDE,
                SIDE,
                (y, from, to, shares) ->
                        System.arraycopy(shares, from, cover, y * SIDE + from, to - from));
        return cover;
    }

    private static Outline outline(GeneralPath path) {
        Outline outline = new Outline();
        double[] at = new double[6];
        Point pen = new Point(0, 0);
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    pen = new Point(at[0], at[1]);
                    outline.move(pen);
                }
                case PathIterator.SEG_LINETO -> {
                    pen = new Point(at[0], at[1]);
                    outline.line(pen);
                }
                case PathIterator.SEG_QUADTO -> {
                    Point first = new Point(at[0], at[1]);
                    Point to = new Point(at[2], at[3]);
                    outline.curve(third(pen, first), third(to, first), to);
                    pen = to;
                }
                default -> outline.close();
            }
        }
        return outline;
    }

    private static Point third(Point from, Point handle) {
        return from.plus((handle.x() - from.x()) * 2 / 3, (handle.y() - from.y()) * 2 / 3);
    }

    /** The w with a circumflex is made of two glyphs, and its roof stands above the letter. */
    @Test
    void anAccentStandsAboveItsLetter() {
        FontFace face = Samples.FONTS.face(Face.REGULAR);
        double plain = top(face, 'w');

        assertTrue(top(face, 'ŵ') > plain + 50, top(face, 'ŵ') + " over " + plain);
    }

    private static double top(FontFace face, int letter) {
        return Polyline.of(face.outlines().shape(face.glyph(letter)).steps(), Scale.by(1, 0, 0))
                .stream()
                .flatMap(part -> part.points().stream())
                .mapToDouble(Point::y)
                .max()
                .orElseThrow();
    }

    @Test
    void aSpaceIsEmpty() {
        FontFace face = Samples.FONTS.face(Face.REGULAR);

        assertTrue(face.outlines().shape(face.glyph(' ')).isEmpty());
    }
}
